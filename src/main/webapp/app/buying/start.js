// Starting an assessment, following it, stopping it.
import { follow, send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Notice, Problem, Progress } from "../ui/parts.js";

const today = () => new Date().toISOString().slice(0, 10);

/** One that waits or runs. */
export function Running({ run, ended }) {
  const [now, set] = useState(run);
  const [state, setState] = useState({});
  useEffect(() => follow("/assessments/" + run.id + "/progress", (step) => {
    set(step);
    if (step.stage === "SEALED") say(t("reports.sealed"));
    if (!["QUEUED", "RUNNING"].includes(step.stage)) ended();
  }), [run.id]);
  const cancel = async () => {
    setState({ busy: true });
    try {
      await send("POST", "/assessments/" + run.id + "/cancellation");
      say(t("reports.cancelled"));
      ended();
    } catch (error) {
      setState({ error });
    }
  };
  return html`<${Card} title=${t("reports.running", { date: date(run.asOf) })}>
    <${Progress} text=${now.step || t("reports.stage-" + now.stage)} />
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} disabled=${state.busy} onClick=${cancel}>${t("reports.cancel")}<//></div><//>`;
}

/** The form. */
export function Start({ before, started }) {
  const lists = useGet("/uploads", { state: "PROJECTED", count: 1000 });
  const [off, setOff] = useState({});
  const [asOf, setAsOf] = useState(today());
  const [against, setAgainst] = useState(before?.id || "");
  const [state, set] = useState({});
  const items = lists.data?.items || [];
  const chosen = items.filter((one) => !off[one.id]).map((one) => one.id);
  const begin = async (event) => {
    event.preventDefault();
    if (chosen.length === 0) return set({ wrong: t("reports.choose-lists") });
    set({ busy: true });
    try {
      await send("POST", "/assessments", { uploads: chosen, asOf, before: against || undefined });
      set({});
      started();
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  if (lists.error) return html`<${Problem} error=${lists.error} again=${lists.again} />`;
  if (lists.data && items.length === 0) {
    return html`<${Notice} title=${t("reports.no-lists")}><p>${t("reports.no-lists-lead")} <a href=${href("/import")}>${t("app.nav-import")}</a></p><//>`;
  }
  return html`<${Card} title=${t("reports.start")}><form class="stack" onSubmit=${begin}>
    <fieldset class="stack plain-set"><legend>${t("reports.lists")}</legend>
      ${items.map((one) => html`<${Check} key=${one.id} checked=${!off[one.id]} onChange=${(on) => setOff({ ...off, [one.id]: !on })}
        label=${html`<bdi>${one.fileName || one.name || one.id}</bdi>`} />`)}</fieldset>
    ${state.wrong && html`<${Notice} kind="err">${state.wrong}<//>`}
    <div class="row"><${Field} name="asOf" type="date" label=${t("reports.as-of")} hint=${t("reports.as-of-hint")} value=${asOf} onInput=${setAsOf} max=${today()} required />
      ${before && html`<${Field} name="before" label=${t("reports.before")} value=${against} onInput=${setAgainst}
        options=${[{ value: before.id, text: t("reports.before-last", { date: date(before.asOf) }) }, { value: "", text: t("reports.before-none") }]} />`}</div>
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy || !lists.data}>${t("reports.begin")}<//></div></form><//>`;
}
