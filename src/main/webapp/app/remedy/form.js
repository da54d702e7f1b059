// What was found and what is done about it: written, and changed.
import { send } from "../lib/api.js";
import { html, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Notice, Problem } from "../ui/parts.js";
import { Site } from "./site.js";
import { choices, SEVERITIES } from "./words.js";

const INDICATORS = ["AbuseOfVulnerability", "Deception", "RestrictionOfMovement", "Isolation", "PhysicalAndSexualViolence", "IntimidationAndThreats",
  "RetentionOfIdentityDocuments", "WithholdingOfWages", "DebtBondage", "AbusiveWorkingAndLivingConditions", "ExcessiveOvertime"];
const FOUND = { clause: "", duty: "", indicators: [], dimension: "", severity: "S2", group: "", period: "", prevalence: "NOT_KNOWN",
  source: "AUDITOR", releasability: "RESTRICTED", title: "", words: "", asked: "", description: "" };
const PLAN = { rootCause: "", immediateCorrection: "", correctiveAction: "", preventiveAction: "", remedyToPeople: "", buyerAction: "", responsible: "", owner: "" };
const DONE = ["rootCause", "immediateCorrection", "correctiveAction", "preventiveAction", "remedyToPeople", "buyerAction"];

function Signs({ chosen, onChange }) {
  return html`<fieldset class="parts"><legend>${t("remedy.indicators")}</legend>${INDICATORS.map((one) => {
    const code = "ilo:" + one;
    return html`<${Check} key=${one} label=${t("remedy.indicator-" + one)} checked=${chosen.includes(code)}
      onChange=${(yes) => onChange(yes ? [...chosen, code] : chosen.filter((other) => other !== code))} />`;
  })}</fieldset>`;
}

/**
 * @param {{one?: object, site?: object, visit?: {id: string, own: boolean, place: object}, onDone: (made) => void, onClose: () => void}} props
 *   `one` is changed, else one is raised; `own`: by the team of the visit, which may seal it
 */
export function Form({ one, site: given, visit, onDone, onClose }) {
  const [found, setFound] = useState(one ? one.found : FOUND);
  const [plan, setPlan] = useState(one ? one.plan : PLAN);
  const [site, setSite] = useState(one ? one.place : visit ? visit.place : given);
  const [protects, setProtects] = useState(false);
  const [state, set] = useState({});
  const key = useRef(crypto.randomUUID());
  const text = (name, more = {}) => html`<${Field} name=${name} label=${t("remedy.field-" + name)} value=${found[name]}
    onInput=${(value) => setFound({ ...found, [name]: value })} ...${more} />`;
  const keep = async (event) => {
    event.preventDefault();
    if (!site) return set({ wrong: true });
    set({ busy: true });
    try {
      const body = { visit: one ? one.visit : visit?.id, site: site.site, found, plan, protectsWorkers: protects };
      onDone(one ? await send("PUT", "/corrective-actions/" + one.id, body, { match: one.etag })
        : await send("POST", visit?.own ? "/visits/" + visit.id + "/nonconformities" : "/corrective-actions", body, { key: key.current }));
    } catch (error) {
      key.current = crypto.randomUUID();
      set({ error });
    }
    return undefined;
  };
  return html`<form class="stack" onSubmit=${keep}>
    <${Notice} kind="warn">${t("remedy.no-names")}<//>
    <${Card} title=${t("remedy.found")}>
      ${one || visit ? html`<p><bdi>${site.name}</bdi></p>` : html`<${Site} site=${site} onSite=${setSite} />`}
      ${state.wrong && html`<p class="wrong" role="alert">${t("remedy.site-missing")}</p>`}
      <div class="parts">
        ${one ? "" : text("severity", { options: choices("remedy.severity-", SEVERITIES) })}
        ${text("prevalence", { options: choices("remedy.prevalence-", ["NOT_KNOWN", "FEW", "SOME", "MOST"]) })}
        ${text("source", { options: choices("remedy.source-", ["AUDITOR", "DOCUMENT", "WORKER", "SUPPLIER", "PARTNER"]), hint: t("remedy.source-hint") })}
        ${text("releasability", { options: choices("remedy.release-", ["RESTRICTED", "OPEN"].concat(found.releasability === "SEALED" || visit?.own ? ["SEALED"] : [])), hint: visit?.own && t("remedy.seal-hint") })}
        ${text("clause", { maxlength: 500 })}${text("duty", { maxlength: 500 })}${text("group", { maxlength: 200 })}${text("period", { maxlength: 100 })}
      </div>
      <${Signs} chosen=${found.indicators} onChange=${(indicators) => setFound({ ...found, indicators })} />
      ${text("description", { rows: 4, maxlength: 4000, hint: t("remedy.description-hint") })}
    <//>
    <${Card} title=${t("remedy.for-supplier")}><p class="dim">${t("remedy.for-supplier-lead")}</p>
      ${text("title", { maxlength: 300, required: true })}${text("words", { rows: 4, maxlength: 4000 })}${text("asked", { rows: 4, maxlength: 4000 })}
      ${one?.releasedAt && html`<${Check} label=${t("remedy.protects")} checked=${protects} onChange=${setProtects} />`}<//>
    <${Card} title=${t("remedy.done")}><div class="parts">${DONE.map((name) => html`<${Field} key=${name} name=${name} rows=${3} maxlength="4000"
        label=${t("remedy.field-" + name)} value=${plan[name]} onInput=${(value) => setPlan({ ...plan, [name]: value })} />`)}</div>
      <${Field} name="responsible" maxlength="200" label=${t("remedy.field-responsible")} hint=${t("remedy.responsible-hint")}
        value=${plan.responsible} onInput=${(responsible) => setPlan({ ...plan, responsible })} /><//>
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} main type="submit" disabled=${state.busy}>${t("remedy.keep")}<//></div>
  </form>`;
}
