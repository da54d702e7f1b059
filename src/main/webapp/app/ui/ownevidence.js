// Photos and papers that a supplier's contact sends for what is asked of it.
import { sendForm, useGet } from "../lib/api.js";
import { bytes, dateTime } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Field } from "./field.js";
import { Button, Card, Problem } from "./parts.js";

const MOST_BYTES = 20 * 1024 * 1024;

/** @param {{id: string, open: boolean}} props of the action */
export function OwnEvidence({ id, open }) {
  const path = "/own/actions/" + encodeURIComponent(id) + "/evidence";
  const found = useGet(path);
  const [form, setForm] = useState({ title: "", file: null, turn: 0 });
  const [state, set] = useState({});
  const items = (found.data || found.stale)?.items || [];
  const keep = async (event) => {
    event.preventDefault();
    if (!form.file) return set({ wrong: t("ownactions.show-missing") });
    if (form.file.size > MOST_BYTES) return set({ wrong: t("ownactions.show-large") });
    set({ busy: true });
    const sent = new FormData();
    sent.append("title", form.title.trim());
    sent.append("file", form.file, "file");
    try {
      await sendForm(path, sent);
      setForm({ title: "", file: null, turn: form.turn + 1 });
      set({});
      say(t("ownactions.shown"));
      found.again();
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  if (!open && items.length === 0) return null;
  return html`<${Card} title=${t("ownactions.show")}>
    <${Problem} error=${found.error} again=${found.again} />
    ${items.length > 0 && html`<ul class="bare-list">${items.map((one) => html`<li key=${one.id}><a href=${"/api" + path + "/" + one.id + "/bytes"} download><bdi>${one.title}</bdi></a>
      <span class="dim"> ${one.media} · ${bytes(one.bytes)} · ${dateTime(one.receivedAt)}</span></li>`)}</ul>`}
    ${open && html`<form class="stack" onSubmit=${keep}>
      <${Field} name="show-title" required maxlength="300" label=${t("ownactions.show-title")} hint=${t("ownactions.show-title-hint")} value=${form.title} onInput=${(title) => setForm({ ...form, title })} />
      <div class="field"><label for="show-file">${t("ownactions.show-file")}</label>
        <input key=${form.turn} id="show-file" type="file" accept="image/jpeg,image/png,application/pdf" aria-describedby="show-file-hint" onChange=${(event) => (setForm({ ...form, file: event.target.files[0] || null }), set({}))} />
        <span class="hint" id="show-file-hint">${t("ownactions.show-hint")}</span>${state.wrong && html`<span class="wrong" role="alert">${state.wrong}</span>`}</div>
      <${Problem} error=${state.error} />
      <div class="actions"><${Button} type="submit" disabled=${state.busy}>${t("ownactions.show-send")}<//></div></form>`}<//>`;
}
