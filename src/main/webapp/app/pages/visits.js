// Visits to sites: what comes next, as a list or by month.
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Button, Head, Tabs, Wait } from "../ui/parts.js";
import { Agenda } from "../visits/agenda.js";
import { Month } from "../visits/month.js";

const WIDE = "(min-width: 761px)";

/** Whether a month fits on the screen. */
function useWide() {
  const [wide, set] = useState(matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const changed = () => set(media.matches);
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, []);
  return wide;
}

/** @param {{query: object}} props */
export default function VisitsPage({ query }) {
  const ready = useSheet("visits");
  const wide = useWide();
  const month = wide && query.view === "month";
  const tab = (id) => ({ id, text: t("visits.view-" + id), to: href("/visits", { view: id === "agenda" ? "" : id }) });
  return html`<${Head} title=${t("visits.title")} lead=${t("visits.lead-words")}
      actions=${html`${can("RECORD_VISITS") && html`<${Button} icon="visits" to="field/">${t("visits.field-app")}<//>`}
        ${can("PLAN_VISITS") && html`<${Button} icon="suppliers" to="#/suppliers">${t("visits.new-from")}<//>`}`} />
    ${wide && html`<${Tabs} label=${t("visits.views")} now=${month ? "month" : "agenda"} tabs=${["agenda", "month"].map(tab)} />`}
    ${!ready ? html`<${Wait} />` : month ? html`<${Month} />` : html`<${Agenda} query=${query} />`}`;
}
