// After fifteen minutes without a hand on it the session ends: these pages are for nobody who passes by.
import { useEffect } from "../lib/h.js";
import { signOut } from "../lib/session.js";

const LONGEST = 15 * 60 * 1000;
const LOOK = 10 * 1000;

/** Ends the session after a while without a key, a click or a touch. @param {number} [longest] milliseconds */
export function useIdle(longest = LONGEST) {
  useEffect(() => {
    let last = Date.now();
    const seen = () => (last = Date.now());
    const kinds = ["keydown", "pointerdown", "touchstart", "wheel"];
    kinds.forEach((kind) => addEventListener(kind, seen, { passive: true }));
    const timer = setInterval(() => Date.now() - last > longest && signOut(), LOOK);
    return () => {
      clearInterval(timer);
      kinds.forEach((kind) => removeEventListener(kind, seen));
    };
  }, []);
}
