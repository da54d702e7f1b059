// What a list says differently from the list before it.
import { useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Field } from "../ui/field.js";
import { Button, Card, Empty, Notice, Problem, Wait } from "../ui/parts.js";
import { Pages } from "../ui/table.js";

const COUNT = 50;

/** Names of places, page by page. */
function Names({ upload, against, part, total }) {
  const [first, setFirst] = useState(0);
  const found = useGet("/uploads/" + upload.id + "/changes", { against, first, count: COUNT });
  const items = found.data?.[part].items || [];
  return html`<details><summary>${t("import.show-names")}</summary><div class="stack">
    <ul class="names">${items.map((one) => html`<li>${typeof one === "string" ? html`<bdi>${one}</bdi>` : html`<bdi><strong>${one.name}</strong></bdi>
      <ul>${one.facts.map((fact) => html`<li>${fact.what}: <bdi>${fact.before || t("import.nothing")}</bdi> <span aria-hidden="true">→</span>
        <span class="sr">${t("import.became")}</span> <bdi>${fact.after || t("import.nothing")}</bdi></li>`)}</ul>`}</li>`)}</ul>
    <${Pages} first=${first} count=${COUNT} total=${total} onFirst=${setFirst} /></div></details>`;
}

function Part({ upload, found, part }) {
  const total = found[part].total;
  return html`<${Card} title=${t("import.changes-" + part, { count: total })}>
    <p class="dim">${t("import.changes-" + part + "-note")}</p>
    ${total > 0 && html`<${Names} key=${found.against.id} upload=${upload} against=${found.against.id} part=${part} total=${total} />`}<//>`;
}

/** @param {{upload: object, turn: number}} props */
export function Changes({ upload, turn }) {
  const [against, setAgainst] = useState("");
  const found = useGet("/uploads/" + upload.id + "/changes", { against, count: 1, turn });
  const on = html`<div class="actions end foot"><${Button} to=${href("/import/" + upload.id, { step: "rows" })}>${t("import.back-to-rows")}<//>
    <${Button} main icon="next" to=${href("/import/" + upload.id, { step: "finish" })}>${t("import.to-finish")}<//></div>`;
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />${on}`;
  if (!found.data) return html`<${Wait} text=${t("import.comparing")} />`;
  const { data } = found;
  const options = [...(data.against ? [] : [{ value: "", text: t("import.compare-none") }]), ...data.others.map((one) => ({ value: one.id, text: one.fileName + " · " + date(one.createdAt) }))];
  const choice = data.others.length > 0 && html`<div class="row"><${Field} name="against" label=${t("import.compare-with")} hint=${t("import.compare-hint")}
    value=${data.against?.id || ""} options=${options} onInput=${setAgainst} /></div>`;
  if (!data.against) {
    return html`${choice}<${Empty} title=${t("import.no-older")}><p>${t("import.no-older-note")}</p><//>${on}`;
  }
  return html`${choice}
    <${Notice} title=${t("import.same", { count: data.same })}><p>${t("import.same-note")}</p><//>
    <div class="grid three">${["added", "changed", "removed"].map((part) => html`<${Part} key=${part} upload=${upload} found=${data} part=${part} />`)}</div>${on}`;
}
