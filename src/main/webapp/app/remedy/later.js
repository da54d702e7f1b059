// A part of a page that is loaded when it is asked for.
import { html, useEffect, useState } from "../lib/h.js";
import { Problem, Wait } from "../ui/parts.js";

/** @param {{load: () => Promise<any>}} props what else is given goes to the part */
export function Later({ load, ...rest }) {
  const [loaded, set] = useState({});
  useEffect(() => {
    load().then((view) => set({ view }), (error) => set({ error }));
  }, []);
  if (loaded.error) return html`<${Problem} error=${loaded.error} again=${() => location.reload()} />`;
  return loaded.view ? html`<${loaded.view} ...${rest} />` : html`<${Wait} />`;
}
