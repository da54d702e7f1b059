// Who goes, what workers speak, who interprets.
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Notice, Problem } from "../ui/parts.js";

const FROM = ["INDEPENDENT", "EMPLOYER", "NONE"];

function Seat({ auditor, seat, onSeat }) {
  return html`<div class="seat"><${Check} label=${html`<bdi>${auditor.name}</bdi>`} checked=${Boolean(seat)}
      onChange=${(on) => onSeat(on ? { account: auditor.id, lead: false, languages: "" } : null)} />
    ${seat && html`<${Check} type="radio" name="visit-lead" label=${html`${t("visits.leads")}<span class="sr">: ${auditor.name}</span>`} checked=${seat.lead}
        onChange=${() => onSeat({ ...seat, lead: true })} />
      <${Field} name=${"visit-speaks-" + auditor.id} label=${html`${t("visits.speaks")}<span class="sr">: ${auditor.name}</span>`} value=${seat.languages}
        onInput=${(languages) => onSeat({ ...seat, languages })} />`}</div>`;
}

/** @param {{draft: object, change: (patch: object) => void}} props */
export function Seats({ draft, change }) {
  const found = useGet("/visits/auditors");
  const seat = (auditor) => (one) => {
    const others = draft.seats.filter((other) => other.account !== auditor.id).map((other) => (one?.lead ? { ...other, lead: false } : other));
    change({ seats: one ? [...others, others.length === 0 ? { ...one, lead: true } : one] : others });
  };
  return html`<${Card} title=${t("visits.team")}>
    <${Problem} error=${found.error} again=${found.again} />
    ${found.data?.length === 0 && html`<p>${t("visits.auditors-none")}</p>`}
    <fieldset><legend>${t("visits.auditors")}</legend>${(found.data || []).map((auditor) => html`<${Seat} key=${auditor.id} auditor=${auditor}
      seat=${draft.seats.find((one) => one.account === auditor.id)} onSeat=${seat(auditor)} />`)}</fieldset>
  <//>`;
}

/** @param {{draft: object, change: (patch: object) => void}} props */
export function Languages({ draft, change }) {
  const put = (i, patch) => change({ interpreters: draft.interpreters.map((one, n) => (n === i ? { ...one, ...patch } : one)) });
  return html`<${Card} title=${t("visits.languages")}>
    <${Field} name="visit-languages" label=${t("visits.languages-workers")} hint=${t("visits.commas")} value=${draft.languages} onInput=${(languages) => change({ languages })} />
    ${draft.interpreters.map((one, i) => html`<div class="row" key=${i}>
      <${Field} name=${"visit-interprets-" + i} label=${t("visits.interprets")} value=${one.language} onInput=${(language) => put(i, { language })} />
      <${Field} name=${"visit-sent-" + i} label=${t("visits.sent-by")} value=${one.from} onInput=${(from) => put(i, { from })}
        options=${FROM.map((value) => ({ value, text: t("visits.from-" + value) }))} />
      <${Button} small icon="minus" onClick=${() => change({ interpreters: draft.interpreters.filter((other, n) => n !== i) })}>${t("visits.interpreter-less")}<//></div>`)}
    ${draft.interpreters.some((one) => one.from === "EMPLOYER") && html`<${Notice} kind="warn">${t("visits.warn-EMPLOYERS_INTERPRETER")}<//>`}
    <div><${Button} small icon="plus" onClick=${() => change({ interpreters: [...draft.interpreters, { language: "", from: "INDEPENDENT" }] })}>${t("visits.interpreter-more")}<//></div>
  <//>`;
}
