// Style sheets that only some pages need.
import { useLayoutEffect, useState } from "./h.js";

const loaded = new Map();

/** Loads css/NAME.css. @returns {Promise<any>} */
export function loadSheet(name) {
  if (!loaded.has(name)) {
    loaded.set(name, new Promise((resolve) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = "/css/" + name + ".css";
      link.onload = resolve;
      link.onerror = resolve;
      document.head.append(link);
    }));
  }
  return loaded.get(name);
}

/** Loads css/NAME.css. @returns {boolean} whether it is there, so that nothing jumps */
export function useSheet(name) {
  const [ready, set] = useState(false);
  useLayoutEffect(() => {
    loadSheet(name).then(() => set(true));
  }, [name]);
  return ready;
}
