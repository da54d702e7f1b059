// All lists that were handed in, with what each waits for.
import { Drop } from "../import/drop.js";
import { rests, stopped } from "../import/use.js";
import { send, useGet } from "../lib/api.js";
import { bytes, dateTime } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Reason } from "../ui/dialog.js";
import { Field } from "../ui/field.js";
import { Button, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";

const STATES = ["", "MAPPING_PROPOSED", "CHECKED", "PROJECTED", "FAILED", "STOPPED", "RETRACTED"];
const COUNT = 25;

/** What a list waits for, in a colour and in words. */
export const State = ({ upload }) => html`<span class=${"tag state " + upload.state}>${t("import.state-" + upload.state)}</span>`;

function Row({ upload }) {
  return html`<div class="stack tight"><a href=${href("/import/" + upload.id)}><bdi>${upload.fileName}</bdi></a>
    ${upload.problem && html`<span class="dim">${upload.problem}</span>`}
    ${upload.retractedWhy && html`<span class="dim">${t("import.taken-back-why")} <bdi>${upload.retractedWhy}</bdi></span>`}</div>`;
}

/** @param {{query: object}} props */
export default function Imports({ query }) {
  const ready = useSheet("import");
  const [back, setBack] = useState(null);
  const first = Number(query.first || 0);
  const lists = useGet("/uploads", { first, count: COUNT, state: query.state, q: query.q, sort: "-createdAt" });
  const items = lists.data?.items || [];
  const moving = items.some((one) => !rests(one.state));
  useEffect(() => {
    if (!moving) return undefined;
    const soon = setTimeout(lists.again, 1500);
    return () => clearTimeout(soon);
  }, [lists.data]);
  const filtered = query.state || query.q;
  const columns = [
    { id: "fileName", text: t("import.list"), head: true, cell: (row) => html`<${Row} upload=${row} />` },
    { id: "state", text: t("import.state"), cell: (row) => html`<${State} upload=${row} />` },
    { id: "createdAt", text: t("import.handed-in"), cell: (row) => dateTime(row.createdAt) },
    { id: "bytes", text: t("import.size"), n: true, cell: (row) => bytes(row.bytes) },
    { id: "act", text: t("import.next"), cell: (row) => html`<div class="actions">
        <${Button} small to=${href("/import/" + row.id)}>${t("import.open-" + row.state)}<span class="sr"> <bdi>${row.fileName}</bdi></span><//>
        ${can("RETRACT_UPLOAD") && row.state !== "RETRACTED" && !stopped(row.state) && rests(row.state) && html`<${Button} plain small icon="undo"
          onClick=${() => setBack(row)}>${t("import.take-back")}<span class="sr"> <bdi>${row.fileName}</bdi></span><//>`}</div>` },
  ];
  if (!ready) return html`<${Wait} />`;
  return html`<${Head} title=${t("import.title")} lead=${t("import.lead")} />
    ${can("UPLOAD_LISTS") && html`<${Drop} onSent=${lists.again} />`}
    <${Problem} error=${lists.error} again=${lists.again} />
    ${(lists.data?.total > 0 || filtered) && html`<div class="row">
      <${Field} name="import-q" label=${t("import.find")} type="search" value=${query.q || ""} onInput=${(q) => setQuery({ q, first: "" })} />
      <${Field} name="import-state" label=${t("import.state")} value=${query.state || ""} onInput=${(state) => setQuery({ state, first: "" })}
        options=${STATES.map((value) => ({ value, text: value ? t("import.state-" + value) : t("import.all-states") }))} /></div>`}
    ${!lists.data && lists.loading && html`<${Wait} />`}
    ${lists.data?.total === 0 && html`<${Empty} title=${filtered ? t("import.none-found") : t("import.none")}>
      <p>${filtered ? t("import.none-found-fix") : t("import.none-fix")}</p><//>`}
    ${items.length > 0 && html`<${Table} caption=${t("import.title")} columns=${columns} rows=${items} rowKey=${(row) => row.id} />
      <${Pages} first=${first} count=${COUNT} total=${lists.data.total} onFirst=${(n) => setQuery({ first: n || "" })} />`}
    ${back && html`<${Reason} title=${t("import.take-back")} lead=${t("import.take-back-lead", { name: back.fileName })} grave
      act=${t("import.take-back")} onClose=${() => setBack(null)}
      onReason=${async (reason) => (await send("POST", "/uploads/" + back.id + "/retraction", { reason }), lists.again())} />`}`;
}
