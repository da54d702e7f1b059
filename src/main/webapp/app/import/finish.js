// The last step: the list counts, and an assessment is made of the lists that count.
import { send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Check } from "../ui/field.js";
import { Button, Card, Notice, Problem, Wait } from "../ui/parts.js";
import { Assess } from "./assess.js";
import { change } from "./use.js";

function Open({ upload, again }) {
  const kinds = useGet("/uploads/" + upload.id + "/problem-kinds");
  const older = useGet("/uploads/" + upload.id + "/changes", { count: 1 });
  const [replace, setReplace] = useState(false);
  const [state, set] = useState({});
  const before = older.data?.against;
  const swap = before && replace && can("RETRACT_UPLOAD");
  const finish = async () => {
    set({ busy: true });
    try {
      await change(upload.id, "POST", "/finish");
      if (swap) await send("POST", "/uploads/" + before.id + "/retraction", { reason: t("import.replaced-by", { name: upload.fileName }) });
      say(t("import.counts-now"));
      again();
    } catch (error) {
      set({ error });
    }
  };
  if (!kinds.data) return kinds.error ? html`<${Problem} error=${kinds.error} />` : html`<${Wait} />`;
  const { rows, used, rowsToFix } = kinds.data;
  return html`<${Card} title=${t("import.before-it-counts")}>
    <dl class="pair"><dt>${t("import.rows-that-count")}</dt><dd>${t("import.of", { count: used, of: rows })}</dd>
      <dt>${t("import.rows-not-whole")}</dt><dd>${t("import.rows-count", { count: rowsToFix })}</dd></dl>
    ${rowsToFix > 0 && html`<p class="dim">${t("import.unknown-note")}</p>`}
    ${before && can("RETRACT_UPLOAD") && html`<${Check} label=${html`${t("import.replace")} <bdi>${before.fileName}</bdi>`} checked=${replace} onChange=${setReplace} />
      <p class="dim">${t("import.replace-note")}</p>`}
    <${Problem} error=${state.error} />
    ${can("ACCEPT_MAPPING") && html`<div class="actions end">
      <${Button} to=${href("/import/" + upload.id, { step: "rows" })}>${t("import.back-to-rows")}<//>
      <${Button} main icon="check" disabled=${state.busy || used === 0} onClick=${finish}>${t("import.let-count")}<//></div>`}
  <//>`;
}

/** @param {{upload: object, again: () => void}} props */
export function Finish({ upload, again }) {
  if (upload.state === "CHECKED") return html`<${Open} upload=${upload} again=${again} />`;
  return html`<${Notice} kind="ok" title=${t("import.counts")}><p>${t("import.counts-note")}</p><//>
    ${can("RUN_ASSESSMENT") ? html`<${Assess} upload=${upload} />` : html`<p>${t("import.assess-by")}</p>`}`;
}
