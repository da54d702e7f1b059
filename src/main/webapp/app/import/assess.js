// An assessment of lists that count: chosen, started, followed to its end.
import { follow, send, useGet } from "../lib/api.js";
import { dateTime, number } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Notice, Problem, Progress, Wait } from "../ui/parts.js";

const ENDED = ["SEALED", "FAILED", "CANCELLED"];

/** Names in the lists that may be one, where there are any. */
function ToMatches() {
  const found = useGet(can("JUDGE_IDENTITY") ? "/matches" : null, { state: "OPEN", count: 1 });
  return found.data?.total > 0 && html`<${Button} icon="matches" to=${href("/matches")}>${t("import.to-matches", { count: found.data.total })}<//>`;
}

function Running({ run, onAgain }) {
  const [now, set] = useState(run);
  const [error, setError] = useState(null);
  useEffect(() => follow("/assessments/" + run.id + "/progress", set), [run.id]);
  const stop = () => send("POST", "/assessments/" + run.id + "/cancellation").then(set, setError);
  if (now.stage === "SEALED") {
    return html`<${Notice} kind="ok" title=${t("import.assessed")}><p>${t("import.assessed-note")}</p>
      <div class="actions"><${Button} main icon="suppliers" to=${href("/suppliers", { assessment: now.id })}>${t("import.to-suppliers")}<//>
        <${Button} icon="reports" to=${href("/reports", { assessment: now.id })}>${t("import.to-reports")}<//>
        <${ToMatches} /></div><//>`;
  }
  if (ENDED.includes(now.stage)) {
    return html`<${Notice} kind="err" title=${t("import.assess-" + now.stage)}><p>${now.problem}</p>
      <div><${Button} small onClick=${onAgain}>${t("app.again")}<//></div><//>`;
  }
  return html`<${Progress} text=${now.step || t("import.assess-waits")} /><${Problem} error=${error} />
    <div class="actions"><${Button} small onClick=${stop}>${t("import.assess-stop")}<//><span class="dim">${t("import.assess-leave")}</span></div>`;
}

/** @param {{upload: object}} props the list that is chosen in any case at first */
export function Assess({ upload }) {
  const lists = useGet("/uploads", { state: "PROJECTED", count: 500, sort: "-createdAt" });
  const samples = useGet(can("READ_REPORTS") ? "/samples" : null);
  const before = useGet("/assessments", { state: "SEALED", count: 1 });
  const [left, setLeft] = useState([]);
  const [asOf, setAsOf] = useState("");
  const [state, set] = useState({});
  if (lists.error) return html`<${Problem} error=${lists.error} again=${lists.again} />`;
  if (!lists.data) return html`<${Wait} />`;
  const ofSample = new Set((samples.data || []).flatMap((one) => one.uploads));
  // lists of a sample and lists of one's own are not assessed together
  const offered = lists.data.items.filter((one) => ofSample.has(one.id) === ofSample.has(upload.id));
  const chosen = offered.filter((one) => !left.includes(one.id));
  const start = async () => {
    set({ busy: true });
    try {
      const newest = before.data?.items[0];
      set({ run: await send("POST", "/assessments", {
        uploads: chosen.map((one) => one.id),
        ...(asOf && { asOf }),
        ...(newest && (!asOf || newest.asOf <= asOf) && { before: newest.id }),
      }) });
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Card} title=${t("import.assess")}>
    <p>${t("import.assess-lead")}</p>
    ${state.run
      ? html`<${Running} run=${state.run} onAgain=${() => set({})} />`
      : html`<fieldset class="stack"><legend>${t("import.assess-lists")}</legend>
          ${offered.map((one) => html`<${Check} key=${one.id} checked=${!left.includes(one.id)}
            label=${html`<bdi>${one.fileName}</bdi> <span class="dim">${dateTime(one.createdAt)}${one.id === upload.id ? " · " + t("import.this-list") : ""}</span>`}
            onChange=${(on) => setLeft(on ? left.filter((id) => id !== one.id) : [...left, one.id])} />`)}</fieldset>
        <div class="row"><${Field} name="as-of" type="date" label=${t("import.as-of")} hint=${t("import.as-of-hint")} value=${asOf} onInput=${setAsOf} /></div>
        <${Problem} error=${state.error} />
        <div class="actions end"><${Button} main disabled=${state.busy || chosen.length === 0} onClick=${start}>
          ${t("import.assess-start", { count: chosen.length })}<//></div>`}
    ${offered.length < lists.data.items.length && html`<p class="dim">${t("import.assess-samples")}</p>`}
    ${lists.data.total > lists.data.items.length && html`<p class="dim">${t("import.assess-more", { total: number(lists.data.total) })}</p>`}
  <//>`;
}
