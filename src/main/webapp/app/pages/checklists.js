// What a visit asks: checklists, what they would let rules answer, and one's own.
import { Add } from "../checklists/add.js";
import { Covered } from "../checklists/covered.js";
import { One } from "../checklists/one.js";
import { useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Check, Field } from "../ui/field.js";
import { Card, Head, Problem, Wait } from "../ui/parts.js";

const KINDS = ["Factory", "Farm", "Mine", "Vessel", "Dormitory", "Recruiter"];

function Row({ list }) {
  return html`<li class="card"><div class="card-body">
    <div class="list-head"><h2><a href=${href("/checklists", { list: list.id, version: list.version })}><bdi>${list.title}</bdi></a></h2>
      <div class="actions">${list.own && html`<span class="tag strong">${t("checklists.own")}</span>`}
        ${list.retired && html`<span class="tag">${t("checklists.retired")}</span>`}</div></div>
    ${list.about && html`<p><bdi>${list.about}</bdi></p>`}
    <p class="facts"><span>${t("checklists.use-" + list.use)}</span><span>${t("checklists.count", { count: list.count })}</span>
      <span>${t("checklists.version", { version: list.version })}</span><span>${date(list.date)}</span></p>
  </div></li>`;
}

function Visit({ query }) {
  const kind = KINDS.includes(query.kind) ? query.kind : "Factory";
  const housed = query.housed === "yes";
  const found = useGet("/checklists/coverage", { kind, housed });
  return html`<${Card} title=${t("checklists.visit")}><div class="stack">
    <p>${t("checklists.visit-lead")}</p>
    <div class="row"><${Field} name="checklists-kind" label=${t("checklists.kind")} value=${kind} onInput=${(value) => setQuery({ kind: value })}
        options=${KINDS.map((value) => ({ value, text: t("checklists.kind-" + value) }))} />
      <${Check} label=${t("checklists.housed")} checked=${housed} onChange=${(yes) => setQuery({ housed: yes ? "yes" : "" })} /></div>
    ${found.error ? html`<${Problem} error=${found.error} again=${found.again} />`
      : found.data ? html`<${Covered} lines=${found.data} />` : html`<${Wait} />`}
  </div><//>`;
}

export default function Checklists({ query }) {
  useSheet("rules");
  const found = useGet("/checklists");
  if (query.list) {
    return html`<${One} key=${query.list + "-" + query.version} id=${query.list} version=${query.version || "1"} onChange=${found.again} />`;
  }
  if (found.error) return html`<${Head} title=${t("checklists.title")} /><${Problem} error=${found.error} again=${found.again} />`;
  const all = found.data || found.stale;
  if (!all) return html`<${Wait} />`;
  return html`<${Head} title=${t("checklists.title")} lead=${t("checklists.lead")} />
    <ul class="lists">${all.map((list) => html`<${Row} key=${list.id + "-" + list.version} list=${list} />`)}</ul>
    ${can("MANAGE_CHECKLISTS") && html`<${Add} onTaken=${found.again} />`}
    <${Visit} query=${query} />`;
}
