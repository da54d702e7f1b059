// A question in front of the page.
import { html, useEffect, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Field } from "./field.js";
import { Button, Problem } from "./parts.js";

/** @param {{title: string, onClose: () => void, children}} props */
export function Dialog({ title, onClose, children }) {
  const box = useRef();
  useEffect(() => {
    box.current.showModal();
  }, []);
  return html`<dialog ref=${box} aria-labelledby="dialog-title" onClose=${onClose}
    onCancel=${(event) => event.target === box.current && onClose()}>
    <div class="card-head"><h2 id="dialog-title">${title}</h2>
      <${Button} plain small icon="close" onClick=${onClose}>${t("app.close")}<//></div>
    <div class="card-body">${children}</div>
  </dialog>`;
}

/**
 * Asks for the reason of an act and does it.
 * @param {{title: string, lead?, label?: string, act: string, grave?: boolean, onClose: () => void,
 *   onReason: (reason: string) => Promise<any>, children?}} props
 */
export function Reason({ title, lead, label, act, grave, onClose, onReason, children }) {
  const [reason, setReason] = useState("");
  const [state, set] = useState({});
  const done = async (event) => {
    event.preventDefault();
    if (!reason.trim()) return set({ wrong: t("app.reason-missing") });
    set({ busy: true });
    try {
      await onReason(reason.trim());
      onClose();
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  return html`<${Dialog} title=${title} onClose=${onClose}><form class="stack" onSubmit=${done}>
    ${lead && html`<p>${lead}</p>`}${children}
    <${Field} name="reason" label=${label || t("app.reason")} value=${reason} onInput=${setReason} rows=${3} wrong=${state.wrong} maxlength="2000" />
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//>
      <${Button} main=${!grave} grave=${grave} type="submit" disabled=${state.busy}>${act}<//></div>
  </form><//>`;
}
