// What a partner is asked about a place: answered by it, decided on by compliance.
import { Answering } from "../community/answering.js";
import { Questions } from "../community/questions.js";
import { Review } from "../community/review.js";
import { Became } from "../community/words.js";
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Card, Empty, Head, Problem, Wait } from "../ui/parts.js";

/** @param {{query: {id?: string}}} props */
export default function PlaceAssessment({ query }) {
  useSheet("suppliers");
  const found = useGet(query.id ? "/community/assessments/" + encodeURIComponent(query.id) : null);
  const one = found.data || (found.stale?.id === query.id && found.stale);
  if (!query.id || found.error?.status === 404) {
    return html`<${Head} title=${t("community.assessments")} /><${Empty} title=${t("community.assessment-unknown")} />`;
  }
  if (!one) return html`<${Head} title=${t("community.assessments")} />${found.error ? html`<${Problem} error=${found.error} again=${found.again} />` : html`<${Wait} />`}`;
  const answers = can("GIVE_COMMUNITY") && (one.state === "OPEN" || one.state === "ASK_AGAIN");
  const values = Object.fromEntries(one.answers.map((answer) => [answer.question, answer.value]));
  const notes = one.answers.filter((answer) => answer.note);
  return html`<${Head} key=${one.id} title=${one.form.title + ": " + one.place.name} lead=${one.form.about} />
    <p class="tags"><span class="tag">${t("community.assessment-" + one.state)}</span><span><bdi>${one.partner}</bdi></span>
      ${can("MANAGE_COMMUNITY") && html`<a href=${href("/place", { id: one.place.id })}><bdi>${one.place.name}</bdi></a>`}</p>
    ${answers ? html`<${Answering} key=${one.version} one=${one} again=${found.again} />` : html`<${Questions} form=${one.form} values=${values} />`}
    ${!answers && notes.length > 0 && html`<${Card} title=${t("community.notes")}><ul>${notes.map((answer) => html`<li key=${answer.id}><bdi>${answer.note}</bdi></li>`)}</ul><//>`}
    ${can("MANAGE_COMMUNITY") && html`<${Review} one=${one} again=${found.again} />`}
    <${Card} title=${t("community.became")}><p class="dim">${t("community.became-lead")}</p><${Became} one=${one} /><//>`;
}
