// A form that sends what it holds, and says what was wrong.
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Button, Problem } from "../ui/parts.js";

/**
 * @param {{act: string, onSend: () => Promise<any>, onDone: (made: any) => void, onClose?: () => void, onAgain?: () => void, children}} props
 *   `act` is what the button says; `onAgain` reads anew where somebody else changed it meanwhile
 */
export function Sending({ act, onSend, onDone, onClose, onAgain, children }) {
  const [state, set] = useState({});
  const send = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      const made = await onSend();
      set({});
      onDone(made);
    } catch (error) {
      set({ error });
    }
  };
  return html`<form class="stack" onSubmit=${send}>${children}
    <${Problem} error=${state.error} again=${state.error?.status === 412 ? onAgain : undefined} />
    <div class="actions end">${onClose && html`<${Button} onClick=${onClose}>${t("app.cancel")}<//>`}
      <${Button} main type="submit" disabled=${state.busy}>${act}<//></div></form>`;
}

/** A form behind a button. @param {{act: string, children: (close: () => void) => any}} props */
export function Behind({ act, children }) {
  const [open, set] = useState(false);
  return open ? children(() => set(false)) : html`<div class="actions"><${Button} icon="plus" onClick=${() => set(true)}>${act}<//></div>`;
}
