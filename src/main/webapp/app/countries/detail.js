// One country: its places, and what published lists say of it.
import { country, date, number } from "../lib/format.js";
import { html, useEffect, useRef } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Band, BANDS } from "../ui/band.js";
import { Button } from "../ui/parts.js";

/** Words of a ranking. */
export const ranking = (tier) => (tier ? t("countries.tip-" + tier) : t("countries.unknown"));

/** Where a fact stands: list, edition and day. */
function Source({ edition }) {
  if (!edition?.entries) return html`<small class="dim">${t("countries.list-missing", { title: edition?.title || "" })}</small>`;
  return html`<small class="dim"><bdi>${edition.publisher}</bdi>, <bdi>${edition.edition}</bdi>, ${date(edition.date)}${edition.complete ? "" : " · " + t("countries.partial")}</small>`;
}

const Fact = ({ name, edition, children }) => html`<dt>${name}</dt><dd>${children}<br /><${Source} edition=${edition} /></dd>`;

function Goods({ goods }) {
  if (!goods.length) return t("countries.no-goods");
  const kind = (good) => (good.forced && good.child ? "both" : good.forced ? "forced" : good.child ? "child" : "input");
  return html`<ul class="country-goods">${goods.map((good) => html`<li><bdi>${good.good}</bdi> <small class="dim">${t("countries.good-" + kind(good))}</small></li>`)}</ul>`;
}

/** @param {{item: object, lists: object[], run: string, onClear: () => void}} props */
export function Detail({ item, lists, run, onClear }) {
  const box = useRef();
  useEffect(() => {
    box.current.scrollIntoView({ block: "nearest" });
  }, []);
  const list = (id) => lists.find((one) => one.list === id);
  const context = item.context;
  const treaties = [...context.ratified, ...context.notRatified].length > 0;
  return html`<section class="card" aria-live="polite" ref=${box}><div class="card-head"><h2>${country(item.country)}</h2>
      <${Button} small plain icon="close" onClick=${onClear}>${t("app.close")}<//></div>
    <div class="card-body">
      <p>${t("countries.places", { count: item.places })} · <a href=${href("/suppliers", { country: item.country, assessment: run })}>${t("countries.show-places")}</a></p>
      <ul class="chain-bands">${BANDS.filter((band) => item.bands[band]).map((band) => html`<li><${Band} band=${band} /> ${number(item.bands[band])}</li>`)}</ul>
      <p>${Object.entries(item.silence).map(([kind, count]) => t("countries.silence-" + kind.replace(/[^a-z]+/g, "-"), { count })).join(" ")}</p>
      <h3>${t("countries.context")}</h3>
      <p class="dim">${t("countries.context-lead")}</p>
      <dl class="country-facts">
        <${Fact} name=${t("countries.tip")} edition=${list("tip-rankings")}>${ranking(context.ranking)}
          ${context.rankingWords && html`<br /><small class="dim">${context.rankingWords}</small>`}<//>
        <${Fact} name=${t("countries.treaties")} edition=${list("ilo-ratifications")}>
          ${treaties ? t("countries.treaties-in-force", { list: context.ratified.join(", ") || "–" }) : t("countries.unknown")}
          ${context.notRatified.length > 0 && html`<br />${t("countries.treaties-not", { list: context.notRatified.join(", ") })}`}<//>
        <${Fact} name=${t("countries.goods")} edition=${list("dol-goods")}><${Goods} goods=${context.goods} /><//>
        <${Fact} name=${t("countries.prevalence")} edition=${list("country-prevalence")}>
          ${context.prevalence ? t("countries.prevalence-value", { n: number(Number(context.prevalence)) }) : t("countries.unknown")}<//>
        <${Fact} name=${t("countries.flag")} edition=${list("flags-of-convenience")}>
          ${context.flagOfConvenience ? t("countries.flag-listed") : t("countries.flag-not")}<//>
      </dl>
    </div>
  </section>`;
}
