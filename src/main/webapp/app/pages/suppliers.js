// Every supplier of an assessment, the most urgent first.
import { address, useGet } from "../lib/api.js";
import { date, dateTime, number } from "../lib/format.js";
import { html, useRef } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Bands, chosen, Filters } from "../suppliers/filters.js";
import { Long, Paged, span } from "../suppliers/rows.js";
import { Field } from "../ui/field.js";
import { Button, Empty, Head, Notice, Problem, Wait } from "../ui/parts.js";

function Nothing({ found }) {
  if (found.all > 0) return html`<${Empty} title=${t("suppliers.none")}><p>${t("suppliers.none-lead")}</p><//>`;
  return html`<${Empty} title=${t("suppliers.no-assigned")}><p>${t("suppliers.no-assigned-lead")}</p><//>`;
}

function None() {
  return html`<${Head} title=${t("suppliers.title")} lead=${t("suppliers.lead")} />
    <${Empty} title=${t("suppliers.no-assessment")}><p>${t("suppliers.no-assessment-lead")}</p>
      ${can("UPLOAD_LISTS") && html`<${Button} main icon="import" to=${href("/import")}>${t("suppliers.go-import")}<//>`}<//>`;
}

/** Which assessment is looked at. */
function When({ now, all }) {
  if (all.length < 2) return null;
  const options = all.map((one) => ({
    value: one.id,
    text: t("suppliers.assessment-option", { date: date(one.asOf), made: dateTime(one.createdAt) }),
  }));
  return html`<${Field} name="assessment" label=${t("suppliers.assessment")} value=${now} options=${options}
    onInput=${(id) => setQuery({ assessment: id === all[0].id ? undefined : id, page: undefined })} />`;
}

export default function Suppliers({ query }) {
  const ready = useSheet("suppliers");
  const path = "/assessments/" + (query.assessment || "latest") + "/suppliers";
  const wanted = chosen(query);
  const asked = { ...wanted, ...span(query) };
  const answer = useGet(path, asked);
  const all = useGet(can("READ_ASSESSMENTS") ? "/assessments" : null, { state: "SEALED", count: 100 });
  const kept = useRef();
  // rows and what was asked for them belong together, also while the next answer is on its way
  if (answer.data && answer.wanted === address(path, asked)) kept.current = { found: answer.data, wanted };
  if (answer.data?.assessment === "") return html`<${None} />`;
  const found = kept.current?.found;
  const files = (format) => address(path + "/export", { ...wanted, format });
  const actions = found && html`<${Button} icon="download" to=${files("xlsx")} download>${t("suppliers.export-xlsx")}<//>
    <${Button} icon="download" to=${files("csv")} download>${t("suppliers.export-csv")}<//>`;
  return html`<${Head} title=${t("suppliers.title")} lead=${t("suppliers.lead")} actions=${actions} />
    <${Problem} error=${answer.error} again=${answer.again} />
    ${!ready || (!found && !answer.error)
      ? html`<${Wait} />`
      : found && html`<${Bands} counts=${found.counts} now=${query.band} />
        <${Filters} query=${query} counts=${found.counts} />
        ${found.spelling === "SIMILAR" && found.total > 0 && html`<${Notice}>${t("suppliers.similar")}<//>`}
        <div class="list-head"><p role="status"><strong>${found.total === found.all
            ? t("suppliers.total", { count: found.total })
            : t("suppliers.total-of", { n: number(found.total), all: number(found.all) })}</strong>
          <span class="dim"> · ${t("suppliers.as-of", { date: date(found.asOf) })}</span></p>
          <${When} now=${found.assessment} all=${all.data?.items || []} /></div>
        ${found.total === 0
          ? html`<${Nothing} found=${found} />`
          : query.page
            ? html`<${Paged} found=${found} query=${query} />`
            : html`<${Long} path=${path} wanted=${kept.current.wanted} first=${found} query=${query} />`}
        <div class="list-foot"><p class="dim">${t("suppliers.unknown-not-clear")}</p>
          <button type="button" class="btn plain small" onClick=${() => setQuery({ page: query.page ? undefined : 1 })}>${query.page ? t("suppliers.as-list") : t("suppliers.as-pages")}</button></div>`}`;
}
