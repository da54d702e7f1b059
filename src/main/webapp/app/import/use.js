// One list on its way in: where it stands, followed while the server reads it.
import { follow, get, send } from "../lib/api.js";
import { useCallback, useEffect, useState } from "../lib/h.js";

/** Where nothing happens by itself. */
export const rests = (state) => !["RECEIVED", "ACCEPTED", "STOPPING"].includes(state);

/** A sheet of it is about persons. */
export const stopped = (state) => state === "STOPPED" || state === "STOPPING";

/** @param {string} id @returns {{upload?: object, error?: Error, again: () => void}} `turn` grows with every reading */
export function useUpload(id) {
  const [state, set] = useState({ turn: 0 });
  const [asked, ask] = useState(0);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    get("/uploads/" + id)
      .then((upload) => {
        if (gone) return;
        set((before) => ({ upload, turn: before.turn + 1 }));
        if (rests(upload.state)) return;
        stop = follow("/uploads/" + id + "/progress", (step, last) =>
          set((before) => ({ upload: step, turn: before.turn + (last ? 1 : 0) })));
      })
      .catch((error) => !gone && set((before) => ({ ...before, error })));
    return () => {
      gone = true;
      stop();
    };
  }, [id, asked]);
  const again = useCallback(() => ask((n) => n + 1), []);
  return { ...state, again };
}

/** Changes a list as it stands now. */
export async function change(id, method, part, body) {
  const now = await get("/uploads/" + id);
  return send(method, "/uploads/" + id + part, body, { match: now.etag });
}
