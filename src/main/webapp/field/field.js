// Where the app on the phone begins: one page at a time, behind the PIN.
import { html, render, useEffect, useState } from "../app/lib/h.js";
import { current, loadWords, t } from "../app/lib/i18n.js";
import { match, useRoute } from "../app/lib/router.js";
import { startTheme } from "../app/lib/theme.js";
import { isOpen, isSet } from "./lib/lock.js";
import { keepApp } from "./lib/phone.js";
import { lock, useChanges } from "./lib/safe.js";
import { followNet, obeyLocked, session, sync } from "./lib/sync.js";
import { FirstPin, Unlock } from "./pages/pin.js";
import { SignIn } from "./pages/signin.js";
import { Page } from "./ui/parts.js";

const HIDDEN = 5 * 60 * 1000;

const Bare = ({ words }) => html`<${Page} title=${t("field.name")} bare><p>${words}</p><//>`;

/** Locks when it was out of sight for five minutes, also where the phone slept meanwhile. */
function lockWhenHidden() {
  let since = 0;
  let timer = 0;
  document.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") {
      since = Date.now();
      timer = setTimeout(lock, HIDDEN);
    } else if (isOpen() && since && Date.now() - since >= HIDDEN) lock();
    else sync(false);
  });
}

/** What stands behind the PIN comes while the person types it: a first visit shows something sooner. */
function Inside({ route }) {
  const [found, set] = useState({});
  useEffect(() => {
    import("./pages/all.js").then(({ ROUTES }) => set({ routes: ROUTES }), () => set({ words: t("field.no-answer") }));
  }, []);
  if (!found.routes) return html`<${Bare} words=${found.words || "…"} />`;
  const page = match(found.routes, route.path) || match(found.routes, "/home");
  return html`<${page.page} ...${page.params} key=${route.path} />`;
}

function App({ first }) {
  const [state, set] = useState(first);
  const route = useRoute();
  useChanges();
  useEffect(() => {
    const removed = () => set("removed");
    addEventListener("notes-removed", removed);
    return () => removeEventListener("notes-removed", removed);
  }, []);
  const opened = () => {
    set("set");
    sync();
  };
  if (state === "removed") return html`<${Bare} words=${t("field.removed")} />`;
  if (state === "sign-in") return html`<${SignIn} first onDone=${() => set("pin")} />`;
  if (state === "pin") return html`<${FirstPin} onOpen=${opened} />`;
  if (!isOpen()) return html`<${Unlock} onOpen=${opened} />`;
  if (route.path === "/sign-in") return html`<${SignIn} onDone=${() => (location.hash = "/home")} />`;
  return html`<${Inside} route=${route} />`;
}

/** Only one page at a time may write. @returns {Promise<boolean>} whether it is this one */
function alone() {
  return new Promise((resolve) => {
    const soon = AbortSignal.timeout(3000);
    // held until the page is left
    navigator.locks.request("notes", { signal: soon }, () => (resolve(true), new Promise(() => {}))).catch(() => resolve(false));
  });
}

async function begin() {
  if (!globalThis.isSecureContext || !crypto.subtle) return html`<${Bare} words=${t("field.not-secure")} />`;
  if (!(await alone())) return html`<${Bare} words=${t("field.twice")} />`;
  let first = (await isSet()) ? "set" : "sign-in";
  if (first === "set") obeyLocked();
  else if (await session().catch(() => null)) first = "pin";
  return html`<${App} first=${first} />`;
}

async function start() {
  startTheme();
  await loadWords(["field"]);
  followNet();
  lockWhenHidden();
  keepApp(["/messages/", "/messages/" + current() + "/field"]);
  render(await begin(), document.getElementById("app"));
  import("./pages/all.js").catch(() => {});
}

start();
