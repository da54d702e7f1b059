// Where a file is dropped or chosen.
import { upload } from "../lib/api.js";
import { bytes } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go } from "../lib/router.js";
import { Button, Notice, Problem, Progress } from "../ui/parts.js";

const KINDS = ".csv,.tsv,.txt,.xlsx,.xls";

/** The same file, or none that can be taken: what to do. */
function Refused({ error }) {
  if (error.type === "duplicate-file") {
    return html`<${Notice} kind="info" title=${t("import.twice")}><p>${t("import.twice-fix")}</p><//>`;
  }
  if (error.type === "too-large") {
    return html`<${Notice} kind="err" title=${t("import.large")}><p>${t("import.large-fix")}</p><//>`;
  }
  return html`<${Problem} error=${error} />`;
}

/** @param {{onSent: () => void}} props */
export function Drop({ onSent }) {
  const [state, set] = useState({});
  const [over, setOver] = useState(false);
  const take = async (files) => {
    let last;
    for (const file of files) {
      set({ name: file.name, size: file.size, part: 0 });
      try {
        last = await upload("/uploads", file, (part) => set({ name: file.name, size: file.size, part }));
      } catch (error) {
        set({ error });
        onSent();
        return;
      }
    }
    set({});
    onSent();
    if (files.length === 1 && last) go("/import/" + last.id);
  };
  const dropped = (event) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const busy = state.part !== undefined;
  return html`<div class="stack">
    <div class=${over ? "drop over" : "drop"} onDragOver=${(event) => (event.preventDefault(), setOver(true))}
      onDragLeave=${() => setOver(false)} onDrop=${dropped}>
      ${busy
        ? html`<${Progress} text=${t("import.sending", { name: state.name, size: bytes(state.size) })} part=${state.part} />`
        : html`<label class="stack" for="import-file"><strong>${t("import.choose")}</strong></label>
          <input id="import-file" type="file" accept=${KINDS} multiple onChange=${(event) => take([...event.target.files])} />
          <p class="dim">${t("import.choose-hint")}</p>
          <p class="dim">${t("import.no-persons")}</p>`}
    </div>
    ${state.error && html`<${Refused} error=${state.error} />`}
    ${state.error && html`<div><${Button} small onClick=${() => set({})}>${t("app.close")}<//></div>`}
  </div>`;
}
