// What people said of two names, and taking it back.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { say } from "../lib/say.js";
import { Button, Empty, Problem, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";

const COUNT = 20;

const names = (one) => one.oneName
  ? html`<bdi>${one.oneName}</bdi> · <bdi>${one.otherName}</bdi>`
  : t("matches.by-hand");

/** @param {{query: object}} props */
export function Judged({ query }) {
  const first = Number(query.first || 0);
  const got = useGet("/matches/verdicts", { first, count: COUNT });
  const found = got.data || got.stale;
  const [error, setError] = useState(null);
  const undo = async (one) => {
    setError(null);
    try {
      await send("POST", "/matches/" + one.pair + "/withdrawal", {});
      say(t("matches.undone"));
      got.again();
    } catch (problem) {
      setError(problem);
    }
  };
  if (!found) return html`<${Problem} error=${got.error} again=${got.again} />${!got.error && html`<${Wait} />`}`;
  if (found.total === 0) return html`<${Empty} title=${t("matches.judged-none")}><p>${t("matches.judged-none-lead")}</p><//>`;
  const columns = [
    { id: "names", text: t("matches.judged-names"), head: true, cell: names },
    { id: "answer", text: t("matches.judged-answer"), cell: (one) => t("matches.answer-" + one.answer) },
    { id: "when", text: t("matches.judged-when"), cell: (one) => date(one.judgedAt) },
    { id: "why", text: t("matches.judged-why"), cell: (one) => one.reason && html`<bdi>${one.reason}</bdi>` },
    { id: "act", text: t("matches.judged-act"), cell: (one) => html`<${Button} small icon="undo" onClick=${() => undo(one)}
      aria-label=${one.oneName ? t("matches.undo-of", { one: one.oneName, other: one.otherName }) : undefined}>${t("matches.undo")}<//>` },
  ];
  return html`<p class="dim">${t("matches.judged-lead")}</p><${Problem} error=${got.error || error} />
    <${Table} caption=${t("matches.tab-judged")} columns=${columns} rows=${found.items} rowKey=${(one) => one.id} />
    <${Pages} first=${first} count=${COUNT} total=${found.total} onFirst=${(next) => setQuery({ first: next || undefined })} />`;
}
