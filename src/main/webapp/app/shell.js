// Navigation, the open page, and messages at its foot.
import { html, useEffect, useRef, useState } from "./lib/h.js";
import { needWords, t } from "./lib/i18n.js";
import { href } from "./lib/router.js";
import { onSay } from "./lib/say.js";
import { can, signOut, useSession } from "./lib/session.js";
import { NAV, needsOf, WORDS } from "./routes.js";
import { Icon } from "./ui/icon.js";
import { Button, Empty, Head, Problem, Wait } from "./ui/parts.js";
import { SampleBanner } from "./ui/sample.js";

function Nav({ path, open, onClose }) {
  const me = useSession();
  const box = useRef();
  useEffect(() => {
    if (open) box.current.querySelector("button, a").focus();
  }, [open]);
  return html`<nav class=${open ? "nav open" : "nav"} aria-label=${t("app.navigation")} ref=${box}
    onKeyDown=${(event) => event.key === "Escape" && onClose()}>
    <div class="actions nav-close"><${Button} icon="close" onClick=${onClose}>${t("app.close")}<//></div>
    <a class="nav-brand" href="#/home"><img src="/img/tual.svg" width="32" height="32" alt="" /><span>Tual<small>${t("app.tagline")}</small></span></a>
    ${Object.entries(NAV).map(([group, links]) => {
      const shown = links.filter(([to, , not]) => needsOf(to).every(can) && !(not && can(not)));
      return shown.length > 0 && html`<h2 id=${"nav-" + group}>${t("app.nav-" + group)}</h2>
        <ul aria-labelledby=${"nav-" + group}>${shown.map(([to]) => html`<li><a href=${href(to)} onClick=${onClose}
          aria-current=${path === to || path.startsWith(to + "/") || (to === path + "s") ? "page" : undefined}>
          <${Icon} name=${to.slice(1)} /><span>${t("app.nav-" + to.slice(1))}</span></a></li>`)}</ul>`;
    })}
    <div class="nav-foot"><span><bdi>${me?.name}</bdi></span>
      <a href="#/account" onClick=${onClose}>${t("app.nav-account")}</a>
      <a href="#/sign-in" onClick=${(event) => (event.preventDefault(), signOut())}>${t("app.sign-out")}</a></div>
  </nav>`;
}

function Said() {
  const [said, set] = useState(null);
  useEffect(() => onSay(set), []);
  useEffect(() => {
    const timer = said && setTimeout(() => set(null), said.undo ? 15000 : 6000);
    return () => clearTimeout(timer);
  }, [said]);
  return html`<div class="toast" role="status">${said && html`<span>${said.words}</span>
    ${said.undo && html`<${Button} small icon="undo" onClick=${() => (set(null), said.undo())}>${t("app.undo")}<//>`}`}</div>`;
}

/** Loads the page's module when it is first opened. */
function Page({ name, params, query }) {
  const [page, set] = useState({});
  useEffect(() => {
    Promise.all([import("./pages/" + name + ".js"), needWords(WORDS[name])]).then(
      ([module]) => set({ name, view: module.default }),
      (error) => set({ name, error }),
    );
  }, [name]);
  if (page.name !== name) return html`<${Wait} />`;
  if (page.error) return html`<${Problem} error=${page.error} again=${() => location.reload()} />`;
  return html`<${page.view} params=${params} query=${query} key=${name + JSON.stringify(params)} />`;
}

/** The whole window. @param {{open: boolean, found: {page: string, params: object}, route: object}} props */
export function Shell({ open, found, route }) {
  const [menu, setMenu] = useState(false);
  const main = useRef();
  const page = !open && !needsOf(route.path).every(can)
    ? html`<${Head} title=${t("app.not-yours")} /><${Empty} title=${t("app.not-yours-lead")}><${Button} to="#/home">${t("app.nav-home")}<//><//>`
    : html`<${Page} name=${found.page} params=${found.params} query=${route.query} />`;
  if (open) return html`<div class="gate"><main>${page}</main></div>`;
  return html`<div class="shell">
    <a class="skip" href="#main" onClick=${(event) => (event.preventDefault(), main.current.focus())}>${t("app.skip")}</a>
    <header class="topbar"><${Button} icon="menu" aria-expanded=${menu} onClick=${() => setMenu(true)}>${t("app.menu")}<//><strong>Tual</strong></header>
    <${Nav} path=${route.path} open=${menu} onClose=${() => setMenu(false)} />
    <main class="page" id="main" tabindex="-1" ref=${main}><${SampleBanner} />${page}</main><${Said} />
  </div>`;
}
