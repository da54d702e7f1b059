// Where the app begins.
import { html, render, useEffect } from "./lib/h.js";
import { loadWords, t } from "./lib/i18n.js";
import { entrance, go, match, useRoute } from "./lib/router.js";
import { loadSession, signedIn, useSession } from "./lib/session.js";
import { startTheme } from "./lib/theme.js";
import { OPEN, ROUTES, WORDS } from "./routes.js";
import { Shell } from "./shell.js";
import { Empty, Problem } from "./ui/parts.js";

const entered = entrance();

function App() {
  const me = useSession();
  const route = useRoute();
  const path = entered ? entered.path : route.path;
  const open = OPEN.includes(path);
  const wanted = "#" + route.path;
  useEffect(() => {
    if (!me && !open) go("/sign-in", route.path === "/home" ? {} : { to: location.hash.slice(1) });
  }, [me, open, wanted]);
  if (!me && !open) return null;
  const found = match(ROUTES, path);
  if (!found) return html`<div class="gate"><main><${Empty} title=${t("app.no-page")}><a href="#/home">${t("app.nav-home")}</a><//></main></div>`;
  return html`<${Shell} open=${open} route=${route} found=${{ page: found.page, params: { ...found.params, secret: entered?.secret } }} />`;
}

async function start() {
  startTheme();
  const root = document.getElementById("app");
  try {
    await Promise.all([loadWords(WORDS[""]), entered ? null : loadSession()]);
    addEventListener("tual-signed-out", () => signedIn() && loadSession());
    render(html`<${App} />`, root);
  } catch (error) {
    render(html`<div class="gate"><main><${Problem} error=${error} again=${() => location.reload()} /></main></div>`, root);
  }
}

start();
