// Phones that keep site notes: which there are, and asking that one is emptied.
import { send, useGet } from "../lib/api.js";
import { dateTime } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Button, Card, Problem } from "./parts.js";

/** How it stands with a phone, in words. */
const state = (phone) =>
  phone.removedAt ? t("account.phone-emptied", { time: dateTime(phone.removedAt) })
    : phone.removalAskedAt ? t("account.phone-asked", { time: dateTime(phone.removalAskedAt) })
      : t("account.phone-seen", { time: dateTime(phone.lastSeen) });

function Row({ phone, again }) {
  const [sure, setSure] = useState(false);
  const [error, setError] = useState(null);
  const ask = () => send("POST", "/field/devices/" + phone.id + "/removal").then(again, setError);
  return html`<li class="item"><div><strong>${t("account.phone-since", { time: dateTime(phone.firstSeen) })}</strong>
      <p class="dim">${state(phone)}</p><${Problem} error=${error} /></div>
    ${!phone.removalAskedAt && (sure
      ? html`<div class="stack"><p>${t("account.phone-sure")}</p><div class="actions"><${Button} small onClick=${() => setSure(false)}>${t("app.cancel")}<//>
          <${Button} small grave onClick=${ask}>${t("account.phone-empty")}<//></div></div>`
      : html`<${Button} small grave onClick=${() => setSure(true)}>${t("account.phone-empty")}<//>`)}</li>`;
}

/** @param {{account?: string}} props the own phones, where no account is named; nothing where there are none */
export function Phones({ account }) {
  const found = useGet("/field/devices", { account });
  const phones = (found.data?.items || []).filter((one) => !one.removedAt || !account);
  if (!phones.length) return null;
  return html`<${Card} title=${t("account.phones")} level=${account ? 3 : 2}><p class="dim">${t("account.phones-lead")}</p>
    <ul class="items">${phones.map((phone) => html`<${Row} key=${phone.id} phone=${phone} again=${found.again} />`)}</ul><//>`;
}
