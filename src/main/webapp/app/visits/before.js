// Why a site is visited, who helps people there, what is asked.
import { useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { can } from "../lib/session.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Notice, Problem } from "../ui/parts.js";
import { listed } from "./words.js";

/** @param {{why: {words: string, findings: string[]}, flags: object[], onWhy: (why: object) => void, wrong?: boolean}} props */
export function Why({ why, flags, onWhy, wrong }) {
  const pick = (print) => (on) => onWhy({ ...why, findings: on ? [...why.findings, print] : why.findings.filter((one) => one !== print) });
  return html`<${Card} title=${t("visits.why")}>
    ${flags.length > 0 && html`<fieldset class="stack"><legend>${t("visits.findings")}</legend>${flags.map((flag) => html`<${Check} key=${flag.fingerprint}
      label=${html`<bdi>${flag.title}</bdi>`} checked=${why.findings.includes(flag.fingerprint)} onChange=${pick(flag.fingerprint)} />`)}</fieldset>`}
    <${Field} name="visit-why" rows=${3} maxlength="2000" label=${t("visits.why-words")} hint=${t("visits.hint")} value=${why.words} wrong=${wrong && t("visits.why-missing")}
      onInput=${(words) => onWhy({ ...why, words })} /><//>`;
}

const names = (codes) => codes.map((code) => new Intl.DisplayNames("en", { type: "language" }).of(code) || code).join(", ");

/** Who helps there by the directory, to be taken over. @param {{found: object, change: (patch: object) => void}} props */
function Directory({ found, change }) {
  const here = (found.data?.help || []).filter((one) => one.here && one.name);
  if (!found.data) return html`<${Problem} error=${found.error} />`;
  if (!found.data.place) return html`<p class="dim">${t("visits.directory-no-place")} <a href="#/places">${t("visits.directory-places")}</a></p>`;
  if (here.length === 0) return html`<p class="dim">${t("visits.directory-nobody", { place: found.data.place.name })}</p>`;
  const take = (one) => change({ help: one.name, helpLanguages: names(one.languages), verifiedOn: one.verifiedOn, verifiedBy: one.verifiedBy });
  return html`<p class="dim">${t("visits.directory", { place: found.data.place.name })}</p>
    <ul class="items">${here.map((one) => html`<li class="item" key=${one.partner}><span><bdi>${one.name}</bdi> <span class="dim">${[t("visits.verified", { date: date(one.verifiedOn) }), one.verifiedBy].filter(Boolean).join(" · ")}</span></span>
      <${Button} small onClick=${() => take(one)}>${t("visits.directory-take")}<span class="sr"> <bdi>${one.name}</bdi></span><//></li>`)}</ul>`;
}

/** As the server warns: by what the plan says itself and by the directory, whichever was reached last. */
function warning(draft, time) {
  const here = (time?.help || []).filter((one) => one.here);
  if ((draft.help && draft.verifiedOn) || here.some((one) => !one.stale)) return "";
  return here.length > 0 ? "HELP_OLD" : "NO_HELP";
}

/** @param {{draft: object, site: string, change: (patch: object) => void}} props */
export function Help({ draft, site, change }) {
  const found = useGet(can("READ_HELP") ? "/community/help" : null, { site });
  const warn = !found.loading && warning(draft, found.data);
  const field = (name, rest) => html`<${Field} name=${"visit-" + name} label=${t("visits.field-" + name)} value=${draft[name]} onInput=${(value) => change({ [name]: value })} ...${rest} />`;
  return html`<${Card} title=${t("visits.help")}><p class="dim">${t("visits.help-lead")}</p><${Directory} found=${found} change=${change} />
    <div class="row">${field("help", { hint: t("visits.field-help-hint"), maxlength: "200" })}${field("helpLanguages", { hint: t("visits.commas") })}</div>
    <div class="row">${field("verifiedOn", { type: "date" })}${field("verifiedBy", { maxlength: "200" })}</div>
    ${warn && html`<${Notice} kind="warn">${t("visits.warn-" + warn)}<//>`}
    ${warn === "NO_HELP" && html`${field("withoutHelp", { rows: 2, maxlength: "2000" })}`}<//>`;
}

/** @param {{draft: object, change: (patch: object) => void}} props */
export function Asked({ draft, change }) {
  const found = useGet("/checklists");
  const lists = (found.data || []).filter((one) => one.use === "QUESTIONS" && !one.retired);
  // a module names its version once it was chosen; who chooses it anew gets the newest
  const chosen = listed(draft.modules);
  const named = (module) => module.split("/")[0];
  const choose = (value) => {
    const [checklist = "", checklistVersion = ""] = value.split(" ");
    change({ checklist, checklistVersion, modules: chosen.filter((one) => named(one) !== checklist).join(", ") });
  };
  const pick = (id) => (on) => change({ modules: (on ? [...chosen, id] : chosen.filter((one) => named(one) !== id)).join(", ") });
  const others = [...new Map(lists.filter((one) => one.id !== draft.checklist).map((one) => [one.id, one.title]))];
  return html`<${Card} title=${t("visits.checklist")}><${Problem} error=${found.error} again=${found.again} />
    <${Field} name="visit-checklist" label=${t("visits.field-checklist")} value=${draft.checklist && draft.checklist + " " + draft.checklistVersion} onInput=${choose}
      options=${[{ value: "", text: t("visits.open") }, ...lists.map((one) => ({ value: one.id + " " + one.version, text: t("visits.checklist-line", { title: one.title, version: one.version }) }))]} />
    ${draft.checklist && others.length > 0 && html`<fieldset class="stack"><legend>${t("visits.field-modules")}</legend>${others.map(([id, title]) => html`<${Check} key=${id}
      label=${html`<bdi>${title}</bdi>`} checked=${chosen.some((one) => named(one) === id)} onChange=${pick(id)} />`)}</fieldset>`}<//>`;
}
