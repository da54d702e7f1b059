// What is stated of the place itself, and names in the list that may be the same place.
import { send, useGet } from "../lib/api.js";
import { country, number } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Reason } from "../ui/dialog.js";
import { Field } from "../ui/field.js";
import { Button, Card, Problem, Wait } from "../ui/parts.js";
import { valueWords } from "./filters.js";

function Stated({ view }) {
  const { row, beyond } = view;
  const pairs = [
    ["kind", valueWords("kind", row.kind)],
    ["local", row.localName],
    ["region", [row.region, row.country && country(row.country)].filter(Boolean).join(", ")],
    ["position", beyond.latitude && beyond.latitude + ", " + beyond.longitude],
    ["sectors", beyond.sectors.join(", ")],
    ["products", row.products.join(", ")],
    ["workers", row.workers > 0 ? number(row.workers) : ""],
    ["id", row.site],
  ];
  return html`<${Card} title=${t("suppliers.place-facts")}><dl class="pair">${pairs.map(([key, text]) => html`<dt>${t("suppliers.place-" + key)}</dt>
    <dd>${text ? html`<bdi>${text}</bdi>` : html`<span class="dim">${t("suppliers.not-stated")}</span>`}</dd>`)}</dl><//>`;
}

function Likely({ other, view, known, onAsk }) {
  return html`<li><span><a href=${href("/supplier", { site: other.site, assessment: view.asked })}><bdi>${other.name}</bdi></a>
      <span class="dim"> ${other.localName && html`<bdi>${other.localName}</bdi> · `}${other.country ? country(other.country) : t("app.country-unknown")}</span></span>
    ${known
      ? html`<span class="actions"><span class="tag">${t("suppliers.same-known", { name: view.row.name })}</span>
          <${Button} small icon="undo" onClick=${() => onAsk({ withdraw: known })}>${t("suppliers.withdraw")}<//></span>`
      : html`<span><${Button} small onClick=${() => onAsk({ other })}>${t("suppliers.same")}<span class="sr">: ${other.name}</span><//></span>`}</li>`;
}

function Names({ view }) {
  const [words, setWords] = useState(view.row.name.split(/\s+/)[0].slice(0, 200));
  const alike = useGet("/assessments/" + view.assessment.id + "/suppliers", { q: words, count: 12 });
  const judged = useGet("/judgements");
  const [asked, ask] = useState(null);
  const found = alike.data || alike.stale;
  const mine = (judged.data?.items || judged.data || []).filter((one) => !one.withdrawn && (one.one === view.row.site || one.other === view.row.site));
  const others = (found?.items || []).filter((one) => one.site !== view.row.site).slice(0, 10);
  const judge = async (reason) => {
    const made = await send("POST", "/judgements", { assessment: view.assessment.id, one: view.row.site, other: asked.other.site, reason });
    say(t("suppliers.same-done"), async () => {
      await send("POST", "/judgements/" + made.id + "/withdrawal", { reason: t("suppliers.undone-at-once") });
      judged.again();
    });
    judged.again();
  };
  const withdraw = async (reason) => {
    await send("POST", "/judgements/" + asked.withdraw.id + "/withdrawal", { reason });
    say(t("suppliers.withdrawn"));
    judged.again();
  };
  const waiting = useGet("/matches", { site: view.row.site, count: 1 });
  return html`<${Card} title=${t("suppliers.names")}><p class="dim">${t("suppliers.names-lead")}</p>
    ${waiting.data?.total > 0 && html`<p><a href=${href("/matches", { site: view.row.site })}>${t("suppliers.matches", { count: waiting.data.total })}</a></p>`}
    <${Field} name="other-name" type="search" label=${t("suppliers.names-search")} value=${words} onInput=${setWords} maxlength="200" autocomplete="off" />
    ${!found && html`<${Wait} />`}<${Problem} error=${alike.error} />
    ${others.length > 0
      ? html`<ul class="plain-list ruled">${others.map((other) => html`<${Likely} key=${other.site} other=${other} view=${view} onAsk=${ask}
          known=${mine.find((one) => one.one === other.site || one.other === other.site)} />`)}</ul>`
      : found && html`<p role="status">${t("suppliers.names-none")}</p>`}
    <${Problem} error=${judged.error} />
    ${asked?.other && html`<${Reason} title=${t("suppliers.same-title")} lead=${t("suppliers.same-lead")} act=${t("suppliers.same")}
      onClose=${() => ask(null)} onReason=${judge}><p><strong><bdi>${view.row.name}</bdi></strong> = <strong><bdi>${asked.other.name}</bdi></strong></p><//>`}
    ${asked?.withdraw && html`<${Reason} title=${t("suppliers.withdraw-title")} lead=${t("suppliers.withdraw-lead")} act=${t("suppliers.withdraw")}
      onClose=${() => ask(null)} onReason=${withdraw} />`}
  <//>`;
}

/** @param {{view: object}} props */
export function Place({ view }) {
  return html`<${Stated} view=${view} />${can("JUDGE_IDENTITY") && html`<${Names} view=${view} />`}`;
}
