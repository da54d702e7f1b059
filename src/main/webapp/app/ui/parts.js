// Small parts that pages are made of.
import { html, useEffect, useRef } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Icon } from "./icon.js";

/** The heading of a page. It gets the focus when the page opens. @param {{title, lead?, actions?}} props */
export function Head({ title, lead, actions }) {
  const heading = useRef();
  useEffect(() => {
    document.title = title + " · Tual";
  }, [title]);
  useEffect(() => heading.current.focus({ preventScroll: true }), []);
  return html`<header class="head">
    <div><h1 tabindex="-1" ref=${heading}>${title}</h1>${lead && html`<p>${lead}</p>`}</div>
    ${actions && html`<div class="actions">${actions}</div>`}
  </header>`;
}

/** A button, or a link that looks like one where `to` is given. */
export function Button({ icon, main, grave, plain, small, to, children, ...rest }) {
  const kind = ["btn", main && "main", grave && "grave", plain && "plain", small && "small"].filter(Boolean).join(" ");
  const inside = html`${icon && html`<${Icon} name=${icon} />`}<span>${children}</span>`;
  return to
    ? html`<a class=${kind} href=${to} ...${rest}>${inside}</a>`
    : html`<button type="button" class=${kind} ...${rest}>${inside}</button>`;
}

/** A box with a heading. @param {{title?, actions?, level?: number, children}} props */
export function Card({ title, actions, level = 2, children, ...rest }) {
  return html`<section class="card" ...${rest}>
    ${title && html`<div class="card-head">${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
      ${actions && html`<div class="actions">${actions}</div>`}</div>`}
    <div class="card-body">${children}</div>
  </section>`;
}

/** Something to know. @param {{kind?: "info" | "ok" | "warn" | "err", title?, children}} props */
export function Notice({ kind = "info", title, children }) {
  const icon = { ok: "check", info: "info" }[kind] || "warn";
  return html`<div class="notice ${kind}" role=${kind === "err" ? "alert" : "status"}>
    <${Icon} name=${icon} /><div>${title && html`<strong>${title}</strong>`}${children}</div>
  </div>`;
}

/** Why a call failed and what to do. @param {{error: Error, again?: () => void}} props */
export function Problem({ error, again }) {
  if (!error) return null;
  const known = error.status === undefined ? "app.problem-inside" : error.status === 0 ? "app.problem-offline" : null;
  // what the caller can mend is said at once; its kind and the number of the request help nobody then
  const own = error.status >= 400 && error.status < 500 && error.detail;
  return html`<${Notice} kind="err" title=${known ? t(known) : own ? error.detail : error.title || t("app.problem")}>
    ${error.detail && !own && html`<p>${error.detail}</p>`}
    ${error.problems?.length > 0 && html`<ul>${error.problems.slice(0, 20).map((one) => html`<li><bdi>${one.where || one.field || ""}</bdi> ${one.why || one.detail || one.message} ${one.fix || ""}</li>`)}</ul>`}
    ${error.requestId && !own && html`<p class="dim">${t("app.request", { id: error.requestId })}</p>`}
    ${again && html`<div><${Button} small onClick=${again}>${t("app.again")}<//></div>`}
  <//>`;
}

/** Something is being read. */
export function Wait({ text }) {
  return html`<div class="wait" role="status"><span class="spin" aria-hidden="true"></span>${text || t("app.wait")}</div>`;
}

/** Nothing is there yet, and what to do. @param {{title: string, children?}} props */
export function Empty({ title, children }) {
  return html`<div class="card empty"><h2>${title}</h2>${children}</div>`;
}

/** How far long work is. @param {{text: string, part?: number}} props part from 0 to 1; missing where unknown */
export function Progress({ text, part }) {
  const known = part !== undefined;
  return html`<div class="stack" role="status">
    <span>${text}</span>
    <div class=${known ? "bar" : "bar unknown"} role="progressbar" aria-label=${text}
      aria-valuenow=${known ? Math.round(part * 100) : undefined} aria-valuemin="0" aria-valuemax="100">
      <i style=${known ? { inlineSize: part * 100 + "%" } : undefined}></i></div>
  </div>`;
}

/** Views of one thing, by links. @param {{label: string, tabs: {id, text, to}[], now: string}} props */
export function Tabs({ label, tabs, now }) {
  return html`<nav class="tabs" aria-label=${label}>
    ${tabs.map((tab) => html`<a href=${tab.to} aria-current=${tab.id === now ? "page" : undefined}>${tab.text}</a>`)}
  </nav>`;
}

/** Where one is in a walk. @param {{steps: string[], now: number}} props */
export function Steps({ steps, now }) {
  return html`<ol class="steps">${steps.map((step, i) => html`<li
    class=${i < now ? "done" : ""} aria-current=${i === now ? "step" : undefined}>${i + 1}. ${step}</li>`)}</ol>`;
}
