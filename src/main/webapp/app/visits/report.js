// The report of a visit: what its team says of the audit itself. No names and nothing about single people.
import { send, useGet } from "../lib/api.js";
import { dateTime, number } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Field } from "../ui/field.js";
import { Button, Card, Problem, Wait } from "../ui/parts.js";

const NUMBERS = ["interviewsAlone", "interviewsInGroups", "interviewsMigrant", "onPayroll", "counted", "bedsInUse", "meals"];
const YESNO = ["saysNone", "offSiteAdded", "saturated", "differenceDeclared", "textReused"];
const CHOICES = { chosenBy: ["AUDITOR", "MANAGEMENT"], where: ["OFF_SITE", "OUT_OF_SIGHT", "BEFORE_MANAGERS"] };
const ORDER = ["saysNone", "interviewsAlone", "interviewsInGroups", "interviewsMigrant", "chosenBy", "where", "offSiteAdded", "saturated",
  "onPayroll", "counted", "bedsInUse", "meals", "differenceDeclared", "textReused"];

const words = (name, value) => {
  if (value === null || value === undefined || value === "") return t("visits.report-open");
  if (YESNO.includes(name)) return t(value ? "visits.yes" : "visits.no");
  return CHOICES[name] ? t("visits.report-" + name + "-" + value) : number(value);
};

/** What a control shows as text becomes what the server keeps. */
const kept = (form) => {
  const draft = { summary: form.summary };
  ORDER.forEach((name) => {
    const value = form[name];
    if (value === "" || value === null || value === undefined) draft[name] = null;
    else draft[name] = YESNO.includes(name) ? value === "true" : NUMBERS.includes(name) ? Number(value) : value;
  });
  return draft;
};

const shown = (draft) => Object.fromEntries(["summary", ...ORDER].map((name) => [name, draft[name] === null || draft[name] === undefined ? "" : String(draft[name])]));

function Control({ name, form, put }) {
  const open = { value: "", text: t("visits.report-open") };
  const shared = { name: "report-" + name, label: t("visits.report-" + name), value: form[name], onInput: (value) => put({ ...form, [name]: value }) };
  if (YESNO.includes(name)) return html`<${Field} ...${shared} options=${[open, { value: "true", text: t("visits.yes") }, { value: "false", text: t("visits.no") }]} />`;
  if (CHOICES[name]) return html`<${Field} ...${shared} options=${[open, ...CHOICES[name].map((value) => ({ value, text: t("visits.report-" + name + "-" + value) }))]} />`;
  return html`<${Field} ...${shared} type="number" min="0" inputmode="numeric" />`;
}

function Write({ report, again }) {
  const [form, put] = useState(shown(report.draft));
  const [state, set] = useState({});
  useEffect(() => put(shown(report.draft)), [report.version]);
  const save = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await send("PUT", "/audits/" + report.visit + "/report", kept(form), { match: `"${report.version}"` });
      say(t("visits.report-kept"));
      set({});
      again();
    } catch (error) {
      set({ error });
    }
  };
  return html`<form class="stack" onSubmit=${save}>
    <${Field} name="report-summary" rows="5" label=${t("visits.report-summary")} hint=${t("visits.hint")} value=${form.summary} maxlength="4000"
      onInput=${(summary) => put({ ...form, summary })} />
    <div class="row">${ORDER.map((name) => html`<${Control} key=${name} name=${name} form=${form} put=${put} />`)}</div>
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("visits.report-keep")}<//></div>
  </form>`;
}

/** @param {{visit: object}} props */
export function Report({ visit }) {
  const found = useGet("/audits/" + visit.id + "/report");
  useEffect(found.again, [visit]);
  const report = found.data || found.stale;
  if (found.error) return html`<${Card} title=${t("visits.report")}><${Problem} error=${found.error} again=${found.again} /><//>`;
  if (!report) return html`<${Card} title=${t("visits.report")}><${Wait} /><//>`;
  return html`<${Card} title=${t("visits.report")}>
    ${report.editable && html`<p class="dim">${t("visits.report-lead")}</p><${Write} report=${report} again=${found.again} />`}
    ${!report.editable && (report.changedAt
      ? html`<p class="prose">${report.draft.summary || t("visits.report-no-summary")}</p>
          <dl class="pair">${ORDER.map((name) => html`<dt key=${name}>${t("visits.report-" + name)}</dt><dd>${words(name, report.draft[name])}</dd>`)}</dl>`
      : html`<p>${t("visits.report-none")}</p>`)}
    ${report.review && html`<p>${t(report.review.current ? "visits.report-believed" : "visits.report-stale", { time: dateTime(report.review.at) })}</p>
      ${report.review.words && html`<blockquote>${report.review.words}</blockquote>`}`}
    ${report.releasedAt && html`<p><strong>${t("visits.report-counts", { time: dateTime(report.releasedAt) })}</strong></p>`}
  <//>`;
}
