// Moving a corrective action on: a choice of what leads on, and why.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Reason } from "../ui/dialog.js";

/** @param {{row: {id, title, moves: string[]}, onMoved: () => void}} props */
export function Move({ row, onMoved }) {
  const [move, setMove] = useState("");
  if (row.moves.length === 0) return null;
  const done = async (why) => {
    await send("POST", "/corrective-actions/" + row.id + "/moves", { move, why });
    say(t("remedy.moved"));
    onMoved();
  };
  return html`<label class="stack"><span class="sr">${t("remedy.move-of", { title: row.title })}</span>
      <select aria-label=${t("remedy.move-of", { title: row.title })} value=${move} onChange=${(event) => setMove(event.target.value)}>
        <option value="">${t("remedy.move")}</option>
        ${row.moves.map((one) => html`<option value=${one}>${t("remedy.move-" + one)}</option>`)}</select></label>
    ${move && html`<${Reason} title=${t("remedy.move-" + move)} lead=${html`<bdi>${row.title}</bdi>`} label=${t("remedy.why")}
      act=${t("remedy.do-move")} grave=${move === "WITHDRAW"} onClose=${() => setMove("")} onReason=${done}>
      <p class="dim">${t("remedy.no-names")}</p><//>`}`;
}
