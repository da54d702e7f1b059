// Whom to ask what first, and the sheet to send.
import { address, useGet } from "../lib/api.js";
import { useAssessment } from "../lib/assessment.js";
import { country, date } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Field } from "../ui/field.js";
import { Icon } from "../ui/icon.js";
import { Card, Empty, Head, Notice, Problem, Wait } from "../ui/parts.js";
import { Pages } from "../ui/table.js";

const COUNT = 20;
const STATES = { "never asked": "never", "asked, no answer": "none", refused: "refused" };

function Question({ one }) {
  const rules = one.decides.map((rule, i) => html`${i > 0 && ", "}<a href=${href("/rules/" + encodeURIComponent(rule.rule))}>${rule.title}</a>`);
  return html`<li><span class="lines"><span>${one.text}</span>
    <span class="dim">${t("questions.state-" + (STATES[one.state] || "never"))} ${t("questions.settles")} ${rules}</span>
    ${!one.onSheet && html`<span class="dim">${t("questions.off-sheet")}</span>`}</span></li>`;
}

function Whom({ whom, assessment, open }) {
  const onSheet = whom.questions.some((one) => one.onSheet);
  const sheet = address("/assessments/" + assessment + "/question-sheets/one", { whom: whom.id });
  const file = can("ASK_QUESTIONS") && onSheet && html`<a class="btn small" href=${sheet} download><${Icon} name="download" />
    <span>${t("questions.sheet")}<span class="sr"> <bdi>${whom.name}</bdi></span></span></a>`;
  return html`<${Card} title=${html`<bdi>${whom.name}</bdi>`} actions=${file}>
    <p class="dim">${[whom.country && country(whom.country), t("questions.count", { count: whom.questions.length }), t("questions.turns", { count: whom.decides })].filter(Boolean).join(" · ")}</p>
    <details open=${open}><summary>${t("questions.show")}</summary>
      <ol class="asks">${whom.questions.map((one) => html`<${Question} key=${one.field} one=${one} />`)}</ol></details><//>`;
}

function Found({ assessment, query }) {
  const [words, setWords] = useState(query.q || "");
  const first = Number(query.first || 0);
  const found = useGet("/assessments/" + assessment.id + "/question-sheets", { q: query.q, first, count: COUNT });
  const page = found.data || found.stale;
  useEffect(() => {
    const later = setTimeout(() => words !== (query.q || "") && setQuery({ q: words || undefined, first: undefined }), 250);
    return () => clearTimeout(later);
  }, [words]);
  return html`<${Field} name="q" type="search" label=${t("questions.search")} value=${words} onInput=${setWords} maxlength="200" />
    <${Problem} error=${found.error} again=${found.again} />
    ${!page && !found.error && html`<${Wait} />`}
    ${page?.total === 0 && html`<${Empty} title=${t(query.q ? "questions.none-found" : "questions.none")}><p>${t("questions.none-lead")}</p><//>`}
    ${page?.items.map((whom, i) => html`<${Whom} key=${whom.id} whom=${whom} assessment=${assessment.id} open=${first === 0 && i === 0} />`)}
    ${page?.total > 0 && html`<${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(next) => setQuery({ first: next || undefined })} />`}`;
}

export default function Questions({ query }) {
  const ready = useSheet("procurement");
  const { assessment, loading, error, again } = useAssessment();
  if (!ready || loading) return html`<${Head} title=${t("questions.title")} /><${Wait} />`;
  return html`<${Head} title=${t("questions.title")} lead=${t("questions.lead")} />
    <${Problem} error=${error} again=${again} />
    ${assessment && html`<${Notice} title=${t("questions.how")}><ol class="asks">
        <li>${t("questions.how-1")}</li><li>${t("questions.how-2")}</li>
        <li>${t("questions.how-3")} ${can("UPLOAD_LISTS") && html`<a href=${href("/import")}>${t("questions.import")}</a>`}</li></ol><//>
      <p class="dim">${t("questions.as-of", { date: date(assessment.asOf) })}</p>
      <${Found} assessment=${assessment} query=${query} />`}
    ${!assessment && !error && html`<${Empty} title=${t("questions.empty")}><p>${t("questions.empty-lead")}</p>
      ${can("RUN_ASSESSMENT") && html`<a class="btn main" href=${href("/reports")}>${t("reports.title")}</a>`}<//>`}`;
}
