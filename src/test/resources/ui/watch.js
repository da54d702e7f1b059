// Runs before anything of a page: keeps what the page must not do, and counts what it waits for.
(() => {
  const kept = "tual-test-violations";
  addEventListener("securitypolicyviolation", (event) => {
    const all = JSON.parse(sessionStorage.getItem(kept) || "[]");
    all.push(event.violatedDirective + " " + event.blockedURI + " " + event.sourceFile + ":" + event.lineNumber + " " + event.sample);
    sessionStorage.setItem(kept, JSON.stringify(all));
  });
  let open = 0;
  const fetched = window.fetch;
  window.fetch = (...how) => {
    open++;
    return fetched(...how).finally(() => open--);
  };
  const sent = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...how) {
    open++;
    this.addEventListener("loadend", () => open--);
    return sent.apply(this, how);
  };
  const ready = () =>
    open === 0 && document.readyState === "complete" && !document.querySelector('[aria-busy="true"]')
    && Boolean(document.querySelector("h1, #swagger-ui"));
  window.tualTest = {
    violations: () => {
      if (!location.protocol.startsWith("http")) return [];
      const all = JSON.parse(sessionStorage.getItem(kept) || "[]");
      sessionStorage.removeItem(kept);
      return all;
    },
    idle: (done) => {
      let quiet = 0;
      const look = () => {
        quiet = ready() ? quiet + 1 : 0;
        if (quiet > 4) document.fonts.ready.then(() => done(true));
        else requestAnimationFrame(look);
      };
      look();
    },
    waitsFor: () => ({ open, state: document.readyState, h1: Boolean(document.querySelector("h1")),
      busy: [...document.querySelectorAll('[aria-busy="true"]')].map((one) => one.outerHTML.slice(0, 200)) }),
  };
})();
