// This phone: room that lasts, the home screen, a new version, and removing everything.
import { send } from "../../app/lib/api.js";
import { wipe } from "./db.js";
import { lock, tell } from "./safe.js";

const WORKER = "/field/sw.js";
let install = null;
let waiting = null;

/** Asks the browser not to clear what is kept here. @returns {Promise<boolean>} whether it agreed */
export const askRoom = async () => Boolean(await navigator.storage?.persist?.());
export const hasRoom = async () => Boolean(await navigator.storage?.persisted?.());

/** Whether it was opened from the home screen. */
export const isInstalled = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
export const canInstall = () => install !== null;

/** Lets the browser ask whether to put it on the home screen. */
export async function putOnHomeScreen() {
  await install.prompt();
  install = null;
  tell();
}

export const hasUpdate = () => waiting !== null;

/** Takes the new version, and loads the page again. Everything is kept by then. */
export function update() {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("now");
}

function look(registration) {
  const ready = () => {
    if (registration.waiting && navigator.serviceWorker.controller) {
      waiting = registration.waiting;
      tell();
    }
  };
  ready();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", ready));
}

/** Keeps the app itself on this phone, with words of its language. @param {string[]} words addresses of the words */
export async function keepApp(words) {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    install = event;
    tell();
  });
  if (!navigator.serviceWorker) return;
  const only = (path) => {
    if (path !== WORKER) throw new TypeError(path);
    return path;
  };
  const policy = globalThis.trustedTypes?.createPolicy("app", { createScriptURL: only });
  const address = policy ? policy.createScriptURL(WORKER) : WORKER;
  try {
    look(await navigator.serviceWorker.register(address, { scope: "/field/" }));
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ words });
  } catch {
    // without a connection, or in a browser that keeps nothing: it works as long as the page is open
  }
}

async function forgetApp() {
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Takes everything off this phone, tells the server where it was asked for, and ends the session. */
export async function removeAll(device) {
  await lock();
  await wipe();
  localStorage.removeItem("tual-language");
  await forgetApp();
  if (navigator.onLine) {
    if (device) await send("DELETE", "/field/devices/" + device).catch(() => {});
    await send("DELETE", "/session").catch(() => {});
  }
  for (const one of (await navigator.serviceWorker?.getRegistrations()) || []) await one.unregister();
  // once more, since the worker may have been fetching words meanwhile
  await forgetApp();
  dispatchEvent(new CustomEvent("notes-removed"));
}
