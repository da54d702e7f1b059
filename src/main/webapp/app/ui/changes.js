// What this installation changed of rules, thresholds and lists.
import { get, send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Reason } from "./dialog.js";
import { Button, Empty, Problem, Wait } from "./parts.js";
import { Table } from "./table.js";

/** Where a change can be looked at and tried. */
export const place = (change) =>
  change.kind === "LIST" ? href("/lists", { list: change.about.split("@")[0], change: change.id }) : href("/rules/try", { change: change.id });

/** Where a change stands. @param {{change: object}} props */
export function State({ change }) {
  const since = { IN_FORCE: change.since, TAKEN_BACK: change.endedAt, PROPOSED: change.proposedAt }[change.state];
  return html`<span class=${change.state === "IN_FORCE" ? "tag strong" : "tag"}>${t("rules.state-" + change.state)}</span> <span class="dim">${date(since)}</span>`;
}

/** Puts a change in force, or takes it back; both need a reason. @param {{change, onDone: () => void, small?: boolean}} props */
export function Act({ change, onDone, small }) {
  const [asked, ask] = useState(null);
  if (!can("MANAGE_RULES")) return null;
  const act = async (name, reason) => {
    const now = await get("/changes/" + change.id);
    await send("POST", "/changes/" + change.id + "/" + name, { reason }, { match: now.etag });
    say(t("rules.did-" + name));
    onDone();
  };
  const inForce = change.state === "IN_FORCE";
  return html`${inForce
    ? html`<${Button} grave small=${small} icon="undo" onClick=${() => ask("withdrawal")}>${t("rules.take-back")}<//>`
    : html`<${Button} main=${!small} small=${small} onClick=${() => ask("activation")}>${t(change.state === "PROPOSED" ? "rules.put-in-force" : "rules.put-again")}<//>`}
    ${asked && html`<${Reason} title=${t("rules.ask-" + asked)} lead=${t("rules.ask-" + asked + "-lead")} grave=${inForce}
      act=${t(inForce ? "rules.take-back" : "rules.put-in-force")} onClose=${() => ask(null)} onReason=${(reason) => act(asked, reason)}>
      <p><strong><bdi>${t("rules.kind-" + change.kind)}: ${change.about}</bdi></strong> · <bdi>${change.words}</bdi></p><//>`}`;
}

/** All changes, the newest first. */
export function Changes() {
  const found = useGet("/changes", { count: 200 });
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  if (!found.data) return html`<${Wait} />`;
  if (found.data.items.length === 0) return html`<${Empty} title=${t("rules.changes-none")}><p>${t("rules.changes-none-lead")}</p><//>`;
  const columns = [
    { id: "about", head: true, text: t("rules.change"), cell: (one) => html`<a href=${place(one)}><bdi>${one.about}</bdi></a>` },
    { id: "kind", text: t("rules.change-kind"), cell: (one) => t("rules.kind-" + one.kind) },
    { id: "words", text: t("rules.change-words") },
    { id: "state", text: t("rules.change-state"), cell: (one) => html`<${State} change=${one} />` },
    { id: "reason", text: t("rules.change-reason"), cell: (one) => html`<bdi>${one.state === "TAKEN_BACK" ? one.endedWhy : one.reason}</bdi>` },
    ...(can("MANAGE_RULES") ? [{ id: "act", text: t("rules.limit-act"), cell: (one) => html`<${Act} small change=${one} onDone=${found.again} />` }] : []),
  ];
  return html`<p class="dim">${t("rules.changes-lead")}</p><div class="card"><${Table} caption=${t("rules.view-changes")} columns=${columns} rows=${found.data.items} rowKey=${(one) => one.id} /></div>`;
}
