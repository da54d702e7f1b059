// Reads a question aloud, where this device has a voice for it that needs no net.
import { html, useEffect, useState } from "../../app/lib/h.js";
import { current, t } from "../../app/lib/i18n.js";

const speech = globalThis.speechSynthesis;

/** A voice of the device itself: a voice of the net would carry the question out of the house. */
const voice = (language) => speech?.getVoices().find((one) => one.localService && one.lang.toLowerCase().startsWith(language));

/** @param {{text: string, language?: string}} props */
export function Listen({ text, language = current() }) {
  const [found, set] = useState(() => voice(language));
  useEffect(() => {
    const look = () => set(voice(language));
    speech?.addEventListener?.("voiceschanged", look);
    return () => speech?.removeEventListener?.("voiceschanged", look);
  }, [language]);
  if (!found) return null;
  const say = () => {
    speech.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.voice = found;
    words.lang = found.lang;
    speech.speak(words);
  };
  return html`<button type="button" class="btn listen" onClick=${say}>${t("field.listen")}</button>`;
}
