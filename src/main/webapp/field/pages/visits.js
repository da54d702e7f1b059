// What is assigned to whoever uses this phone.
import { html, useEffect, useState } from "../../app/lib/h.js";
import { has, t } from "../../app/lib/i18n.js";
import { date } from "../../app/lib/format.js";
import { isOpen } from "../lib/community.js";
import { canInstall, hasRoom, isInstalled, putOnHomeScreen } from "../lib/phone.js";
import { mayGive, mayVisit } from "../lib/pull.js";
import { unsent } from "../lib/queue.js";
import { all, settings } from "../lib/safe.js";
import { isRunning } from "../lib/sync.js";
import { Button, Notice, Page, Rows } from "../ui/parts.js";
import { standing } from "./assessment.js";

/** Words of a code of the server; the code where there are none. */
export const word = (area, code) => (has("field." + area + "-" + code) ? t("field." + area + "-" + code) : code);

/** When a visit is: a day, or a window of days. */
export const when = (visit) =>
  visit.day ? date(visit.day) : visit.windowFrom ? t("field.window", { from: date(visit.windowFrom), to: date(visit.windowTo) }) : t("field.no-day");

function Home() {
  const [room, setRoom] = useState(true);
  useEffect(() => {
    hasRoom().then(setRoom);
  }, []);
  if (isInstalled()) return null;
  return html`<${Notice} title=${t("field.home-screen")}><p>${t("field.home-screen-lead")}</p>
    ${!room && html`<p>${t("field.no-room")}</p>`}
    ${canInstall() ? html`<div><${Button} onClick=${putOnHomeScreen}>${t("field.home-screen-do")}<//></div>` : html`<p>${t("field.home-screen-how")}</p>`}
  <//>`;
}

const unsentOf = (id) => {
  const count = unsent(id).length;
  return count ? t("field.unsent", { count }) : undefined;
};

function Assessments() {
  const rows = all("assessment").map((one) => ({
    to: "#/assessment/" + one.id,
    title: one.place?.name || "",
    about: html`${one.form?.title} · ${standing(one)}${one.due && isOpen(one) && html` · ${t("field.due", { day: date(one.due) })}`}`,
    state: unsentOf(one.id),
    kind: "begun",
  }));
  return rows.length ? html`<${Rows} rows=${rows} />` : html`<div class="card pad"><p>${t("field.no-assessments")}</p></div>`;
}

/** What is assigned: visits to an auditor, assessments to a partner. */
export function Visits() {
  const visits = mayVisit() || !mayGive();
  const rows = all("visit").map((visit) => ({
    to: "#/visit/" + visit.id,
    title: visit.site?.name || visit.place || "",
    about: html`${word("mode", visit.mode)} · ${when(visit)}${visit.place && html` · <bdi>${visit.place}</bdi>`}`,
    state: unsentOf(visit.id),
    kind: "begun",
  }));
  return html`<${Page} title=${visits ? t("field.visits") : t("field.assessments")}>
    ${visits && rows.length > 0 && html`<${Rows} rows=${rows} />`}
    ${visits && rows.length === 0 && html`<div class="card pad" aria-busy=${isRunning() ? "true" : undefined}>
      <p>${settings().pulledAt ? t("field.no-visits") : t("field.not-asked")}</p></div>`}
    ${visits && mayGive() && html`<h2>${t("field.assessments")}</h2>`}
    ${mayGive() && html`<${Assessments} />`}
    <${Home} />
  <//>`;
}
