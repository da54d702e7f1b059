// Sealed interviews, opened for a lead at each call, and a case of one of them.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go } from "../lib/router.js";
import { Button, Card, Notice, Problem, Wait } from "../ui/parts.js";

/** One interview; a case of it takes its id and its place of work, and nothing of what was said. */
function One({ interview }) {
  const [state, set] = useState({});
  const open = async () => {
    set({ busy: true });
    try {
      go("/cases/" + (await send("POST", "/safeguarding/cases", { origin: "INTERVIEW", originId: interview.id })).id);
    } catch (error) {
      set({ error });
    }
  };
  const said = interview.content?.guide || [];
  return html`<${Card} title=${t("cases.interview-kept", { day: date(interview.keptAt) })}>
    ${!interview.content && html`<${Notice} kind="warn">${t("cases.interview-shut")}<//>`}
    ${said.length > 0 && html`<dl class="pair">${said.map((one, i) => html`<dt key=${i}><code>${one.question}</code></dt><dd>${one.answer} <bdi>${one.words}</bdi></dd>`)}</dl>`}
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} disabled=${state.busy} onClick=${open}>${t("cases.interview-case")}<//></div><//>`;
}

function Opened({ visit }) {
  const found = useGet("/interviews/" + encodeURIComponent(visit));
  const page = found.data || found.stale;
  return html`<${Problem} error=${found.error} again=${found.again} />${!page && found.loading && html`<${Wait} />`}
    ${page && html`<div class="stack">${page.items.map((one) => html`<${One} key=${one.id} interview=${one} />`)}</div>`}`;
}

/** Visits with sealed interviews; nothing is opened before somebody asks. */
export function Interviews() {
  const found = useGet("/interviews", { count: 500 });
  const [visit, setVisit] = useState("");
  const page = found.data || found.stale;
  const visits = useGet("/visits", { count: 500 });
  const names = Object.fromEntries(((visits.data || visits.stale)?.items || []).map((one) => [one.id, one.siteName]));
  const many = (row) => t("cases.interviews-of", { many: row.interviews });
  return html`<p>${t("cases.interviews-lead")}</p><${Problem} error=${found.error} again=${found.again} />${!page && found.loading && html`<${Wait} />`}
    ${page && (page.total === 0 ? html`<${Notice}>${t("cases.interviews-none")}<//>`
      : html`<ul class="items">${page.items.map((row) => html`<li class="item" key=${row.visit}><span><bdi>${names[row.visit] || row.visit}</bdi> · ${many(row)}</span>
        <${Button} small onClick=${() => setVisit(row.visit)}>${t("cases.interviews-open")}<span class="sr"> <bdi>${names[row.visit] || row.visit}</bdi></span><//></li>`)}</ul>`)}
    ${visit && html`<${Opened} key=${visit} visit=${visit} />`}`;
}
