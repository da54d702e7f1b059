// Visits of a month: days by the arrow keys, weeks by Home and End, months by Page up and Page down.
import { useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useEffect, useRef, useState } from "../lib/h.js";
import { t, tag } from "../lib/i18n.js";
import { Button, Problem } from "../ui/parts.js";
import { Rows } from "./agenda.js";

const iso = (day) => day.toISOString().slice(0, 10);
const day = (text) => new Date(text + "T00:00:00Z");

/** The same day some days later. */
function later(text, days) {
  const moved = day(text);
  moved.setUTCDate(moved.getUTCDate() + days);
  return iso(moved);
}

/** The same day of another month, or the last one there is. */
function inMonth(text, months) {
  const from = day(text);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  return iso(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(from.getUTCDate(), last.getUTCDate()))));
}

const weekday = (text) => (day(text).getUTCDay() + 6) % 7;

/** Weeks of a month from Monday on, whole. @returns {string[][]} */
function weeks(chosen) {
  const first = chosen.slice(0, 8) + "01";
  let now = later(first, -weekday(first));
  const all = [];
  do {
    all.push([0, 1, 2, 3, 4, 5, 6].map((n) => later(now, n)));
    now = later(now, 7);
  } while (now.slice(0, 7) === chosen.slice(0, 7));
  return all;
}

const KEYS = {
  ArrowLeft: (one) => later(one, document.dir === "rtl" ? 1 : -1),
  ArrowRight: (one) => later(one, document.dir === "rtl" ? -1 : 1),
  ArrowUp: (one) => later(one, -7),
  ArrowDown: (one) => later(one, 7),
  Home: (one) => later(one, -weekday(one)),
  End: (one) => later(one, 6 - weekday(one)),
  PageUp: (one) => inMonth(one, -1),
  PageDown: (one) => inMonth(one, 1),
};

export function Month() {
  const [chosen, choose] = useState(iso(new Date()));
  const moved = useRef(false);
  const box = useRef();
  const grid = weeks(chosen);
  const found = useGet("/visits", { from: grid[0][0], to: grid[grid.length - 1][6], count: 1000 });
  const visits = ((found.data || found.stale)?.items || []).filter((visit) => visit.from);
  const on = (one) => visits.filter((visit) => visit.from <= one && one <= visit.to);
  const names = (form) => grid[0].map((one) => new Intl.DateTimeFormat(tag(), { weekday: form, timeZone: "UTC" }).format(day(one)));
  const title = new Intl.DateTimeFormat(tag(), { month: "long", year: "numeric", timeZone: "UTC" }).format(day(chosen));
  useEffect(() => {
    if (moved.current) box.current.querySelector("[aria-selected=true]").focus();
  }, [chosen]);
  const key = (event) => {
    const to = KEYS[event.key];
    if (!to) return;
    event.preventDefault();
    moved.current = true;
    choose(to(chosen));
  };
  const pick = (one) => {
    moved.current = true;
    choose(one);
  };
  const cell = (one) => {
    const there = on(one).length;
    return html`<td key=${one} role="gridcell" tabindex=${one === chosen ? 0 : -1} aria-selected=${one === chosen}
      class=${one.slice(0, 7) === chosen.slice(0, 7) ? "" : "outside"} onClick=${() => pick(one)}
      aria-label=${date(one) + (there ? ", " + t("visits.count", { count: there }) : "")}>
      <span aria-hidden="true">${Number(one.slice(8))}${there > 0 && html`<span class="tag">${there}</span>`}</span></td>`;
  };
  const here = on(chosen);
  return html`<div class="actions"><${Button} small onClick=${() => choose(inMonth(chosen, -1))}>${t("visits.month-before")}<//>
      <h2 aria-live="polite">${title}</h2><${Button} small onClick=${() => choose(inMonth(chosen, 1))}>${t("visits.month-after")}<//></div>
    <${Problem} error=${found.error} again=${found.again} />
    <table class="month" role="grid" aria-label=${title} ref=${box} onKeyDown=${key}>
      <thead><tr>${names("short").map((name, i) => html`<th scope="col" abbr=${names("long")[i]}>${name}</th>`)}</tr></thead>
      <tbody>${grid.map((week) => html`<tr key=${week[0]}>${week.map(cell)}</tr>`)}</tbody></table>
    <p class="dim">${t("visits.month-keys")}</p>
    <div class="stack"><h2>${date(chosen)}</h2>
      ${here.length > 0 ? html`<${Rows} visits=${here} caption=${date(chosen)} />` : html`<p role="status">${t("visits.none-day")}</p>`}</div>`;
}
