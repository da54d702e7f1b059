// Who is signed in.
import { get, send } from "./api.js";
import { useEffect, useState } from "./h.js";

let me = null;

/** Reads who is signed in; null where nobody is. Asks first, so that no refusal stands in the console. */
export async function loadSession() {
  const { signedIn: known } = await get("/sign-in");
  const said = known ? await get("/session") : null;
  me = said && { ...said, permissions: new Set(said.permissions) };
  dispatchEvent(new CustomEvent("tual-session"));
  return me;
}

/** Whether somebody was signed in when last asked. */
export const signedIn = () => me !== null;

/** Whether the person that is signed in may do something; a name of the table of permissions. */
export const can = (permission) => Boolean(me?.permissions.has(permission));

/** @returns {{account: string, name: string, roles: string[], permissions: Set<string>} | null} */
export function useSession() {
  const [now, set] = useState(me);
  useEffect(() => {
    const changed = () => set(me);
    changed();
    addEventListener("tual-session", changed);
    return () => removeEventListener("tual-session", changed);
  }, []);
  return now;
}

/** Ends the session. */
export async function signOut() {
  await send("DELETE", "/session");
  me = null;
  location.href = "/#/sign-in";
  location.reload();
}
