// Photos and papers that the supplier sent, with who had them in hands.
import { useGet } from "../lib/api.js";
import { bytes, dateTime } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { can } from "../lib/session.js";
import { Card, Problem } from "../ui/parts.js";

/** @param {{id: string}} props of the corrective action */
export function Sent({ id }) {
  const found = useGet("/corrective-actions/" + encodeURIComponent(id) + "/evidence");
  const items = found.data?.items || [];
  if (!found.error && items.length === 0) return null;
  return html`<${Card} title=${t("remedy.sent")}><${Problem} error=${found.error} again=${found.again} />
    <ol class="trail">${items.map(({ evidence, custody }) => html`<li key=${evidence.id}>
      <strong><bdi>${evidence.title}</bdi></strong> <span class="dim">${evidence.media} · ${bytes(evidence.bytes)}</span>
      ${can("READ_EVIDENCE") && html`<p><a href=${"/api/evidence/" + evidence.id + "/bytes"} download>${t("remedy.sent-save")}<span class="sr">: ${evidence.title}</span></a></p>`}
      <details><summary>${t("remedy.custody")}</summary><ol class="plain-list">${custody.map((one) => html`<li key=${one.at + one.what}>${t("remedy.custody-" + one.what)} <span class="dim">${dateTime(one.at)}</span></li>`)}</ol></details></li>`)}</ol><//>`;
}
