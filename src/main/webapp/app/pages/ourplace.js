// What a partner sees: itself, what it is asked, what became of it, and what is done at its place.
import { Asked } from "../community/asked.js";
import { Force } from "../community/force.js";
import { PartnerFacts } from "../community/partnercard.js";
import { Sending } from "../community/send.js";
import { choices } from "../community/words.js";
import { send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { useSheet } from "../lib/sheet.js";
import { Check, Field } from "../ui/field.js";
import { Card, Empty, Head, Problem, Wait } from "../ui/parts.js";

function Wishes({ partner, again }) {
  const [draft, set] = useState({ listed: Boolean(partner.agreedOn), capacity: partner.capacity, credit: partner.credit });
  const field = (name, values) => html`<${Field} name=${"wish-" + name} label=${t("community.field-" + name)} value=${draft[name]} options=${choices("community." + name + "-", values)} onInput=${(value) => set({ ...draft, [name]: value })} />`;
  return html`<${Card} title=${t("community.wishes")}><p class="dim">${t("community.wishes-lead")}</p>
    <${Sending} act=${t("community.keep")} onSend=${() => send("PUT", "/community/wishes", draft)} onDone=${() => (say(t("community.kept")), again())}>
      <${Check} label=${t("community.wish-listed")} checked=${draft.listed} onChange=${(listed) => set({ ...draft, listed })} />
      <div class="row">${field("capacity", ["OPEN", "LIMITED", "FULL"])}${field("credit", ["ANONYMOUS", "CREDITED"])}</div><//><//>`;
}

export default function OurPlace() {
  useSheet("suppliers");
  const found = useGet("/community/partners");
  const page = found.data || found.stale;
  const own = page?.items[0];
  return html`<${Head} title=${t("community.our-place")} lead=${t("community.our-place-lead")} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!page ? !found.error && html`<${Wait} />` : !own ? html`<${Empty} title=${t("community.no-partner")}><p>${t("community.no-partner-lead")}</p><//>` : html`
      <${Asked} />
      <div class="two"><div class="stack">${own.places.map((at) => html`<${Force} key=${at.place} place=${{ id: at.place, name: at.name }} />`)}</div>
        <div class="stack"><${Card} title=${html`<bdi>${own.name}</bdi>`}><${PartnerFacts} partner=${own} partners=${[]} />
            ${own.places.map((at) => html`<p key=${at.place}><a href=${href("/place", { id: at.place })}>${t("community.place-of", { place: at.name })}</a></p>`)}<//>
          <${Wishes} key=${own.version} partner=${own} again=${found.again} /></div></div>`}`;
}
