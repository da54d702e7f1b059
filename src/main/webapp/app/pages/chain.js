// The supply chain: steps from raw material to the buyer, and every way of goods from one place.
import { Graph } from "../chain/graph.js";
import { Legend } from "../chain/legend.js";
import { Begin, Chosen, Group, ways } from "../chain/panel.js";
import { Places } from "../chain/places.js";
import { useGet } from "../lib/api.js";
import { useAssessment } from "../lib/assessment.js";
import { date } from "../lib/format.js";
import { html, useEffect, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { useSheet } from "../lib/sheet.js";
import { Field } from "../ui/field.js";
import { Button, Card, Empty, Head, Notice, Problem, Wait } from "../ui/parts.js";

const MOST = 24;
const WAYS = ["country", "band", "product"];
const narrow = matchMedia("(max-width: 760px)");

function useNarrow() {
  const [now, set] = useState(narrow.matches);
  useEffect(() => {
    const changed = () => set(narrow.matches);
    narrow.addEventListener("change", changed);
    return () => narrow.removeEventListener("change", changed);
  }, []);
  return now;
}

function Picture({ map, query, choose }) {
  const clear = () => choose({});
  return html`<${Card} title=${t("chain.steps")} actions=${html`<${Field} name="chain-by" label=${t("chain.by")} value=${map.by}
      onInput=${(by) => setQuery({ by, group: undefined })} options=${WAYS.map((way) => ({ value: way, text: t("chain.by-" + way) }))} />`}>
    <${Legend} />
    <${Graph} map=${map} chosen=${query.site} group=${query.group} onClear=${clear} onPlace=${(site) => choose({ site })}
      onGroup=${(node) => choose({ group: node.key, site: query.site })} />
    ${map.tiesLeftOut > 0 && html`<p class="dim">${t("chain.ties-left-out", { count: map.tiesLeftOut })}</p>`}
  <//>`;
}

function Shown({ run, map, query }) {
  const phone = useNarrow();
  const panel = useRef();
  const choose = ({ site, group }) => {
    setQuery({ site, group });
    if (phone && site) panel.current.scrollIntoView({ block: "start" });
  };
  const nodes = map.columns.flatMap((column) => column.nodes.map((node) => ({ ...node, step: column.step })));
  const group = query.group && nodes.find((node) => node.key === query.group);
  const place = (site) => choose({ site });
  const clear = () => choose({});
  const beside = html`<div class="stack" ref=${panel} key="panel">
    ${group ? html`<${Group} key=${group.key} run=${run} map=${{ ...map, most: MOST }} node=${group} onPlace=${place} onClear=${() => choose({ site: query.site })} />`
      : query.site && map.trace ? html`<${Chosen} key=${map.trace.place.site} run=${run} trace=${map.trace} onPlace=${place} onClear=${clear} />`
        : html`<${Begin} run=${run} onPlace=${place} />`}</div>`;
  const table = html`<${Places} key="table" count=${phone ? 8 : 25} run=${run} steps=${map.columns.map((column) => column.step).filter((step) => step > 0)} trace=${map.trace} onPlace=${place} />`;
  const picture = html`<${Picture} key="picture" map=${map} query=${query} choose=${choose} />`;
  return html`
    <p class="sr" role="status">${query.site && map.trace ? map.trace.place.name + ": " + ways(map.trace) : ""}</p>
    ${map.elsewhere > 0 && html`<${Notice} kind="warn" title=${t("chain.elsewhere", { count: map.elsewhere })}>${t("chain.elsewhere-why", { buyer: map.buyer })}<//>`}
    ${map.notLinked > 0 && html`<${Notice}>${t("chain.not-linked-lead", { count: map.notLinked })}<//>`}
    ${phone ? html`<div class="stack">${beside}${table}${picture}</div>` : html`<div class="two chain-two">${picture}${beside}</div>${table}`}`;
}

/** @param {{query: object}} props `site` is traced, `group` is open, `by` groups */
export default function Chain({ query }) {
  const sheet = useSheet("chain");
  const { assessment, loading, error, again } = useAssessment();
  const run = assessment?.id;
  const got = useGet(run ? "/assessments/" + run + "/chain/map" : null, { by: query.by || "country", most: MOST, trace: query.site, open: query.group });
  const map = got.data || got.stale;
  if (!sheet || loading) return html`<${Wait} />`;
  const lead = map && t("chain.lead", { count: map.places, buyer: map.buyer, date: date(assessment.asOf) });
  return html`<${Head} title=${t("chain.title")} lead=${lead} />
    <${Problem} error=${error || got.error} again=${error ? again : got.again} />
    ${!run && !error && html`<${Empty} title=${t("chain.empty")}><p>${t("chain.empty-lead")}</p><${Button} main to="#/import">${t("chain.to-import")}<//><//>`}
    ${got.error && query.site && html`<${Button} onClick=${() => setQuery({ site: undefined })}>${t("chain.clear")}<//>`}
    ${run && map && !got.error && (map.places
      ? html`<${Shown} run=${run} map=${map} query=${query} />`
      : html`<${Empty} title=${t("chain.empty-chain")}><p>${t("chain.empty-chain-lead")}</p><//>`)}
    ${run && !map && !got.error && html`<${Wait} text=${t("chain.reading")} />`}`;
}
