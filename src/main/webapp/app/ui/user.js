// Making and changing one account.
import { send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Dialog } from "./dialog.js";
import { Check, Field } from "./field.js";
import { linkOf, Once } from "./once.js";
import { Button, Notice, Problem, Wait } from "./parts.js";
import { Phones } from "./phones.js";
import { role, Roles } from "./roles.js";

const path = (id, rest = "") => "/accounts/" + encodeURIComponent(id) + rest;
const passwordLink = async (id) => linkOf("password", (await send("POST", path(id, "/password-link"))).secret);
const providerLink = async (id) =>
  location.origin + "/#/sign-in?bind=" + encodeURIComponent((await send("POST", path(id, "/provider-link"))).secret);

/** @param {{onClose: () => void, onMade: () => void}} props */
export function MakeUser({ onClose, onMade }) {
  const [form, setForm] = useState({ name: "", roles: [] });
  const [state, set] = useState({});
  const make = async (event) => {
    event.preventDefault();
    if (form.roles.length === 0) return set({ wrong: t("users.role-missing") });
    set({ busy: true });
    try {
      const made = state.made || (await send("POST", "/accounts", { name: form.name.trim(), roles: form.roles }));
      set({ made });
      onMade();
      set({ made, link: await passwordLink(made.id) });
    } catch (error) {
      set((now) => ({ made: now.made, error }));
    }
    return undefined;
  };
  if (state.link) {
    return html`<${Dialog} title=${t("users.made")} onClose=${onClose}>
      <p>${t("users.hand-on")} <strong><bdi>${state.made.name}</bdi></strong></p>
      <${Once} label=${t("account.link")} value=${state.link} hint=${t("account.link-days")} />
      <div class="actions end"><${Button} main onClick=${onClose}>${t("users.done")}<//></div><//>`;
  }
  return html`<${Dialog} title=${t("users.make")} onClose=${onClose}><form class="stack" onSubmit=${make}>
    <${Field} name="user-name" label=${t("users.name")} hint=${t("users.name-hint")} value=${form.name} required maxlength="120"
      onInput=${(name) => setForm({ ...form, name })} autocomplete="off" autocapitalize="none" spellcheck=${false} />
    <${Roles} chosen=${form.roles} onChange=${(roles) => setForm({ ...form, roles })} wrong=${state.wrong} />
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//>
      <${Button} main type="submit" disabled=${state.busy}>${t("users.make")}<//></div>
  </form><//>`;
}

/** The way in: links, the provider, the second factor. Each act says what it does before it is done. */
function WayIn({ user, provider, onChanged }) {
  const [state, set] = useState({});
  const act = (name, what) => async () => {
    set({ busy: true });
    try {
      set({ done: name, ...(await what()) });
    } catch (error) {
      set({ error });
    }
  };
  const offers = [
    ["link", async () => ({ link: await passwordLink(user.id) })],
    provider && ["bind", async () => ({ link: await providerLink(user.id) })],
    user.bound && ["unbind", async () => (await send("DELETE", path(user.id, "/provider")), onChanged(), {})],
    ["factor", async () => (await send("DELETE", path(user.id, "/second-factor")), {})],
  ].filter(Boolean);
  return html`<section class="stack"><h3>${t("users.way-in")}</h3>
    ${state.link ? html`<${Once} label=${t("account.link")} value=${state.link} hint=${t("account.link-days")} />`
      : state.done && html`<${Notice} kind="ok">${t("users.done-" + state.done)}<//>`}
    <${Problem} error=${state.error} />
    <dl class="stack">${offers.map(([name, what]) => html`<div class="row"><dt><${Button} small grave=${name === "unbind" || name === "factor"} disabled=${state.busy}
      onClick=${act(name, what)}>${t("users.act-" + name)}<//></dt><dd class="dim">${t("users.act-" + name + "-does")}</dd></div>`)}</dl>
  </section>`;
}

function Change({ user, provider, again, onClose }) {
  const [form, setForm] = useState({ roles: user.roles, disabled: user.disabled });
  const [state, set] = useState({});
  const keep = async (event) => {
    event.preventDefault();
    if (form.roles.length === 0) return set({ wrong: t("users.role-missing") });
    set({ busy: true });
    try {
      await send("PUT", path(user.id), { name: user.name, ...form }, { match: user.etag });
      say(t("users.kept"));
      onClose();
    } catch (error) {
      set(error.status === 412 ? { changed: true } : { error });
    }
    return undefined;
  };
  return html`<form class="stack" onSubmit=${keep}>
    <${Roles} chosen=${form.roles} onChange=${(roles) => setForm({ ...form, roles })} wrong=${state.wrong} />
    <${Check} label=${t("users.closed")} checked=${form.disabled} onChange=${(disabled) => setForm({ ...form, disabled })} />
    <p class="dim">${t("users.sessions-end")}</p>
    ${state.changed && html`<${Notice} kind="err" title=${t("users.changed-meanwhile")}><div><${Button} small onClick=${again}>${t("users.see-now")}<//></div><//>`}
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//>
      <${Button} main type="submit" disabled=${state.busy}>${t("users.keep")}<//></div>
  </form>
  <${Phones} account=${user.id} />
  ${!user.disabled && html`<${WayIn} user=${user} provider=${provider} onChanged=${again} />`}`;
}

/** @param {{id: string, provider?: string, onClose: () => void}} props */
export function ChangeUser({ id, provider, onClose }) {
  const found = useGet(path(id));
  const user = found.data;
  return html`<${Dialog} title=${user ? html`<bdi>${user.name}</bdi>` : t("users.change")} onClose=${onClose}>
    <${Problem} error=${found.error} again=${found.again} />
    ${!user && found.loading && html`<${Wait} />`}
    ${user && html`<p class="dim">${user.roles.map(role).join(", ")}</p><${Change} key=${user.etag} user=${user} provider=${provider} again=${found.again} onClose=${onClose} />`}
  <//>`;
}
