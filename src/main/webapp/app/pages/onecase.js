// One case: the steps in their order, what is allowed next, and why the rest is not.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go, href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { Act } from "../cases/act.js";
import { Facts } from "../cases/facts.js";
import { FORMS } from "../cases/forms.js";
import { Hold } from "../cases/hold.js";
import { useIdle } from "../cases/idle.js";
import { Site } from "../remedy/site.js";
import { Dialog } from "../ui/dialog.js";
import { Button, Card, Head, Notice, Problem, Wait } from "../ui/parts.js";

const OWN = location.origin + "/#/own-case";

function Places({ one, onDone }) {
  const [error, setError] = useState(null);
  const put = async (sites) => {
    try {
      await send("PUT", "/safeguarding/cases/" + one.id + "/description", { sites });
      onDone();
    } catch (wrong) {
      setError(wrong);
    }
  };
  const now = (one.file.places || []).map((place) => place.site);
  return html`<details><summary>${t("cases.act-places")}</summary><div class="stack"><${Site} onSite=${(site) => put([...now, site.site])} />
    ${now.length > 0 && html`<div class="actions"><${Button} small onClick=${() => put([])}>${t("cases.no-places")}<//></div>`}<${Problem} error=${error} /></div></details>`;
}

function StepPart({ step, one, codes, onDone, onWithdraw, onCancel }) {
  const workers = [...new Set((one.file.followUps || []).map((told) => told.worker))].map((code) => ({ code, label: code }));
  const forms = (!one.file.closedOn && FORMS[step.id]) || [];
  const kept = one.file.closedOn && step.id === "closing" ? FORMS.closing.filter((form) => form.id === "retention") : [];
  return html`<${Card} title=${t("cases.step-" + step.id)} actions=${html`<span class="tag">${t("cases.state-" + step.state)}</span>`}>
    <p class="dim">${t("cases.does-" + step.id)}</p>
    ${step.why.length > 0 && html`<${Notice}><ul>${step.why.map((why) => html`<li key=${why}>${why}</li>`)}</ul><//>`}
    <${Facts} step=${step.id} one=${one} codes=${codes} onWithdraw=${onWithdraw} onCancel=${onCancel} />
    ${step.id === "hold" && html`<${Hold} one=${one} onDone=${onDone} />`}
    ${step.id === "description" && !one.file.closedOn && html`<${Places} one=${one} onDone=${onDone} />`}
    ${[...forms, ...kept].map((form) => html`<${Act} key=${form.id} id=${one.id} form=${form} codes=${{ ...codes, workers }} onDone=${onDone} />`)}<//>`;
}

function End({ one, onError }) {
  const [open, setOpen] = useState("");
  const [receipt, setReceipt] = useState("");
  const path = "/safeguarding/cases/" + one.id;
  const act = (what) => async () => {
    try {
      await what();
    } catch (error) {
      setOpen("");
      onError(error);
    }
  };
  const hand = act(async () => (setReceipt((await send("POST", path + "/receipt")).receipt), setOpen("receipt")));
  const erase = act(async () => (await send("DELETE", path), say(t("cases.erased-now")), go("/cases")));
  return html`<${Card} title=${t("cases.own")}><p>${t("cases.own-lead")}</p>
    <div class="actions"><${Button} onClick=${hand}>${t("cases.receipt")}<//><${Button} grave onClick=${() => setOpen("erase")}>${t("cases.erase")}<//></div>
    ${open === "receipt" && html`<${Dialog} title=${t("cases.receipt")} onClose=${() => setOpen("")}><p>${t("cases.receipt-lead")}</p>
      <p><strong><code>${receipt}</code></strong></p><p>${t("cases.receipt-where")} <code>${OWN}</code></p><//>`}
    ${open === "erase" && html`<${Dialog} title=${t("cases.erase")} onClose=${() => setOpen("")}><p>${t("cases.erase-lead")}</p>
      <div class="actions end"><${Button} onClick=${() => setOpen("")}>${t("app.cancel")}<//><${Button} grave onClick=${erase}>${t("cases.erase")}<//></div><//>`}<//>`;
}

/** @param {{params: {id: string}}} props */
export default function OneCase({ params }) {
  useIdle();
  const path = "/safeguarding/cases/" + encodeURIComponent(params.id);
  const found = useGet(path);
  const codes = useGet("/safeguarding/codes");
  const [error, setError] = useState(null);
  const one = found.data || found.stale;
  const back = html`<${Button} to=${href("/cases")}>${t("cases.back")}<//>`;
  if (!one) return html`<${Head} title=${t("cases.title")} actions=${back} /><${Problem} error=${found.error} />${!found.error && html`<${Wait} />`}`;
  const act = async (what, words) => {
    try {
      await what();
      say(words);
      found.again();
    } catch (wrong) {
      setError(wrong);
    }
  };
  const withdraw = (purpose) => act(() => send("DELETE", path + "/consents/" + purpose), t("cases.withdrawn-now"));
  const cancel = (cancels) => act(() => send("POST", path + "/follow-ups", { cancels }), t("cases.kept"));
  return html`<${Head} title=${t("cases.title")} lead=${html`<strong>${one.file.pseudonym}</strong> · ${t("cases.opened")} ${date(one.file.openedOn)}`} actions=${back} />
    <${Problem} error=${error} />
    ${one.file.closedOn && html`<${Notice}>${t("cases.closed")} ${date(one.file.closedOn)} <bdi>${one.file.closedWhy}</bdi><//>`}
    <div class="stack">${one.steps.map((step) => html`<${StepPart} key=${step.id} step=${step} one=${one} codes=${codes.data || codes.stale} onDone=${found.again} onWithdraw=${withdraw} onCancel=${cancel} />`)}
      <${End} one=${one} onError=${setError} /></div>`;
}
