// Two records side by side, what speaks for their being one and against it, and three answers.
import { send } from "../lib/api.js";
import { html, useEffect, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { Field } from "../ui/field.js";
import { Button, Notice, Problem } from "../ui/parts.js";
import { reason, ROWS } from "./words.js";

const ANSWERS = [["SAME", "same"], ["DIFFERENT", "different"], ["NOT_SURE", "not-sure"]];

function Cell({ text, differs }) {
  return html`<td class=${differs ? "differs" : ""}>${text ? html`<bdi>${text}</bdi>` : html`<span class="dim">${t("matches.not-stated")}</span>`}
    ${differs && html` <span class="tag">${t("matches.differs")}</span>`}</td>`;
}

function Open({ side, assessment }) {
  if (!side.list && side.kind !== "site") return null;
  const [to, words] = side.list
    ? [href("/lists", { list: side.list, q: side.name }), t("matches.open-list")]
    : [href("/supplier", { site: side.id, assessment }), t("matches.open-supplier")];
  return html`<a class="open" href=${to}>${words}<span class="sr">: <bdi>${side.name}</bdi></span></a>`;
}

function Sides({ match, assessment }) {
  const { one, other } = match;
  const rows = ROWS.map(([key, read]) => [key, read(one), read(other)]).filter(([, mine, its]) => mine || its);
  return html`<table class="sides"><caption class="sr">${t("matches.what")}</caption>
    <thead><tr><th scope="col"><span class="sr">${t("matches.what")}</span></th>
      <th scope="col">${t("matches.one")}<${Open} side=${one} assessment=${assessment} /></th>
      <th scope="col">${t("matches.other")}<${Open} side=${other} assessment=${assessment} /></th></tr></thead>
    <tbody>${rows.map(([key, mine, its]) => {
      const differs = Boolean(mine && its && mine !== its);
      return html`<tr key=${key}><th scope="row">${t("matches.row-" + key)}</th><${Cell} text=${mine} differs=${differs} /><${Cell} text=${its} differs=${differs} /></tr>`;
    })}</tbody></table>`;
}

function Reasons({ title, reasons, none }) {
  return html`<div class="stack"><h3>${title}</h3>${reasons.length > 0
    ? html`<ul class="reasons">${reasons.map((one, i) => html`<li key=${i}>${reason(one)}</li>`)}</ul>`
    : html`<p class="dim">${none}</p>`}</div>`;
}

/** @param {{view: object, assessment: string, ready: boolean, onDone: () => void}} props `ready` is false while the next pair is read */
export function Pair({ view, assessment, ready, onDone }) {
  const { match } = view;
  const box = useRef();
  const judged = useRef(false);
  const [words, setWords] = useState("");
  const [state, set] = useState({});
  useEffect(() => {
    setWords("");
    set({});
    if (judged.current) box.current.focus();
    judged.current = false;
  }, [match.id]);
  const answer = async (given) => {
    if (state.busy || !ready) return;
    set({ busy: true });
    try {
      await send("POST", "/matches/" + match.id + "/verdict", { answer: given, reason: words.trim() || undefined });
      judged.current = true;
      say(t("matches.said-" + given), async () => {
        await send("POST", "/matches/" + match.id + "/withdrawal", {});
        say(t("matches.undone"));
        onDone();
      });
      set({});
      setWords("");
      onDone();
    } catch (error) {
      set({ error });
    }
  };
  const pressed = (event) => {
    const at = ["1", "2", "3"].indexOf(event.key);
    const typing = event.target.matches("input, textarea, select");
    if (at < 0 || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    answer(ANSWERS[at][0]);
  };
  return html`<section class="card match" role="group" aria-labelledby="match-title" tabindex="0" ref=${box} onKeyDown=${pressed}>
    <div class="card-head"><h2 id="match-title">${t("matches.same-kind-" + match.kind)}</h2><span class="tag">${t("matches.band-" + match.band)}</span></div>
    <div class="card-body">
      ${view.askedAgain && html`<${Notice} kind="warn"><p>${t("matches.asked-again")}</p><//>`}
      ${view.state === "NOT_SURE" && html`<p class="dim">${t("matches.was-not-sure")} ${view.verdict?.reason && html`<bdi>${view.verdict.reason}</bdi>`}</p>`}
      <${Sides} match=${match} assessment=${assessment} />
      <div class="grid"><${Reasons} title=${t("matches.pro")} reasons=${match.pro} />
        <${Reasons} title=${t("matches.contra")} reasons=${match.contra} none=${t("matches.no-contra")} /></div>
      <${Field} name="match-reason" label=${t("matches.reason")} value=${words} onInput=${setWords} rows=${2} maxlength="2000" />
      <${Problem} error=${state.error} />
      <div class="actions answers">${ANSWERS.map(([given, key], i) => html`<${Button} key=${given} main=${i === 0} disabled=${state.busy} aria-keyshortcuts=${String(i + 1)}
        onClick=${() => answer(given)}>${t("matches." + key)} <kbd aria-hidden="true">${i + 1}</kbd><//>`)}</div>
      <p class="dim">${t("matches.same-means-" + match.kind)} ${t("matches.keys")}</p>
    </div></section>`;
}
