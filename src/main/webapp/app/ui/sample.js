// Sample supply chains: offered where nothing is there yet, marked while one is loaded, removed by one click.
import { send, useGet } from "../lib/api.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Dialog } from "./dialog.js";
import { Button, Card, Notice, Problem, Progress } from "./parts.js";

const CHANGED = "tual-sample";
const EVERY = 1500;
const changed = () => dispatchEvent(new CustomEvent(CHANGED));

/** The samples; read again while one is being loaded. @param {() => void} [onChange] it was loaded or removed */
export function useSamples(onChange = () => {}) {
  const found = useGet(can("READ_REPORTS") ? "/samples" : null);
  const all = found.data || found.stale || [];
  const loaded = all.find((one) => one.stage);
  useEffect(() => {
    const again = () => (found.again(), onChange());
    addEventListener(CHANGED, again);
    return () => removeEventListener(CHANGED, again);
  });
  useEffect(() => {
    const timer = found.data && loaded?.stage === "LOADING" && setTimeout(found.again, EVERY);
    return () => clearTimeout(timer);
  }, [found.data]);
  useEffect(() => {
    if (loaded?.stage === "READY") onChange();
  }, [loaded?.stage]);
  return { all, loaded, error: found.error };
}

/** Loads a sample. */
const loadSample = (name) => send("POST", "/samples/" + name).then(changed);

/** Samples to choose from. @param {{samples: {all: object[], loaded?: object, error?: Error}}} props */
export function Samples({ samples }) {
  const [state, set] = useState({});
  const load = async (name) => {
    set({ busy: true });
    try {
      await loadSample(name);
      set({});
    } catch (error) {
      set({ error });
    }
  };
  if (samples.loaded) return null;
  return html`<section class="stack"><h2>${t("home.sample-title")}</h2><p class="dim">${t("home.sample-lead")}</p>
    <${Problem} error=${samples.error || state.error} />
    <ul class="bare samples">${samples.all.map((one) => html`<li key=${one.name} class="card"><div class="card-body sample">
      <h3>${one.title} <span class="tag">${t("home.sample-fictional")}</span></h3><p>${one.story}</p>
      <p class="dim">${t("home.sample-lists", { count: one.lists })}</p>
      <${Button} disabled=${state.busy} onClick=${() => load(one.name)}>${t("home.sample-load")}<span class="sr">: ${one.title}</span><//>
    </div></li>`)}</ul></section>`;
}

function Remove({ sample, onClose }) {
  const [state, set] = useState({});
  const remove = async () => {
    set({ busy: true });
    try {
      await send("DELETE", "/samples/" + sample.name);
      onClose();
      changed();
      say(t("home.sample-removed"), () => loadSample(sample.name).catch((error) => say(error.detail || error.title)));
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Dialog} title=${t("home.sample-remove")} onClose=${onClose}><p>${t("home.sample-remove-lead")}</p>
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//>
      <${Button} grave disabled=${state.busy} onClick=${remove}>${t("home.sample-remove")}<//></div><//>`;
}

/** Stands on every page while a sample is loaded, so that nobody takes it for something real. */
export function SampleBanner() {
  const { loaded } = useSamples();
  const [asking, ask] = useState(false);
  const mixed = useGet(loaded?.stage === "READY" && can("ACCEPT_MAPPING") ? "/uploads" : null,
    { state: "MAPPING_PROPOSED,ACCEPTED,PROJECTED", count: 1 });
  if (!loaded) return null;
  const title = loaded.title;
  if (loaded.stage === "LOADING") return html`<${Notice}><${Progress} text=${t("home.sample-loads", { title })} /><//>`;
  return html`<${Notice} kind="warn" title=${loaded.stage === "FAILED" ? t("home.sample-failed", { title }) : undefined}>
      <div class="row"><span>${t("home.sample-banner", { title })}
        ${mixed.data?.total > loaded.uploads.length ? " " + t("home.sample-mixed") : ""}</span>
      ${can("RETRACT_UPLOAD") && html`<${Button} small onClick=${() => ask(true)}>${t("home.sample-remove")}<//>`}</div><//>
    ${asking && html`<${Remove} sample=${loaded} onClose=${() => ask(false)} />`}`;
}
