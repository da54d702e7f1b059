// When, and how much is looked at, with what the table of samples says.
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Field } from "../ui/field.js";
import { Button, Card, Notice, Problem } from "../ui/parts.js";

const MODES = ["ANNOUNCED", "SEMI_ANNOUNCED", "UNANNOUNCED"];
const DECIDERS = ["BUYER", "SITE", "AUDIT_FIRM"];
const open = () => ({ value: "", text: t("visits.open") });

/** @param {{draft: object, change: (patch: object) => void}} props */
export function When({ draft, change }) {
  return html`<${Card} title=${t("visits.when")}><div class="row">
    <${Field} name="visit-mode" label=${t("visits.mode")} hint=${draft.mode && t("visits.mode-" + draft.mode + "-means")} value=${draft.mode}
      onInput=${(mode) => change({ mode })} options=${[open(), ...MODES.map((value) => ({ value, text: t("visits.mode-" + value) }))]} />
    <${Field} name="visit-from" type="date" label=${t("visits.from")} value=${draft.from} onInput=${(from) => change({ from })} />
    <${Field} name="visit-to" type="date" label=${t("visits.to")} hint=${t("visits.to-hint")} value=${draft.to} min=${draft.from} onInput=${(to) => change({ to })} />
  </div><//>`;
}

/** @param {{draft: object, change: (patch: object) => void}} props */
export function Extent({ draft, change }) {
  const found = useGet(Number(draft.workers) > 0 ? "/visits/calculator" : null, { workers: draft.workers });
  const all = found.data || [];
  const table = all.find((one) => one.preset === draft.preset);
  const fewer = table && draft.manDays !== "" && Number(draft.manDays) < table.manDays;
  const take = () => {
    const { individual, groups, groupSize, files } = table.sample;
    change({ manDays: String(table.manDays), individual: String(individual), groups: String(groups), groupSize: String(groupSize), files: String(files) });
  };
  const figure = (name) => html`<${Field} name=${"visit-" + name} type="number" min="0" label=${t("visits.figure-" + name)} value=${draft[name]}
    onInput=${(value) => change({ [name]: value })} />`;
  return html`<${Card} title=${t("visits.extent")}>
    <div class="row">
      <${Field} name="visit-workers" type="number" min="1" label=${t("visits.workers")} hint=${t("visits.workers-hint")} value=${draft.workers} onInput=${(workers) => change({ workers })} />
      <${Field} name="visit-preset" label=${t("visits.preset")} value=${draft.preset} hint=${t("visits.preset-" + draft.preset + "-means")} onInput=${(preset) => change({ preset })}
        options=${["usual", "majority"].map((value) => ({ value, text: t("visits.preset-" + value) }))} /></div>
    <${Problem} error=${found.error} />
    ${table && html`<${Notice}>${t("visits.advised", { count: table.manDays, individual: table.sample.individual, groups: table.sample.groups,
      size: table.sample.groupSize, files: table.sample.files })}${table.beyond && " " + t("visits.warn-BEYOND_TABLE")}
      <div><${Button} small onClick=${take}>${t("visits.take")}<//></div><//>`}
    <div class="numbers">${["manDays", "individual", "groups", "groupSize", "files"].map(figure)}</div>
    ${fewer && html`<${Notice} kind="warn">${t("visits.fewer-lead", { bought: Number(draft.manDays), table: table.manDays })}<//>
      <div class="row"><${Field} name="visit-decider" label=${t("visits.decider")} value=${draft.decidedBy} onInput=${(decidedBy) => change({ decidedBy })}
          options=${[open(), ...DECIDERS.map((value) => ({ value, text: t("visits.decider-" + value) }))]} />
        <${Field} name="visit-fewer" label=${t("visits.fewer")} value=${draft.fewerWhy} maxlength="2000" onInput=${(fewerWhy) => change({ fewerWhy })} /></div>`}
    <p class="dim">${t("visits.strata")}</p>
  <//>`;
}
