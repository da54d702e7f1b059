// Another value for a threshold.
import { send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go, href, setQuery } from "../lib/router.js";
import { Field } from "./field.js";
import { Button, Card, Problem, Wait } from "./parts.js";

/** @param {{name: string}} props the threshold that is chosen; may be empty */
export function NewLimit({ name }) {
  const limits = useGet("/thresholds");
  const [value, setValue] = useState("");
  const [state, set] = useState({});
  if (limits.error) return html`<${Problem} error=${limits.error} again=${limits.again} />`;
  if (!limits.data) return html`<${Wait} />`;
  const limit = limits.data[name];
  const propose = async (event) => {
    event.preventDefault();
    if (!limit) return set({ name: t("rules.choose-first") });
    if (!value.trim()) return set({ value: t("rules.value-first") });
    set({ busy: true });
    try {
      const change = await send("POST", "/changes/thresholds", { name, value: value.trim().replace(",", ".") });
      go("/rules/try", { change: change.id });
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  const options = [{ value: "", text: t("rules.choose") }, ...Object.entries(limits.data).map(([id, one]) => ({ value: id, text: one.meaning + " (" + one.value + " " + one.unit + ")" }))];
  return html`<${Card} title=${t("rules.try-threshold")}><form class="stack" onSubmit=${propose} noValidate>
    <${Field} name="threshold" label=${t("rules.limit")} value=${name} onInput=${(to) => setQuery({ threshold: to })} options=${options} wrong=${state.name} />
    ${limit && html`<p>${t("rules.limit-now", { value: limit.value + " " + limit.unit })}${limit.change && " " + t("rules.limit-changed", { value: limit.shipped })}</p>
      <p class="dim">${t("rules.limit-rules")}: ${limit.rules.map((id, i) => html`${i > 0 && ", "}<a href=${href("/rules/" + id)}><bdi>${id}</bdi></a>`)}</p>`}
    <${Field} name="value" label=${limit ? t("rules.value-in", { unit: limit.unit }) : t("rules.value")} value=${value} onInput=${setValue} inputmode="decimal" autocomplete="off" wrong=${state.value} />
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("rules.check-limit")}<//></div>
    <p class="dim">${t("rules.nothing-yet")}</p>
  </form><//>`;
}
