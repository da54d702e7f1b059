// The twin of the picture: the same places as a table.
import { address, useGet } from "../lib/api.js";
import { country } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Band, BANDS } from "../ui/band.js";
import { Field } from "../ui/field.js";
import { Button, Card, Problem, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";
import { RouteTable } from "./routes.js";
import { stepName } from "./words.js";


function useLater(value, wait) {
  const [later, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), wait);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}

function columns(onPlace) {
  return [
    { id: "name", text: t("chain.col-place"), head: true, cell: (row) => html`<button type="button" class="chain-link"
      onClick=${() => onPlace(row.site)}><bdi>${row.name}</bdi></button>` },
    { id: "band", text: t("chain.col-band"), cell: (row) => html`<${Band} band=${row.band} />` },
    { id: "step", text: t("chain.col-step"), cell: (row) => stepName(row.step) },
    { id: "linked", text: t("chain.col-way-to-you"), cell: (row) => t(row.linked ? "chain.linked" : "chain.link-not-stated") },
    { id: "country", text: t("chain.col-country"), cell: (row) => country(row.country) },
    { id: "products", text: t("chain.col-goods"), cell: (row) => html`<bdi>${row.products || t("chain.goods-not-stated")}</bdi>` },
  ];
}

/** @param {{run: string, steps: number[], trace?: object, onPlace: (site: string) => void, count?: number}} props */
export function Places({ run, steps, trace, onPlace, count = 25 }) {
  const [words, setWords] = useState("");
  const [band, setBand] = useState("");
  const [step, setStep] = useState("");
  const [first, setFirst] = useState(0);
  const q = useLater(words, 250);
  const filter = { q, band, step };
  const { data, stale, error, again } = useGet("/assessments/" + run + "/chain/places", { ...filter, first, count });
  useEffect(() => setFirst(0), [q, band, step]);
  const shown = data || stale;
  const any = { value: "", text: t("chain.any") };
  return html`<${Card} title=${t("chain.table")} actions=${html`<${Button} small icon="download" download="chain.csv"
      to=${address("/assessments/" + run + "/chain/places.csv", filter)}>${t("chain.table-file")}<//>`}>
    <div class="row">
      <${Field} name="chain-q" type="search" label=${t("chain.search")} value=${words} onInput=${setWords} />
      <${Field} name="chain-band" label=${t("chain.col-band")} value=${band} onInput=${setBand}
        options=${[any, ...BANDS.map((one) => ({ value: one, text: t("app.band-" + one) }))]} />
      <${Field} name="chain-step" label=${t("chain.col-step")} value=${step} onInput=${setStep}
        options=${[any, ...steps.map((one) => ({ value: String(one), text: stepName(one) }))]} />
    </div>
    <${Problem} error=${error} again=${again} />
    ${shown ? html`<${Table} caption=${t("chain.table")} columns=${columns(onPlace)} rows=${shown.items} rowKey=${(row) => row.site} />
      ${shown.total === 0 && html`<p>${t("chain.none-fits")}</p>`}
      <${Pages} first=${first} count=${count} total=${shown.total} onFirst=${setFirst} />` : !error && html`<${Wait} />`}
    ${trace?.routes.length > 0 && html`<${RouteTable} trace=${trace} />`}
  <//>`;
}
