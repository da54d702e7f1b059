// What came since one last looked.
import { get, send, useGet } from "../lib/api.js";
import { dateTime } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { go, href, setQuery } from "../lib/router.js";
import { say } from "../lib/say.js";
import { Button, Card, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { Pages } from "../ui/table.js";

const COUNT = 50;

/** Pages that an item leads to by its address alone. */
const DIRECT = [
  [/^\/api\/uploads\/([^/]+)$/, (id) => href("/import/" + id)],
  [/^\/api\/released\/([^/]+)$/, (id) => href("/released", { id })],
  [/^\/api\/own\/actions\/([^/]+)$/, (id) => href("/own-actions", { id })],
  [/^\/api\/corrective-actions\/([^/]+)$/, (id) => href("/corrective-actions/" + id)],
  [/^\/api\/community\/assessments\/([^/]+)$/, (id) => href("/place-assessment", { id })],
  [/^\/api\/advice\/([^/]+)$/, () => href("/procurement", { tab: "asked" })],
  [/^\/api\/safeguarding\/tips$/, () => href("/tips")],
  [/^\/api\/accounts\/([^/]+)$/, () => href("/users")],
];

const direct = (link) => {
  for (const [shape, to] of DIRECT) {
    const found = shape.exec(link);
    if (found) return to(found[1]);
  }
  return null;
};

/** The page of the place that a finding is about, in the newest assessment that has it. */
async function placeOf(fingerprint) {
  const { items } = await get("/assessments", { state: "SEALED", count: 10 });
  for (const one of items) {
    const found = await get("/assessments/" + one.id + "/findings", { fingerprint, count: 1 });
    if (found.items.length > 0) return { site: found.items[0].site, assessment: one === items[0] ? undefined : one.id };
  }
  return null;
}

function Item({ item }) {
  const [state, set] = useState({});
  const finding = /^\/api\/findings\/([^/]+)\//.exec(item.link);
  const open = async () => {
    set({ busy: true });
    try {
      const place = await placeOf(finding[1]);
      if (place) go("/supplier", place);
      else set({ gone: true });
    } catch (error) {
      set({ error });
    }
  };
  const to = direct(item.link);
  const key = "inbox.kind-" + item.kind;
  return html`<li class="item"><div><strong>${has(key) ? t(key) : item.words}</strong>
      <p class="dim">${dateTime(item.since)}${!item.read && html` <span class="tag">${t("inbox.new")}</span>`}</p>
      ${state.gone && html`<p role="alert">${t("inbox.gone")}</p>`}<${Problem} error=${state.error} /></div>
    ${to ? html`<${Button} small to=${to}>${t("home.open")}<span class="sr">: ${has(key) ? t(key) : item.words}</span><//>`
      : finding && html`<${Button} small disabled=${state.busy} onClick=${open}>${t("home.open")}<span class="sr">: ${has(key) ? t(key) : item.words}</span><//>`}</li>`;
}

/** @param {{query: {first?: string}}} props */
export default function Inbox({ query }) {
  const first = Number(query.first || 0);
  const found = useGet("/inbox", { first, count: COUNT });
  const page = found.data || found.stale;
  const [error, setError] = useState(null);
  const unread = page?.items.filter((item) => !item.read && item.kind !== "ITEM_WAITS") || [];
  const mark = async () => {
    try {
      await send("PUT", "/inbox/read-mark", { upTo: unread[0].since });
      say(t("inbox.marked"));
      found.again();
    } catch (wrong) {
      setError(wrong);
    }
  };
  return html`<${Head} title=${t("inbox.title")} lead=${t("inbox.lead")}
      actions=${unread.length > 0 && html`<${Button} icon="check" onClick=${mark}>${t("inbox.mark")}<//>`} />
    <${Problem} error=${found.error || error} again=${found.again} />
    ${!page && found.loading && html`<${Wait} />`}
    ${page && (page.items.length === 0 ? html`<${Empty} title=${t("inbox.none")}><p>${t("home.nothing-lead")}</p><//>` : html`
      <${Card}><ul class="items">${page.items.map((item) => html`<${Item} key=${item.kind + item.link + item.since} item=${item} />`)}</ul>
        <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || "" })} /><//>`)}`;
}
