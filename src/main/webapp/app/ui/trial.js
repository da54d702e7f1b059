// What a change would do, tried on the inputs of a sealed assessment.
import { follow, send, useGet } from "../lib/api.js";
import { useAssessment } from "../lib/assessment.js";
import { date } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { Field } from "./field.js";
import { Outcome } from "./outcome.js";
import { Button, Card, Notice, Problem, Progress, Wait } from "./parts.js";

const ENDED = ["DONE", "FAILED", "CANCELLED"];

function Running({ trial, onEnd }) {
  const [now, set] = useState(trial);
  const [error, setError] = useState(null);
  useEffect(() => follow("/trials/" + trial.id + "/progress", (step) => {
    set(step);
    if (ENDED.includes(step.state)) onEnd();
  }, onEnd), [trial.id]);
  const cancel = () => send("POST", "/trials/" + trial.id + "/cancellation").then(onEnd, setError);
  return html`<${Progress} text=${now.step || t("rules.trial-" + now.state)} />
    <div class="actions"><${Button} onClick=${cancel}>${t("rules.trial-cancel")}<//></div><${Problem} error=${error} />`;
}

function Told({ id, change, query }) {
  const found = useGet("/trials/" + encodeURIComponent(id));
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  const trial = found.data || found.stale;
  if (!trial) return html`<${Wait} />`;
  if (!ENDED.includes(trial.state)) return html`<${Running} trial=${trial} onEnd=${found.again} />`;
  if (trial.state === "FAILED") return html`<${Notice} kind="err" title=${t("rules.trial-FAILED")}><p>${trial.problem}</p><//>`;
  if (trial.state === "CANCELLED") return html`<p role="status">${t("rules.trial-CANCELLED")}</p>`;
  return html`<${Outcome} trial=${trial} change=${change} query=${query} />`;
}

/** @param {{change: object, query: object}} props the trial that is shown stands in the address */
export function Trial({ change, query }) {
  const { all, loading, error } = useAssessment();
  const [chosen, choose] = useState("");
  const [state, set] = useState({});
  if (loading) return html`<${Wait} />`;
  const on = chosen || all[0]?.id;
  const begin = async () => {
    set({ busy: true });
    try {
      const trial = await send("POST", "/trials", { change: change.id, assessment: on });
      setQuery({ trial: trial.id, first: "", show: "" });
      set({});
    } catch (problem) {
      set({ error: problem });
    }
  };
  const back = change.state === "IN_FORCE";
  return html`<${Card} title=${t(back ? "rules.trial-back" : "rules.trial")}>
    <p>${t("rules.trial-lead")}</p>
    <${Problem} error=${error || state.error} />
    ${all.length === 0
      ? html`<p>${t("rules.trial-nothing")}</p>`
      : html`<div class="row"><${Field} name="assessment" label=${t("rules.trial-on")} value=${on} onInput=${choose}
          options=${all.map((one) => ({ value: one.id, text: t("rules.trial-of", { date: date(one.asOf), lists: one.uploads.length, made: date(one.createdAt) }) }))} /></div>
        <div class="actions"><${Button} main=${!query.trial} onClick=${begin} disabled=${state.busy}>${t(back ? "rules.trial-begin-back" : "rules.trial-begin")}<//></div>`}
    ${query.trial && html`<${Told} key=${query.trial} id=${query.trial} change=${change} query=${query} />`}
  <//>`;
}
