// A newer edition of a list: the file, and what its publisher says of it.
import { sendForm, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go, href } from "../lib/router.js";
import { Field } from "./field.js";
import { Button, Card, Notice, Problem } from "./parts.js";
import { Table } from "./table.js";

function Shape({ columns }) {
  const shown = [
    { id: "name", head: true, text: t("lists.column"), cell: (one) => html`<code>${one.name}</code>` },
    { id: "meaning", text: t("lists.meaning") },
    { id: "kind", text: t("lists.kind"), cell: (one) => (one.values.length ? one.values.join(" | ") : t("lists.kind-" + one.kind)) },
    { id: "part", text: t("lists.needed"), cell: (one) => t(one.part === "key" || one.part === "must" ? "lists.needed-yes" : "lists.needed-no") },
  ];
  return html`<details><summary>${t("lists.shape")}</summary><div class="stack">${Object.entries(columns).map(([file, rows]) => html`<h3 key=${file}><code>${file}</code></h3>
    <${Table} caption=${file} columns=${shown} rows=${rows} />`)}</div></details>`;
}

function Faults({ error }) {
  if (!error?.problems?.length) return html`<${Problem} error=${error} />`;
  return html`<${Notice} kind="err" title=${error.detail || error.title}><ul>${error.problems.slice(0, 100).map((one) => {
    const [, file, row] = /^(.*):(\d+)$/.exec(one.field) || [];
    return html`<li><strong>${row ? html`<bdi>${file}</bdi>, ${t("lists.row", { n: row })}` : html`<bdi>${one.field}</bdi>`}</strong>: ${one.why}</li>`;
  })}</ul><//>`;
}

/** @param {{list: object}} props the edition in use */
export function HandIn({ list }) {
  const columns = useGet("/reference-lists/" + list.list + "/columns");
  const [words, setWords] = useState({ edition: "", date: "", asOf: "", coverage: list.complete ? "complete" : "partial", publisher: "", source: "", note: "" });
  const [files, setFiles] = useState({});
  const [state, set] = useState({});
  const check = async (event) => {
    event.preventDefault();
    if (!files["facts.csv"]) return set({ file: t("lists.file-first") });
    set({ busy: true });
    const form = new FormData();
    Object.entries({ ...words, list: list.list }).forEach(([name, value]) => value && form.append(name, value));
    Object.entries(files).forEach(([name, file]) => form.append(name, file, name));
    try {
      const change = await sendForm("/changes/lists", form);
      go("/lists", { list: list.list, change: change.id });
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  const field = (name, rest = {}) => html`<${Field} name=${"lists-" + name} label=${t("lists.in-" + name)} value=${words[name]}
    onInput=${(value) => setWords({ ...words, [name]: value })} ...${rest} />`;
  const pick = (name) => (event) => setFiles({ ...files, [name]: event.target.files[0] });
  return html`<${Card} title=${t("lists.hand-in")}><form class="stack" onSubmit=${check} noValidate>
    <p>${t("lists.hand-in-lead")}</p>
    ${columns.data && html`<${Shape} columns=${columns.data} />`}
    ${list.tables.map((name) => html`<div class="field" key=${name}><label for=${"file-" + name}>${t("lists.file", { name })}</label>
      <input type="file" id=${"file-" + name} accept=".csv,text/csv" onChange=${pick(name)} aria-describedby=${"hint-" + name} />
      <span class="hint" id=${"hint-" + name}>${t(name === "facts.csv" ? "lists.file-hint" : "lists.file-other")}</span>
      ${name === "facts.csv" && state.file && html`<span class="wrong" role="alert">${state.file}</span>`}</div>`)}
    <div class="row">${field("edition", { hint: t("lists.in-edition-hint") })}${field("date", { type: "date" })}${field("asOf", { type: "date", hint: t("lists.in-asOf-hint") })}
      ${field("coverage", { options: ["partial", "complete"].map((value) => ({ value, text: t("lists." + value) })) })}</div>
    <div class="row">${field("publisher", { hint: t("lists.if-other", { now: list.publisher }) })}${field("source", { hint: t("lists.if-other", { now: list.source }) })}</div>
    ${field("note", { hint: t("lists.in-note-hint") })}
    <${Faults} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("lists.check")}<//><${Button} to=${href("/lists", { list: list.list })}>${t("app.cancel")}<//></div>
    <p class="dim">${t("rules.nothing-yet")}</p>
  </form><//>`;
}
