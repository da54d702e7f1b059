// Published lists that findings rest on: edition, age, coverage, entries; a newer edition can be handed in.
import { useGet } from "../lib/api.js";
import { date, number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { useSheet } from "../lib/sheet.js";
import { Coverage, OneList } from "../ui/list.js";
import { Card, Head, Notice, Problem, Wait } from "../ui/parts.js";
import { age } from "../ui/ruleparts.js";

function Row({ list }) {
  return html`<li class="card"><div class="card-body">
    <div class="list-head"><div><h2><a href=${href("/lists", { list: list.list })}><bdi>${list.title}</bdi></a></h2><span class="dim"><bdi>${list.publisher}</bdi></span></div>
      <div class="actions">${list.change && html`<span class="tag strong">${t("lists.own")}</span>`}<${Coverage} list=${list} /></div></div>
    <p class="facts"><span>${t("lists.edition")}: <bdi>${list.edition}</bdi></span><span>${t("lists.holds", { date: date(list.holdsFor) })}</span>
      <strong>${age(list.ageDays)}</strong><span>${list.entries ? t("lists.entries", { count: list.entries }) : t("lists.not-shipped")}</span></p>
    ${!list.complete && html`<p>${list.note}</p>`}
  </div></li>`;
}

export default function Lists({ query }) {
  useSheet("rules");
  const found = useGet("/reference-lists");
  if (found.error) return html`<${Head} title=${t("lists.title")} /><${Problem} error=${found.error} again=${found.again} />`;
  const all = found.data || found.stale;
  if (!all) return html`<${Wait} />`;
  const shown = (name) => all.find((one) => one.list === name && one.inUse) || all.find((one) => one.list === name);
  if (query.list) {
    return shown(query.list)
      ? html`<${OneList} key=${query.list} list=${shown(query.list)} editions=${all.filter((one) => one.list === query.list)} query=${query} onChange=${found.again} />`
      : html`<${Head} title=${t("lists.title")} /><${Notice} kind="err" title=${t("lists.no-such")} /><a href=${href("/lists")}>${t("lists.back")}</a>`;
  }
  const names = [...new Set(all.map((one) => one.list))].map(shown);
  const facts = names.filter((one) => one.replaceable).sort((a, b) => b.ageDays - a.ageDays);
  const codes = names.filter((one) => !one.replaceable);
  const partial = facts.filter((one) => !one.complete).length;
  return html`<${Head} title=${t("lists.title")} lead=${t("lists.lead")} />
    <${Notice} kind="warn" title=${t("lists.no-clearance")}><p>${t("lists.partial-count", { count: partial, all: number(facts.length) })}</p><//>
    <ul class="lists">${facts.map((list) => html`<${Row} key=${list.list} list=${list} />`)}</ul>
    <${Card} title=${t("lists.codes")}><p class="dim">${t("lists.codes-lead")}</p>
      <ul>${codes.map((list) => html`<li key=${list.list}><a href=${href("/lists", { list: list.list })}><bdi>${list.title}</bdi></a> <span class="dim"><bdi>${list.edition}</bdi> · ${t("lists.entries", { count: list.entries })}</span></li>`)}</ul><//>`;
}
