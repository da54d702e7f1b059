// A part of a report, by country or by priority.
import { address, useGet } from "../lib/api.js";
import { country } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { BANDS } from "../ui/band.js";
import { Check, Field } from "../ui/field.js";
import { Icon } from "../ui/icon.js";

/** Countries of a report's suppliers are known to the list of actions. */
export function Excerpt({ report }) {
  const [where, setWhere] = useState("");
  const [bands, setBands] = useState({});
  const found = useGet("/assessments/" + report.id + "/actions", { count: 1 });
  const countries = (found.data?.countries || []).map((code) => ({ value: code, text: country(code) }))
    .sort((a, b) => a.text.localeCompare(b.text));
  const chosen = BANDS.filter((band) => bands[band]);
  const nothing = !where && chosen.length === 0;
  const to = address("/assessments/" + report.id + "/excerpt", { country: where, band: chosen.join(",") });
  return html`<div class="stack"><p class="dim">${t("reports.excerpt-lead")}</p>
    <${Field} name="country" label=${t("reports.country")} value=${where} onInput=${setWhere}
      options=${[{ value: "", text: t("reports.all-countries") }, ...countries]} />
    <fieldset class="plain-set row"><legend>${t("reports.bands")}</legend>${BANDS.map((band) => html`<${Check} key=${band}
      label=${t("app.band-" + band)} checked=${Boolean(bands[band])} onChange=${(on) => setBands({ ...bands, [band]: on })} />`)}</fieldset>
    ${nothing ? html`<p class="dim">${t("reports.excerpt-choose")}</p>`
      : html`<div class="actions"><a class="btn" href=${to} download><${Icon} name="download" /><span>${t("reports.excerpt")}</span></a></div>`}</div>`;
}
