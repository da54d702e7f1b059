// What else an answer says: how many, which workers, when, whose words, who may read it.
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Field } from "../../app/ui/field.js";
import { Button, Pick } from "./parts.js";

const PREVALENCE = ["FEW", "SOME", "MOST", "ALL"];
const GROUPS = ["all", "migrant", "agency", "local", "women"];
const SOURCES = ["AUDITOR", "WORKER", "DOCUMENT", "SUPPLIER"];
const READERS = ["OPEN", "RESTRICTED", "SEALED"];

/** @param {{answer: object, taken: Set<string>, name: string, onPut: (patch: object) => void, onBack: () => void}} props `taken`: group and source that another answer has */
export function More({ answer, taken, name, onPut, onBack }) {
  const free = (group, source) => (group === answer.group && source === answer.source) || !taken.has(group + " " + source);
  const options = (area, ids) => ids.map((value) => ({ value, text: t("field." + area + "-" + value) }));
  return html`<details class="details"><summary>${t("field.more")}</summary><div class="stack">
    <${Pick} kind="four" label=${t("field.prevalence")} now=${answer.prevalence}
      options=${PREVALENCE.map((id) => ({ id, text: t("field.prevalence-" + id) }))}
      onPick=${(prevalence) => onPut({ prevalence: prevalence === answer.prevalence ? null : prevalence })} />
    <${Field} name=${name + "-group"} label=${t("field.group")} value=${answer.group} onInput=${(group) => onPut({ group })}
      options=${options("group", GROUPS.filter((one) => free(one, answer.source)))} />
    <${Field} name=${name + "-source"} label=${t("field.source")} value=${answer.source} onInput=${(source) => onPut({ source })}
      options=${options("source", SOURCES.filter((one) => free(answer.group, one)))} />
    <div class="row">
      <${Field} name=${name + "-from"} type="date" label=${t("field.from")} value=${answer.periodFrom || ""}
        onInput=${(day) => onPut({ periodFrom: day || null })} />
      <${Field} name=${name + "-to"} type="date" label=${t("field.to")} value=${answer.periodTo || ""}
        onInput=${(day) => onPut({ periodTo: day || null })} />
    </div>
    <${Field} name=${name + "-readers"} label=${t("field.readers")} hint=${t("field.readers-hint")} value=${answer.releasability}
      onInput=${(releasability) => onPut({ releasability })} options=${options("readers", READERS)} />
    <div class="actions"><${Button} grave onClick=${onBack}>${t("field.take-back")}<//></div>
  </div></details>`;
}
