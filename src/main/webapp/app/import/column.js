// One column: its header, its first values and how they were read, what it is taken for and why.
import { html, useMemo } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Check, Field } from "../ui/field.js";

/** Fields in groups of what they say something about; those that the header could mean come first. */
function Choices({ column, fields }) {
  const groups = useMemo(() => {
    const bySlot = new Map();
    fields.forEach((one) => bySlot.set(one.slot, [...(bySlot.get(one.slot) || []), one]));
    return [...bySlot.entries()];
  }, [fields]);
  const likely = column.alternatives.map((name) => fields.find((one) => one.field === name)).filter(Boolean);
  const option = (one) => html`<option value=${one.field}>${one.label}</option>`;
  return html`<option value="">${t("import.left-out")}</option>
    ${likely.length > 0 && html`<optgroup label=${t("import.likely")}>${likely.map(option)}</optgroup>`}
    ${groups.map(([slot, some]) => html`<optgroup label=${t("import.slot-" + slot)}>${some.map(option)}</optgroup>`)}`;
}

function Values({ column }) {
  if (column.withheld) return html`<span class="dim">${column.filled ? t("import.withheld") : t("import.no-values")}</span>`;
  if (!column.values.length) return html`<span class="dim">${t("import.no-values")}</span>`;
  return html`<ul class="values">${column.values.map((one) => html`<li class=${one.why && !one.read ? "bad" : ""}>
    <bdi>${one.raw}</bdi>${one.read && one.read !== one.raw && html` <span class="dim">${t("import.read-as")}</span> <bdi><strong>${one.read}</strong></bdi>`}
    ${!one.read && one.why && html` <span class="wrong">${t("import.not-read")}</span>`}</li>`)}</ul>`;
}

/** How sure it is, in a tag. */
function Sure({ column, saved }) {
  const kind = !column.field ? "left" : !column.used ? "check" : column.said ? "own" : saved ? "saved" : column.confidence >= 0.9 ? "sure" : "likely";
  return html`<span class=${"tag sure " + kind}>${t("import.sure-" + kind)}</span>`;
}

function Reasons({ column, saved }) {
  const few = column.readable < column.filled;
  return html`<div class="stack tight"><div><${Sure} column=${column} saved=${saved} /></div>
    ${column.field && !column.withheld && column.filled > 0 && html`<span class=${few ? "few" : "dim"}>${t("import.readable", { of: column.filled, count: column.readable })}</span>`}
    ${!column.said && !saved && html`<span class="dim"><bdi>${column.reasons.join(" ")}</bdi></span>`}</div>`;
}

/** @param {{column: object, fields: object[], may: boolean, onChange: (column) => void}} props */
export function Column({ column, fields, may, saved, onChange }) {
  const name = column.header || t("import.column-letter", { letter: column.column });
  const choose = (field) => onChange({ ...column, field, used: field !== "", said: true, type: fields.find((one) => one.field === field)?.type || "" });
  const maybe = column.field && !column.used;
  const counted = ["money", "share", "decimal", "count"].includes(column.type);
  return html`<tr>
    <th scope="row"><span class="letter">${column.column}</span> <bdi>${name}</bdi></th>
    <td data-label=${t("import.values")}><${Values} column=${column} /></td>
    <td data-label=${t("import.taken-for")}><div class="stack tight">
      <select aria-label=${t("import.taken-for-of", { name })} value=${column.used ? column.field : ""} disabled=${!may}
        onChange=${(event) => choose(event.target.value)}><${Choices} column=${column} fields=${fields} /></select>
      ${maybe && may && html`<button type="button" class="btn small" onClick=${() => choose(column.field)}>${t("import.it-is", { label: fields.find((one) => one.field === column.field)?.label || column.field })}</button>`}
      ${column.used && may && html`<details><summary>${t("import.more")}</summary><div class="stack">
        ${counted && html`<${Field} name=${"unit" + column.column} label=${t("import.unit")} hint=${t("import.unit-hint")} value=${column.unit} maxlength="40"
          onInput=${(unit) => onChange({ ...column, unit, said: true })} />`}
        <${Check} label=${t("import.empty-none")} checked=${column.emptyMeansNone} onChange=${(emptyMeansNone) => onChange({ ...column, emptyMeansNone, said: true })} />
      </div></details>`}
    </div></td>
    <td data-label=${t("import.why")}><${Reasons} column=${column} saved=${saved} /></td></tr>`;
}
