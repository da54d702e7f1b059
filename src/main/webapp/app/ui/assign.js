// Choosing the sites of one account among those of the newest assessment.
import { send, useGet } from "../lib/api.js";
import { useAssessment } from "../lib/assessment.js";
import { country } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Dialog } from "./dialog.js";
import { Field } from "./field.js";
import { Button, Notice, Problem, Wait } from "./parts.js";

const FOUND = 8;
const SEARCHED = 500;
const SHOWN = 200;

function Site({ site, act, words, grave }) {
  return html`<li class="item"><span><bdi>${site.name}</bdi> <span class="dim">${site.country ? country(site.country) : ""}</span></span>
    <${Button} small grave=${grave} onClick=${act}>${words}<span class="sr"> <bdi>${site.name}</bdi></span><//></li>`;
}

function Choose({ reader, given, assessment, onClose }) {
  const [chosen, setChosen] = useState(given);
  const [q, setQ] = useState("");
  const [state, set] = useState({});
  const table = "/assessments/" + assessment.id + "/sites";
  const named = useGet(given.length > 0 ? table : null, { site: given.slice(0, SHOWN).join(","), count: SHOWN });
  const found = useGet(q.trim().length > 1 ? table : null, { q: q.trim(), count: SEARCHED });
  const [picked, setPicked] = useState({});
  const known = Object.fromEntries((named.data?.items || []).map((row) => [row.site, row]));
  const view = (iri) => {
    const row = picked[iri] || known[iri];
    return { name: row ? row.name : iri, country: row?.country };
  };
  const keep = async () => {
    set({ busy: true });
    try {
      await send("PUT", "/accounts/" + encodeURIComponent(reader.id) + "/sites", { sites: chosen });
      say(t("assignments.kept"));
      onClose();
    } catch (error) {
      set({ error });
    }
  };
  const add = (row) => () => (setPicked({ ...picked, [row.site]: row }), setChosen([...chosen, row.site]));
  const fits = (row) => [row.name, row.local_name].some((name) => name?.toLowerCase().includes(q.trim().toLowerCase()));
  const offers = (found.data?.items || []).filter((row) => fits(row) && !chosen.includes(row.site)).slice(0, FOUND);
  return html`<div class="stack">
    <h3>${t("assignments.assigned", { count: chosen.length })}</h3>
    ${chosen.length === 0 ? html`<p class="dim">${t("assignments.assigned-none")}</p>` : html`<ul class="items">
      ${chosen.slice(0, SHOWN).map((iri) => html`<${Site} key=${iri} site=${view(iri)} grave words=${t("assignments.remove")}
        act=${() => setChosen(chosen.filter((one) => one !== iri))} />`)}</ul>`}
    <${Field} name="site-search" type="search" label=${t("assignments.search")} hint=${t("assignments.search-hint")} value=${q} onInput=${setQ} autocomplete="off" />
    <div role="status">${found.data && offers.length === 0 && t("assignments.not-found")}</div>
    ${offers.length > 0 && html`<ul class="items">${offers.map((row) => html`<${Site} key=${row.site}
      site=${{ name: row.name, country: row.country }} words=${t("assignments.add")} act=${add(row)} />`)}</ul>`}
    <${Problem} error=${state.error || found.error || named.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} main disabled=${state.busy} onClick=${keep}>${t("users.keep")}<//></div>
  </div>`;
}

/** @param {{reader: {id: string, name: string}, onClose: () => void}} props */
export function Assign({ reader, onClose }) {
  const given = useGet("/accounts/" + encodeURIComponent(reader.id) + "/sites");
  const newest = useAssessment();
  const ready = given.data && newest.assessment;
  return html`<${Dialog} title=${html`${t("assignments.of")} <bdi>${reader.name}</bdi>`} onClose=${onClose}>
    <${Problem} error=${given.error || newest.error} again=${given.again} />
    ${!ready && (given.loading || newest.loading) && html`<${Wait} />`}
    ${given.data && !newest.loading && !newest.assessment && html`<${Notice}>${t("assignments.no-assessment")}<//>`}
    ${ready && html`<${Choose} reader=${reader} given=${given.data.sites} assessment=${newest.assessment} onClose=${onClose} />`}
  <//>`;
}
