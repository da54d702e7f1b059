// The visits that are assigned to whoever uses this phone.
import { html, useEffect, useState } from "../../app/lib/h.js";
import { has, t } from "../../app/lib/i18n.js";
import { date } from "../../app/lib/format.js";
import { canInstall, hasRoom, isInstalled, putOnHomeScreen } from "../lib/phone.js";
import { unsent } from "../lib/queue.js";
import { all, settings } from "../lib/safe.js";
import { isRunning } from "../lib/sync.js";
import { Button, Notice, Page, Rows } from "../ui/parts.js";

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

export function Visits() {
  const visits = all("visit");
  const rows = visits.map((visit) => {
    const left = unsent(visit.id).length;
    return {
      to: "#/visit/" + visit.id,
      title: visit.site?.name || visit.place || "",
      about: html`${word("mode", visit.mode)} · ${when(visit)}${visit.place && html` · <bdi>${visit.place}</bdi>`}`,
      state: left ? t("field.unsent", { count: left }) : undefined,
      kind: "begun",
    };
  });
  return html`<${Page} title=${t("field.visits")}>
    ${rows.length > 0 && html`<${Rows} rows=${rows} />`}
    ${rows.length === 0 && html`<div class="card pad" aria-busy=${isRunning() ? "true" : undefined}>
      <p>${settings().pulledAt ? t("field.no-visits") : t("field.not-asked")}</p></div>`}
    <${Home} />
  <//>`;
}
