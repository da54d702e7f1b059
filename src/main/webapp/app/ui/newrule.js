// A rule of one's own with its three examples.
import { get, send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go } from "../lib/router.js";
import { Field } from "./field.js";
import { Button, Card, Notice, Problem } from "./parts.js";

const PARTS = ["rule", "fires", "silent", "unknown"];
const EXTENSIONS = { rq: "rule", "fires.ttl": "fires", "silent.ttl": "silent", "unknown.ttl": "unknown" };

/** Which text a fault speaks of, and the line of it. */
function locate(where, texts) {
  const [, file = "", line = ""] = /^(.*):(\d+)$/.exec(where) || [];
  const part = EXTENSIONS[Object.keys(EXTENSIONS).find((end) => file.endsWith("." + end))];
  return { part, line: Number(line), text: (texts[part] || "").split("\n")[Number(line) - 1] || "" };
}

function Faults({ error, texts }) {
  if (!error?.problems?.length) return html`<${Problem} error=${error} />`;
  return html`<${Notice} kind="err" title=${error.detail || error.title}><ol class="faults">${error.problems.map((one) => {
    const at = locate(one.field || "", texts);
    return html`<li>${at.part ? html`<strong>${t("rules.part-" + at.part)}, ${t("rules.line", { n: at.line })}</strong>` : html`<strong><bdi>${one.field}</bdi></strong>`}
      ${at.text.trim() && html`<code class="line"><bdi>${at.text.trim()}</bdi></code>`}<span>${one.why}</span></li>`;
  })}</ol><//>`;
}

/** Begins from a rule that there is, under another id. */
function Begin({ onTexts }) {
  const rules = useGet("/rules");
  const [error, setError] = useState(null);
  const take = async (id) => {
    if (!id) return;
    try {
      const rule = await get("/rules/" + id);
      const own = "own-" + id;
      onTexts({ rule: rule.text.replace(/^#\+ id:.*$/m, "#+ id: " + own), fires: rule.examples[0], silent: rule.examples[1], unknown: rule.examples[2] });
    } catch (problem) {
      setError(problem);
    }
  };
  const options = [{ value: "", text: t("rules.choose") }, ...(rules.data || []).map((rule) => ({ value: rule.id, text: rule.title }))];
  return html`<${Field} name="begin" label=${t("rules.begin")} hint=${t("rules.begin-hint")} value="" onInput=${take} options=${options} /><${Problem} error=${error || rules.error} />`;
}

/** The form. */
export function NewRule() {
  const [texts, setTexts] = useState({ rule: "", fires: "", silent: "", unknown: "" });
  const [state, set] = useState({});
  const propose = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      const change = await send("POST", "/changes/rules", texts);
      go("/rules/try", { change: change.id });
    } catch (error) {
      set({ error, of: texts });
    }
  };
  return html`<${Card} title=${t("rules.try-rule")}><form class="stack" onSubmit=${propose} noValidate>
    <p>${t("rules.new-lead")}</p>
    <${Begin} onTexts=${setTexts} />
    ${PARTS.map((part) => html`<${Field} key=${part} name=${"text-" + part} label=${t("rules.part-" + part)} hint=${t("rules.part-" + part + "-hint")}
      rows=${part === "rule" ? 16 : 7} class="code" spellcheck="false" autocapitalize="off" dir="ltr" value=${texts[part]}
      onInput=${(text) => setTexts({ ...texts, [part]: text })} />`)}
    <${Faults} error=${state.error} texts=${state.of || texts} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("rules.check-rule")}<//></div>
    <p class="dim">${t("rules.nothing-yet")}</p>
  </form><//>`;
}
