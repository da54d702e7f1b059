// For somebody who was not there: what speaks for a second look at an audit, and the decision on its report.
import { address, send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Field } from "../ui/field.js";
import { Button, Card, Notice, Problem, Wait } from "../ui/parts.js";

function Reasons({ found }) {
  const { reasons, open, problems } = found;
  return html`${reasons.length > 0
    ? html`<ul class="items">${reasons.map((one) => html`<li class="item" key=${one.rule}><div><strong>${one.title}</strong><p>${one.detail}</p></div></li>`)}</ul>`
    : html`<p>${t("visits.review-nothing")}</p>`}
    ${problems.length > 0 && html`<${Notice} kind="warn" title=${t("visits.review-problems", { count: problems.length })}>
      <ul class="plain-list">${problems.slice(0, 8).map((one) => html`<li>${t("visits.review-row", { row: one.row })} ${one.why}</li>`)}</ul><//>`}
    ${open.length > 0 && html`<details><summary>${t("visits.review-open", { count: open.length })}</summary>
      <ul class="plain-list">${open.map((one) => html`<li key=${one.rule}>${one.title}: ${one.missing.join("; ")}</li>`)}</ul></details>`}`;
}

/** @param {{visit: object, again: () => void}} props */
export function Review({ visit, again }) {
  const found = useGet("/audits/" + visit.id + "/review");
  const [words, put] = useState("");
  const [state, set] = useState({});
  const decide = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await send("POST", "/audits/" + visit.id + "/review", { words: words || null });
      say(t("visits.review-kept"));
      set({});
      again();
    } catch (error) {
      set({ error });
    }
  };
  const needed = found.data?.reasons.some((one) => one.severity === "S1");
  return html`<${Card} title=${t("visits.review")}>
    <p class="dim">${t("visits.review-lead")}</p>
    ${found.error ? html`<${Problem} error=${found.error} again=${found.again} />` : !found.data ? html`<${Wait} />` : html`<${Reasons} found=${found.data} />`}
    <p><a href=${address("/audits/" + visit.id + "/facts")} download>${t("visits.review-facts")}</a></p>
    ${visit.stage === "INTEGRITY_REVIEW" && !visit.mine && found.data && html`<form class="stack" onSubmit=${decide}>
      ${needed && html`<${Notice} kind="warn">${t("visits.review-against")}<//>`}
      <${Field} name="review-words" rows="3" label=${t(needed ? "visits.review-why" : "visits.review-why-optional")} hint=${t("visits.hint")}
        value=${words} onInput=${put} required=${needed} maxlength="4000" />
      <${Problem} error=${state.error} />
      <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("visits.review-believe")}<//></div></form>`}
  <//>`;
}
