// Small parts of the app on the phone. Nothing of them says what the notes are about.
import { html, useEffect, useRef } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Icon } from "../../app/ui/icon.js";
import { Bar } from "./bar.js";

/** A button, or a link that looks like one where `to` is given. */
export function Button({ main, grave, to, children, ...rest }) {
  const kind = "btn" + (main ? " main" : grave ? " grave" : "");
  return to
    ? html`<a class=${kind} href=${to} ...${rest}>${children}</a>`
    : html`<button type="button" class=${kind} ...${rest}>${children}</button>`;
}

/** Something to know. @param {{kind?: "info" | "ok" | "warn" | "err", title?, children}} props */
export function Notice({ kind = "info", title, children }) {
  return html`<div class=${"notice " + kind} role=${kind === "err" ? "alert" : "status"}>
    <${Icon} name=${kind === "info" ? "info" : kind === "ok" ? "check" : "warn"} />
    <div>${title && html`<strong>${title}</strong>`}${children}</div></div>`;
}

/**
 * A whole page: the bar on top with the way back, how it stands with the server, what the page holds, and its foot.
 * @param {{title: string, back?: string, bare?: boolean, foot?, children}} props `bare` before the PIN
 */
export function Page({ title, back, bare, foot, children }) {
  const heading = useRef();
  useEffect(() => {
    document.title = bare ? t("field.name") : title + " · " + t("field.name");
    heading.current.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [title]);
  return html`<header class="top">
      ${back && html`<a class="back" href=${back} aria-label=${t("field.back")}><${Icon} name="next" /></a>`}
      <h1 tabindex="-1" ref=${heading}><bdi>${title}</bdi></h1>
      ${!bare && html`<a class="back phone" href="#/phone" aria-label=${t("field.phone")}><${Icon} name="menu" /></a>`}
    </header>
    ${!bare && html`<${Bar} />`}
    <main>${children}</main>
    ${foot && html`<footer class="foot">${foot}</footer>`}`;
}

/** Rows that lead somewhere. @param {{rows: {to: string, title, about?, state?, kind?: string}[]}} props */
export function Rows({ rows }) {
  return html`<ul class="rows card">${rows.map((row) => html`<li key=${row.to}><a href=${row.to}>
    <span><strong><bdi>${row.title}</bdi></strong>${row.about && html`<small>${row.about}</small>`}</span>
    ${row.state && html`<span class=${"state " + (row.kind || "")}>${row.state}</span>`}</a></li>`)}</ul>`;
}

/** One of several, as buttons of which one is pressed. @param {{label: string, options: {id, text}[], now, onPick}} props */
export function Pick({ label, options, now, onPick, kind = "" }) {
  return html`<div class=${"pick " + kind} role="group" aria-label=${label}>${options.map((one) => html`<button type="button"
    key=${one.id} aria-pressed=${one.id === now} data-id=${one.id} onClick=${() => onPick(one.id)}>${one.text}</button>`)}</div>`;
}

/** Any of several, as buttons of which some are pressed. "none" stands for none of the others. */
export function PickMany({ label, options, now, onPick }) {
  const turn = (id) => {
    const rest = now.filter((one) => one !== id && (one === "none") === (id === "none"));
    const many = now.includes(id) ? rest : [...rest, id];
    // in the order of the choices, so that the same choice is always the same answer
    onPick(options.map((one) => one.id).filter((one) => many.includes(one)));
  };
  return html`<div class="pick list" role="group" aria-label=${label}>${options.map((one) => html`<button type="button"
    key=${one.id} aria-pressed=${now.includes(one.id)} data-id=${one.id} onClick=${() => turn(one.id)}>${one.text}</button>`)}</div>`;
}

/** Chooses a picture, of the camera where `camera` is given. @param {{onFile: (file: File) => void}} props */
export function Picture({ camera, onFile, children }) {
  const chosen = (event) => {
    const [file] = event.target.files;
    if (file) onFile(file);
    event.target.value = "";
  };
  return html`<label class="btn file"><input type="file" class="sr" accept="image/*"
    capture=${camera ? "environment" : undefined} onChange=${chosen} />${children}</label>`;
}
