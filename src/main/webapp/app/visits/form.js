// A form that was filled in with another field tool: what it would give, then its answers row by row.
import { send, upload } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Button, Card, Notice, Problem, Wait } from "../ui/parts.js";

const place = (one) => [one.sheet, one.row && t("visits.review-row", { row: one.row }), one.column].filter(Boolean).join(", ");

/** An answer in words. */
const said = ({ answer, value }) => (["YES", "NO"].includes(answer) && value ? [answer === "NO" && t("visits.form-NO"), value].filter(Boolean).join(" · ") : t("visits.form-" + answer));

function Problems({ problems }) {
  return problems.length > 0 && html`<details open><summary>${t("visits.form-problems", { count: problems.length })}</summary>
    <ul class="plain-list">${problems.map((one) => html`<li><strong><bdi>${place(one)}</bdi></strong> ${one.why}</li>`)}</ul></details>`;
}

function Row({ row, busy, onTake }) {
  const take = row.lines.filter((one) => one.state !== "TAKEN" && one.state !== "SAME");
  return html`<section class="stack"><h3>${t("visits.form-row", { row: row.row })}${row.day && " · " + date(row.day)}</h3>
    <ul class="plain-list ruled">${row.lines.map((one) => html`<li key=${one.answer.id}>${one.text} <strong><bdi>${said(one.answer)}</bdi></strong>
      <p class="dim">${t("visits.form-state-" + one.state)}</p></li>`)}</ul>
    <div class="actions"><${Button} main small disabled=${busy || take.length === 0} onClick=${() => onTake(take)}>${t("visits.form-take", { count: take.length })}<//></div></section>`;
}

function Outcome({ taken }) {
  const left = taken.filter((one) => one.state !== "KEPT");
  return html`<${Notice} kind=${left.length ? "warn" : "ok"} title=${t("visits.form-kept", { count: taken.length - left.length })}>
    ${left.length > 0 && html`<ul class="plain-list">${left.map((one) => html`<li>${one.question}: ${one.why}</li>`)}</ul>`}<//>`;
}

/** @param {{visit: object, again: () => void}} props */
export function FilledForm({ visit, again }) {
  const [state, set] = useState({});
  const at = "/field/visits/" + visit.id + "/forms";
  const look = async (event) => {
    const file = event.target.files[0];
    event.target.value = "";
    if (!file) return;
    set({ busy: true });
    try {
      set({ seen: await upload(at, file) });
    } catch (error) {
      set({ error });
    }
  };
  const take = async (lines) => {
    set({ ...state, busy: true });
    try {
      set({ taken: await send("POST", at + "/answers", lines.map((one) => one.answer)) });
      again();
    } catch (error) {
      set({ ...state, error });
    }
  };
  return html`<${Card} title=${t("visits.form")}><p class="dim">${t("visits.form-about")}</p>
    <div class="field"><label for="form-file">${t("visits.form-file")}</label>
      <input type="file" id="form-file" accept=".csv,.xlsx,.xls,.tsv" disabled=${state.busy} onChange=${look} aria-describedby="form-hint" />
      <span class="hint" id="form-hint">${t("visits.form-hint")}</span></div>
    ${state.busy && !state.seen && html`<${Wait} />`}<${Problem} error=${state.error} />
    ${state.seen && html`<${Problems} problems=${state.seen.problems} />
      ${state.seen.rows.length === 0 && html`<p>${t("visits.form-none")}</p>`}
      ${state.seen.rows.map((row) => html`<${Row} key=${row.row} row=${row} busy=${state.busy} onTake=${take} />`)}`}
    ${state.taken && html`<${Outcome} taken=${state.taken} />`}<//>`;
}
