// Routes stand behind the hash, so no rule of a server is needed and every view can be shared.
import { useEffect, useState } from "./h.js";

/** The one-time links of the server lead here by their path; the secret stays behind the hash. */
export function entrance() {
  const path = location.pathname;
  return path === "/setup" || path === "/password" ? { path, secret: location.hash.slice(1) } : null;
}

function read() {
  const [path, query = ""] = (location.hash.slice(1) || "/home").split("?");
  return { path, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** @returns {string} an address for links */
export function href(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const text = new URLSearchParams(given).toString();
  return "#" + path + (text ? "?" + text : "");
}

/** Goes to a page. */
export function go(path, query) {
  const to = href(path, query);
  if (location.pathname !== "/") location.href = "/" + to;
  else location.hash = to;
}

/** Changes the filters of this page without a new entry in the history. */
export function setQuery(patch) {
  const now = read();
  history.replaceState(null, "", href(now.path, { ...now.query, ...patch }));
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/** The page that is open: its path and its query. */
export function useRoute() {
  const [route, set] = useState(read);
  useEffect(() => {
    const changed = () => set(read());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return route;
}

/** Finds the page of a path among patterns such as "/rules/{id}". */
export function match(routes, path) {
  for (const [pattern, page] of routes) {
    const names = [];
    const shape = pattern.replace(/\{(\w+)\}/g, (all, name) => (names.push(name), "([^/]+)"));
    const found = new RegExp("^" + shape + "$").exec(path);
    if (found) {
      return { page, params: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1])])) };
    }
  }
  return null;
}
