// Which rules could answer after a visit that asks these questions.
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Severity } from "../ui/ruleparts.js";
import { Table } from "../ui/table.js";

const ORDER = ["UNKNOWN", "ASKED", "ELSEWHERE"];

/** What is told of one line. */
function because(line) {
  if (line.state === "UNKNOWN") return t("checklists.missing", { names: line.missing.join(", ") });
  return line.why.join(" ");
}

/** @param {{lines: object[]}} props */
export function Covered({ lines }) {
  const sorted = [...lines].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)
    || a.severity.localeCompare(b.severity) || a.title.localeCompare(b.title));
  const unknown = lines.filter((one) => one.state === "UNKNOWN").length;
  const columns = [
    { id: "title", head: true, text: t("checklists.rule"), cell: (one) => html`<a href=${href("/rules/" + one.rule)}><bdi>${one.title}</bdi></a>` },
    { id: "severity", text: t("rules.severity"), cell: (one) => html`<${Severity} level=${one.severity} />` },
    { id: "state", text: t("checklists.after"), cell: (one) => html`<span class=${one.state === "UNKNOWN" ? "tag loud" : "tag"}>${t("checklists.state-" + one.state)}</span>` },
    { id: "why", text: t("checklists.why"), cell: (one) => html`<bdi>${because(one)}</bdi>` },
  ];
  return html`<p role="status">${t("checklists.unknown-count", { count: unknown, all: lines.length })}</p>
    <${Table} caption=${t("checklists.coverage")} columns=${columns} rows=${sorted} rowKey=${(one) => one.rule} />`;
}
