// Photos of a visit. What the camera notes in them never leaves the phone readable.
import { html, useEffect, useState } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Check, Field } from "../../app/ui/field.js";
import { take } from "../lib/photos.js";
import { all, bytesBeside, choose, drop, item, keep, settings } from "../lib/safe.js";
import { syncSoon } from "../lib/sync.js";
import { Button, Notice, Page, Picture } from "../ui/parts.js";

/** Shows it as long as it is on this phone. */
function Shown({ photo }) {
  const [address, set] = useState(null);
  useEffect(() => {
    let made = null;
    let left = false;
    bytesBeside(photo.id).then((bytes) => {
      if (!bytes || left) return;
      made = URL.createObjectURL(new Blob([bytes], { type: "image/jpeg" }));
      set(made);
    });
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [photo.id]);
  return address && html`<img class="photo" src=${address} alt=${photo.caption || t("field.photo")} />`;
}

function Photo({ photo, place }) {
  const sent = photo.state === "sent";
  const caption = (words) => {
    keep({ ...item(photo.id), caption: words, state: "waiting" }).catch(() => {});
    syncSoon();
  };
  return html`<li class="card stack pad">
    ${sent ? html`<p>${t("field.photo-sent")} <bdi>${photo.caption}</bdi></p>` : html`<${Shown} photo=${photo} />
      <${Field} name=${"caption-" + place} label=${t("field.caption")} hint=${t("field.no-names")} maxlength="500" value=${photo.caption} onInput=${caption} />`}
    ${photo.state === "refused" && html`<${Notice} kind="err" title=${t("field.refused")}>${photo.why}<//>`}
    <p class="dim">${t("field.state-" + photo.state)}</p>
    ${!sent && !photo.bytesSent && html`<div><${Button} grave onClick=${() => drop(photo.id)}>${t("field.delete")}<//></div>`}
  </li>`;
}

/** @param {{visit: string}} props */
export function Photos({ visit: id }) {
  const [state, set] = useState({});
  const visit = item(id);
  if (!visit) return html`<${Page} title=${t("field.photos")} back="#/home"><p>${t("field.no-visit")}</p><//>`;
  const taken = async (file) => {
    set({ busy: true });
    try {
      await take(visit, null, file, settings().place);
      set({});
      syncSoon();
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Page} title=${t("field.photos")} back=${"#/visit/" + id}>
    <div class="card stack pad">
      <p>${t("field.photos-lead")}</p>
      <${Check} label=${t("field.with-place")} checked=${Boolean(settings().place)} onChange=${(place) => choose({ place })} />
      <div class="actions" aria-busy=${state.busy ? "true" : undefined}><${Picture} camera onFile=${taken}>${t("field.photo-take")}<//>
        <${Picture} onFile=${taken}>${t("field.photo-choose")}<//></div>
      ${state.error && html`<${Notice} kind="err">${t("field.photo-not")}<//>`}
    </div>
    <ul class="plain">${all("photo", id).map((photo, i) => html`<${Photo} key=${photo.id} place=${i} photo=${photo} />`)}</ul>
  <//>`;
}
