// Who must not learn of a case, and whether it is held.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Field } from "../ui/field.js";
import { Button, Notice, Problem } from "../ui/parts.js";

const KINDS = ["SITE", "OWNER", "RECRUITER"];

/** @param {{one: object, onDone: () => void}} props */
export function Hold({ one, onDone }) {
  const { file } = one;
  const [name, setName] = useState("");
  const [kind, setKind] = useState(KINDS[0]);
  const [state, set] = useState({});
  const names = file.hold || [];
  const put = async (held, list) => {
    set({ busy: true });
    try {
      await send("PUT", "/safeguarding/cases/" + one.id + "/hold", { held, names: list });
      set({});
      setName("");
      onDone();
    } catch (error) {
      set({ error });
    }
  };
  const add = (event) => {
    event.preventDefault();
    put(file.held, [...names, { kind, name: name.trim(), byLead: true }]);
  };
  return html`<${Notice} kind=${file.held ? "warn" : "info"}>${t(file.held ? "cases.held" : "cases.not-held")}<//>
    <ul class="items">${names.map((held) => html`<li class="item" key=${held.kind + held.name}><span>${t("cases.v-" + held.kind)}: <bdi>${held.name}</bdi></span>
      ${!file.closedOn && html`<${Button} small onClick=${() => put(file.held, names.filter((other) => other !== held))}>${t("cases.hold-off")}<span class="sr"> <bdi>${held.name}</bdi></span><//>`}</li>`)}</ul>
    <${Problem} error=${state.error} />
    ${!file.closedOn && html`<div class="actions"><${Button} onClick=${() => put(!file.held)}>${t(file.held ? "cases.hold-end" : "cases.hold-begin")}<//></div>
    <details><summary>${t("cases.hold-add")}</summary><form class="stack" onSubmit=${add}>
      <${Field} name="hold-kind" label=${t("cases.kind")} value=${kind} onInput=${setKind} options=${KINDS.map((value) => ({ value, text: t("cases.v-" + value) }))} />
      <${Field} name="hold-name" label=${t("cases.name")} value=${name} onInput=${setName} required maxlength="200" />
      <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("cases.keep")}<//></div></form></details>`}`;
}
