/*
 * Reading without a connection. The network always comes first; what was shown last is shown again only when it does
 * not answer. Kept are the frame, and the pages of courses and lessons that were opened or saved on purpose. Nothing
 * that is sent, and no answer of the REST contract, passes through here. The pages carry a person's progress: they are
 * dropped as soon as somebody has to sign in.
 */
const FRAME = "ciyan-frame-1";
const PAGES = "ciyan-pages-1";
const PATIENCE = 6000;
const base = new URL(self.registration.scope).pathname.replace(/\/$/, "");
/* Everything in resources/theme and resources/script: a lesson saved on purpose may meet its scripts here for the first
   time. */
const files = [
  "theme/blocks.css",
  "theme/certificate.css",
  "theme/ciyan.css",
  "theme/desk.css",
  "theme/hall.css",
  "theme/register.css",
  "theme/heritage.css",
  "theme/icons.svg",
  "theme/logo.svg",
  "theme/player.css",
  "theme/primefaces.css",
  "theme/print.css",
  "theme/study.css",
  "theme/tokens.css",
  "script/answers.js",
  "script/api.js",
  "script/blocks.js",
  "script/case.js",
  "script/desk.js",
  "script/drafts.js",
  "script/footnotes.js",
  "script/gallery.js",
  "script/hall-queue.js",
  "script/hall.js",
  "script/heritage.js",
  "script/keys.js",
  "script/map-canvas.js",
  "script/map-labels.js",
  "script/map-places.js",
  "script/minutes.js",
  "script/notebook.js",
  "script/notice.js",
  "script/offline.js",
  "script/player-bar.js",
  "script/player-cues.js",
  "script/player.js",
  "script/progress.js",
  "script/questions.js",
  "script/quiz.js",
  "script/reader.js",
  "script/reflection.js",
  "script/scenario.js",
  "script/sitting.js",
  "script/story-map.js",
  "script/words.js"
];
const kept = /^\/(learning\/learn|course\/course|notebook\/my-notes)$/;

self.addEventListener("install", event => {
  event.waitUntil(caches.open(FRAME).then(frame => frame.addAll([`${base}/offline`,
    ...files.map(file => `${base}/resources/${file}`)])).then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith("ciyan-") && name !== FRAME && name !== PAGES)
      .map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  const path = url.pathname.slice(base.length);
  if (path.startsWith("/resources/")) event.respondWith(first(event.request, FRAME, Infinity));
  else if (event.request.mode === "navigate") event.respondWith(page(event.request, path));
});

async function page(request, path) {
  try {
    const answer = await first(request, kept.test(path) ? PAGES : null, PATIENCE);
    if (answer.redirected && new URL(answer.url).pathname.endsWith("/identity/sign-in")) await caches.delete(PAGES);
    return answer;
  } catch {
    return caches.match(`${base}/offline`);
  }
}

/* The network's answer, kept if it may be; else the one kept last. Somebody with a kept page does not wait for ever. */
async function first(request, name, patience) {
  const cache = name && await caches.open(name);
  const last = cache && await cache.match(request);
  try {
    const answer = await (last && patience < Infinity
      ? Promise.race([fetch(request), impatience(patience)]) : fetch(request));
    if (cache && answer.ok && !answer.redirected) await cache.put(request, answer.clone());
    return answer;
  } catch (gone) {
    if (last) return last;
    throw gone;
  }
}

function impatience(patience) {
  return new Promise((_, lost) => setTimeout(lost, patience));
}
