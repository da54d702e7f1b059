// The sealed report that pages speak of, for those who may read reports and not all assessments.
import { useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery, useRoute } from "../lib/router.js";
import { Field } from "../ui/field.js";

/** @returns {{report?: object, all: object[], loading: boolean, error?: Error, again: () => void}} */
export function useReport() {
  const { query } = useRoute();
  const found = useGet("/reports", { count: 100 });
  const all = (found.data || found.stale)?.items || [];
  const report = query.assessment ? all.find((one) => one.id === query.assessment) : all[0];
  return { report, all, loading: found.loading && !found.data && !found.stale, error: found.error, again: found.again };
}

/** Says as of when, and lets one look at an earlier one. */
export function WhichReport({ report, all }) {
  const text = (one) => t("reports.line", { date: date(one.asOf), made: date(one.createdAt) });
  if (all.length < 2) return html`<p class="dim">${text(report)}</p>`;
  return html`<${Field} name="assessment" label=${t("reports.which")} value=${report.id}
    options=${all.map((one) => ({ value: one.id, text: text(one) }))}
    onInput=${(id) => setQuery({ assessment: id === all[0].id ? undefined : id, first: undefined })} />`;
}
