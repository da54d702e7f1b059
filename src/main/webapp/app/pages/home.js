// What needs you; a first step where nothing is there yet.
import { useGet } from "../lib/api.js";
import { useAssessment } from "../lib/assessment.js";
import { date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { AssessAgain } from "../ui/assessagain.js";
import { Icon } from "../ui/icon.js";
import { Button, Card, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { Samples, useSamples } from "../ui/sample.js";

const ICONS = { NEW_SIGNS: "suppliers", LISTS_OLD: "lists", LINK_RAN_OUT: "users", RELEASE_TO_ANSWER: "released",
  SECOND_DECISION: "check", REPLY_RECEIVED: "inbox", REPLY_OVERDUE: "events", NOT_READY: "warn",
  ADVICE_ASKED: "procurement", ADVICE_OVERDUE: "events", ADVICE_GIVEN: "procurement",
    MATCHES_TO_JUDGE: "matches", VISITS_SOON: "visits", VISITS_NOT_ASSESSED: "visits",
    PLACE_TO_ANSWER: "our-place", PLACE_TO_DECIDE: "places",
  ACTION_TO_ANSWER: "own-actions", ACTION_OVERDUE: "events", ACTION_ANSWERED: "inbox", ACTION_TO_VERIFY: "check", ACTION_MORE_TIME: "events" };

const words = (task) => {
  const key = "home.task-" + task.kind;
  return has(key) || has(key + ".other") ? t(key, { count: task.count }) : task.words;
};

function Task({ task }) {
  const parts = Object.entries(task.parts || {}).map(([part, count]) => t("home.part-" + part, { count }));
  return html`<li><a class="card task" href=${href(task.link)}>
    <span class="task-icon"><${Icon} name=${ICONS[task.kind] || (task.kind.startsWith("UPLOAD") || task.link.startsWith("/import") ? "import" : "info")} /></span>
    <span class="stack-1"><strong>${words(task)}</strong>
      <span class="dim">${[...parts, task.since && t({ LISTS_OLD: "home.since-lists", VISITS_SOON: "home.since-visits" }[task.kind] || "home.since", { date: date(task.since) })].filter(Boolean).join(" · ")}</span></span>
    <${Icon} name="next" /></a></li>`;
}

/** What needs an assessment, which begins here. */
function Again({ task, again }) {
  return html`<li><div class="card task"><span class="task-icon"><${Icon} name=${ICONS[task.kind]} /></span>
    <span class="stack-1"><a href=${href(task.link)}><strong>${words(task)}</strong></a>
      <span class="dim">${t("home.since", { date: date(task.since) })}</span><${AssessAgain} onDone=${again} /></span></div></li>`;
}

/** Where to go from here, by what one may see. */
function Look() {
  const { assessment } = useAssessment();
  const links = [["/suppliers", "READ_SITES"], ["/chain", "READ_ASSESSMENTS"], ["/countries", "READ_ASSESSMENTS"],
    ["/procurement", "READ_ACTIONS"], ["/questions", "READ_QUESTIONS"], ["/reports", "READ_REPORTS"]].filter(([, needs]) => can(needs));
  return assessment && html`<${Card} title=${t("home.look")}><p class="dim">${t("home.look-lead", { date: date(assessment.asOf) })}</p>
    <ul class="bare">${links.map(([to]) => html`<li><a class="row-link" href=${href(to)}><${Icon} name=${to.slice(1)} />
      <span>${t("app.nav-" + to.slice(1))}</span></a></li>`)}</ul><//>`;
}

function Begin({ samples }) {
  return html`<${Empty} title=${t("home.empty-title")}><p>${t("home.empty-lead")}</p>
      <${Button} main icon="import" to=${href("/import")}>${t("home.empty-import")}<//><//>
    <${Samples} samples=${samples} />`;
}

export default function Home() {
  const ready = useSheet("home");
  const tasks = useGet("/home");
  const mayBegin = can("ACCEPT_MAPPING");
  const lists = useGet(mayBegin ? "/uploads" : null, { state: "RECEIVED,MAPPING_PROPOSED,ACCEPTED,PROJECTED", count: 1 });
  const samples = useSamples(() => (tasks.again(), lists.again()));
  const sees = can("READ_ASSESSMENTS") && !(mayBegin && lists.data?.total === 0);
  if (!ready || (tasks.loading && !tasks.data && !tasks.stale)) return html`<${Head} title=${t("home.title")} /><${Wait} />`;
  const shown = tasks.data || tasks.stale || [];
  const empty = mayBegin && lists.data?.total === 0;
  return html`<${Head} title=${t("home.title")} />
    <${Problem} error=${tasks.error} again=${tasks.again} />
    ${empty && html`<${Begin} samples=${samples} />`}
    <div class=${sees ? "two" : "stack"}>
      ${shown.length > 0
        ? html`<ul class="bare tasks">${shown.map((task) => task.kind === "VISITS_NOT_ASSESSED"
            ? html`<${Again} key=${task.kind} task=${task} again=${tasks.again} />` : html`<${Task} key=${task.kind} task=${task} />`)}</ul>`
        : !empty && !tasks.error && html`<${Empty} title=${t("home.nothing")}><p>${t("home.nothing-lead")}</p>
            ${can("MANAGE_ACCOUNTS") && html`<p>${t("home.admin-lead")}</p><${Button} icon="users" to=${href("/users")}>${t("home.admin-make")}<//>`}<//>`}
      ${sees && html`<${Look} key=${samples.loaded?.stage || ""} />`}
    </div>`;
}
