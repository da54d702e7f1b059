// Keeps the app on the phone, so that it opens without a connection. Keeps nothing that the API answers.
// The server puts a VERSION before this text: a hash over all files of the app.
const SHELL = [
  "/field/",
  "/field/manifest.webmanifest",
  "/field/icon.svg",
  "/field/icon.png",
  "/css/tokens.css",
  "/css/base.css",
  "/css/field.css",
  "/app/lib/api.js",
  "/app/lib/format.js",
  "/app/lib/h.js",
  "/app/lib/i18n.js",
  "/app/lib/router.js",
  "/app/lib/theme.js",
  "/app/ui/field.js",
  "/app/ui/icon.js",
  "/field/field.js",
  "/field/lib/answers.js",
  "/field/lib/arrive.js",
  "/field/lib/asked.js",
  "/field/lib/bytes.js",
  "/field/lib/community.js",
  "/field/lib/db.js",
  "/field/lib/interviews.js",
  "/field/lib/lock.js",
  "/field/lib/phone.js",
  "/field/lib/photos.js",
  "/field/lib/pull.js",
  "/field/lib/queue.js",
  "/field/lib/safe.js",
  "/field/lib/seal.js",
  "/field/lib/sending.js",
  "/field/lib/sync.js",
  "/field/pages/all.js",
  "/field/pages/assessment.js",
  "/field/pages/finish.js",
  "/field/pages/handin.js",
  "/field/pages/interview.js",
  "/field/pages/interviews.js",
  "/field/pages/phone.js",
  "/field/pages/photos.js",
  "/field/pages/pin.js",
  "/field/pages/section.js",
  "/field/pages/sending.js",
  "/field/pages/signin.js",
  "/field/pages/visit.js",
  "/field/pages/visits.js",
  "/field/ui/bar.js",
  "/field/ui/given.js",
  "/field/ui/listen.js",
  "/field/ui/more.js",
  "/field/ui/parts.js",
  "/field/ui/question.js",
  "/field/ui/value.js",
  "/vendor/hooks.js",
  "/vendor/htm.js",
  "/vendor/preact.js",
  "/messages/",
  "/messages/en/field",
];
const KEPT = "shell-" + self.VERSION;
const WORDS = "/messages/";

/** Words that an older version kept, so that a phone without a connection does not lose its language. */
async function wordsBefore() {
  const found = [];
  for (const name of await caches.keys()) {
    for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
  }
  return found.filter((path) => path.startsWith(WORDS));
}

async function take(paths) {
  const cache = await caches.open(KEPT);
  await cache.addAll([...new Set(paths)].map((path) => new Request(path, { cache: "no-cache" })));
}

async function answer(path, request) {
  // to open it would make an empty one where everything was removed
  return (await caches.match(path, { cacheName: KEPT })) || fetch(request);
}

addEventListener("install", (event) => event.waitUntil(wordsBefore().then((words) => take([...SHELL, ...words]))));

addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name);
  await clients.claim();
})()));

addEventListener("message", (event) => {
  if (event.data === "now") skipWaiting();
  else event.waitUntil(take(event.data.words.filter((path) => path.startsWith(WORDS))));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const page = request.mode === "navigate" && pathname.startsWith("/field/");
  const mine = page || SHELL.includes(pathname) || pathname.startsWith(WORDS);
  if (request.method === "GET" && origin === location.origin && mine) {
    event.respondWith(answer(page ? "/field/" : pathname, request));
  }
});
