// The end of a visit: what is missing, and sending it all the same.
import { html, useState } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Field } from "../../app/ui/field.js";
import { gaps, progress } from "../lib/answers.js";
import { newId, now } from "../lib/bytes.js";
import { all, item, keep } from "../lib/safe.js";
import { sync } from "../lib/sync.js";
import { Button, Notice, Page } from "../ui/parts.js";

function Gaps({ visit }) {
  const left = visit.checklist.sections
    .map((section) => ({ section, ...progress(visit, section) }))
    .filter(({ done, of }) => done < of);
  if (!left.length) return html`<${Notice} kind="ok">${t("field.no-gaps")}<//>`;
  return html`<div class="notice err" role="group" aria-labelledby="gaps"><div>
    <h2 id="gaps">${t("field.gaps")}</h2>
    <ul>${left.map(({ section, done, of }) => html`<li key=${section.id}><a href=${"#/visit/" + visit.id + "/section/" + encodeURIComponent(section.id)}>
      ${t("field.gap", { section: section.title, count: of - done })}</a></li>`)}</ul>
    <p>${t("field.gaps-lead")}</p></div></div>`;
}

/** @param {{visit: string}} props */
export function Finish({ visit: id }) {
  const [words, setWords] = useState(all("finish", id)[0]?.words || "");
  const visit = item(id);
  const back = "#/visit/" + id;
  if (!visit?.checklist) return html`<${Page} title=${t("field.finish")} back="#/home"><p>${t("field.no-visit")}</p><//>`;
  const before = all("finish", id)[0];
  const kept = all("interview", id).filter((one) => one.state === "draft").length;
  const finish = async () => {
    const missing = gaps(visit).map((one) => one.id);
    await keep({ id: before?.id || newId(), kind: "finish", visit: id, gaps: missing, words, state: "waiting", savedAt: now() });
    sync();
  };
  const foot = html`<${Button} main onClick=${finish}>${before ? t("field.finish-again") : t("field.finish")}<//>`;
  return html`<${Page} title=${t("field.finish")} back=${back} foot=${foot}>
    <${Gaps} visit=${visit} />
    ${kept > 0 && html`<${Notice} kind="warn" title=${t("field.interviews-kept", { count: kept })}>
      <a href=${back + "/interviews"}>${t("field.leave-first")}</a><//>`}
    <div class="card stack pad"><${Field} name="words" rows=${4} maxlength="2000" label=${t("field.finish-words")} hint=${t("field.no-names")}
      value=${words} onInput=${setWords} /></div>
    ${before && html`<${Notice} kind=${before.state === "sent" ? "ok" : "info"} title=${t("field.finished")}>${t("field.state-" + before.state)}
      ${before.why && html` <bdi>${before.why}</bdi>`}<//>`}
  <//>`;
}
