// Calls of the API. Paths are without /api; a failed call throws a Problem.
import { useCallback, useEffect, useState } from "./h.js";

/** What the server says of a call that failed (RFC 9457), or that there was no answer. */
export class Problem extends Error {
  /** @param {number} status @param {object} said the problem document */
  constructor(status, said = {}) {
    super(said.title || "");
    this.status = status;
    this.type = String(said.type || "").split("/").pop().split("#").pop();
    this.title = said.title || "";
    this.detail = said.detail || "";
    this.problems = said.problems || [];
    this.requestId = said.requestId || "";
    this.current = said.current;
  }
}

/** @param {string} path @param {object} [query] members without a value are left out */
export function address(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return "/api" + path + (text ? (path.includes("?") ? "&" : "?") + text : "");
}

async function answered(response) {
  if (response.ok) return response;
  const said = await response.json().catch(() => ({}));
  if (response.status === 401) dispatchEvent(new CustomEvent("tual-signed-out"));
  throw new Problem(response.status, said);
}

async function call(path, init) {
  let response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...init });
  } catch {
    if (init.signal?.aborted) throw new DOMException("", "AbortError");
    throw new Problem(0);
  }
  return answered(response);
}

/** Reads JSON. The ETag of the answer stands in `.etag` where there is one. */
export async function get(path, query, signal) {
  const response = await call(address(path, query), { signal, headers: { Accept: "application/json" } });
  const data = await response.json();
  const etag = response.headers.get("ETag");
  if (etag && data && typeof data === "object") Object.defineProperty(data, "etag", { value: etag });
  return data;
}

/** Reads text, such as CSV. */
export async function text(path, query, signal) {
  return (await call(address(path, query), { signal })).text();
}

/**
 * Changes something.
 * @param {string} method @param {string} path @param {any} [body] JSON, or text with `type`
 * @param {{match?: string, key?: string, type?: string, digest?: string, signal?: AbortSignal}} [how]
 */
export async function send(method, path, body, how = {}) {
  const headers = { "X-Tual": "1", Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = how.type || "application/json";
  if (how.match) headers["If-Match"] = how.match;
  if (how.key) headers["Idempotency-Key"] = how.key;
  if (how.digest) headers["Content-Digest"] = how.digest;
  const content = body === undefined || how.type ? body : JSON.stringify(body);
  const response = await call(address(path), { method, headers, body: content, signal: how.signal });
  const said = await response.text();
  return said && (response.headers.get("Content-Type") || "").includes("json") ? JSON.parse(said) : said;
}

/** Sends a file; `onProgress` gets a part from 0 to 1. Uses what tells progress, which fetch does not. */
export function upload(path, file, onProgress = () => {}) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", file, file.name);
    request.open("POST", address(path));
    request.setRequestHeader("X-Tual", "1");
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => {
      let said = {};
      try {
        said = JSON.parse(request.responseText);
      } catch {
        // no JSON, so no words
      }
      if (request.status >= 200 && request.status < 300) resolve(said);
      else reject(new Problem(request.status, said));
    };
    request.onerror = () => reject(new Problem(0));
    request.send(form);
  });
}

/** Sends a form that holds files and fields. @param {string} path @param {FormData} form */
export async function sendForm(path, form) {
  const headers = { "X-Tual": "1", Accept: "application/json" };
  return (await call(address(path), { method: "POST", body: form, headers })).json();
}

/**
 * Follows long work by server-sent events, to its last step.
 * @param {(state: object, last: boolean) => void} onStep @returns {() => void} stops following
 */
export function follow(path, onStep, onLost = () => {}) {
  const source = new EventSource(address(path));
  const told = (event) => onStep(JSON.parse(event.data), event.type === "last");
  source.addEventListener("step", told);
  source.addEventListener("last", (event) => {
    // a browser would ask again and again for what has ended
    source.close();
    told(event);
  });
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) onLost();
  };
  return () => source.close();
}

/** Reads when a page needs it. `path` null reads nothing. */
export function useGet(path, query) {
  const wanted = path ? address(path, query) : null;
  const [state, set] = useState({ loading: Boolean(path) });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!wanted) {
      set({ loading: false, wanted });
      return undefined;
    }
    const stop = new AbortController();
    set((before) => ({ data: before.wanted === wanted ? before.data : undefined, stale: before.data, loading: true, wanted }));
    get(path, query, stop.signal)
      .then((data) => set({ data, loading: false, wanted }))
      .catch((error) => error.name !== "AbortError" && set({ error, loading: false, wanted }));
    return () => stop.abort();
  }, [wanted, turn]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  if (state.wanted !== wanted) return { loading: Boolean(wanted), stale: state.data, again };
  return { ...state, again };
}
