// One click: the lists of the last assessment once more, with what changed since.
import { follow, get, send } from "../lib/api.js";
import { html, useEffect, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Button, Problem, Progress } from "./parts.js";

const ENDED = ["SEALED", "FAILED", "CANCELLED"];

/** @param {{onDone: () => void, lead?: string}} props `lead` says what is new */
export function AssessAgain({ onDone, lead }) {
  const [state, set] = useState({});
  const key = useRef(crypto.randomUUID());
  const { run } = state;
  useEffect(() => run && follow("/assessments/" + run.id + "/progress", (now) => {
    set({ run: now });
    if (now.stage === "SEALED") onDone();
  }), [run?.id]);
  const start = async () => {
    set({ busy: true });
    try {
      const newest = (await get("/assessments", { state: "SEALED", count: 1 })).items[0];
      if (!newest) set({ none: true });
      else set({ run: await send("POST", "/assessments", { uploads: newest.uploads, before: newest.id }, { key: key.current }) });
    } catch (error) {
      key.current = crypto.randomUUID();
      set({ error });
    }
  };
  if (run && !ENDED.includes(run.stage)) return html`<${Progress} text=${run.step || t("home.assess-again")} />`;
  if (run?.stage === "SEALED") return html`<a href=${href("/suppliers", { assessment: run.id })}>${t("home.assess-done")}</a>`;
  return html`<span class="dim">${lead || t("home.assess-again-lead")}</span>
    <${Problem} error=${state.error} />${state.none && html`<p>${t("home.assess-none")}</p>`}${run && html`<p>${run.problem}</p>`}
    <div class="actions"><${Button} main small disabled=${state.busy} onClick=${start}>${t("home.assess-again")}<//></div>`;
}
