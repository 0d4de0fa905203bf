/*
 * The reader of a text lesson. The page renders everything; this adds what has been confirmed, footnotes in place, and
 * keys.
 *
 *   <div id="words" hidden data-confirmed="…">                         WEB-INF/includes/reader-words.xhtml
 *   <article class="lesson" data-course="slug" data-lesson="3" data-length="6" data-person="account"
 *   data-sign-in="/sign-in">
 *     <header class="lesson-head">…<h1>…</header>
 *     <div class="lesson-bar">                                          sticky; filled by this script
 *       <ol class="ticks"></ol> <progress class="bar" max="100" value="0"></progress> <span
 *       data-show="confirmed"></span>
 *       <button class="keys-hint" data-keys-help>?</button>
 *     </div>
 *     <section data-section="0" data-floor-seconds="70"><h2>…</h2><p>… <a class="cite" href="#fn-S03">1</a></p>
 *       <aside class="dispute">…</aside></section> …
 *     <div class="notes"><h2>…</h2><ol><li id="fn-S03">…</li></ol></div>
 *     <footer class="lesson-foot">…</footer>
 *   </article>
 *
 * A section is offered to the server when its end has been on screen and its floor seconds have passed while it was
 * visible on a visible page. Only what the server answers is shown as confirmed; the share and the ticks are the
 * server's.
 */
import { el, icon, say } from "./words.js";
import { signInAddress } from "./api.js";
import { Notices } from "./notice.js";
import { Sitting } from "./sitting.js";
import { footnotes } from "./footnotes.js";
import { keys } from "./keys.js";

const root = document.querySelector("article.lesson");
const sections = [...root.querySelectorAll("section[data-section]")].map(node => ({
  node,
  number: Number(node.dataset.section),
  floor: Number(node.dataset.floorSeconds) || 0,
  seen: 0,
  ended: false,
  inView: false,
  name: node.querySelector("h2")?.textContent ?? ""
}));
const bar = root.querySelector("progress");
const share = root.querySelector("[data-show=confirmed]");
const notices = new Notices(sections[0].node);
let started = false;

const sitting = new Sitting(root, {
  changed: draw,
  calm: () => notices.clear(),
  trouble: refusal => notices.show("wait", say(refusal.status === 0 ? "offline" : "busy", sitting.read.size)),
  superseded: () => notices.show("wait", say("superseded"), { text: say("continueHere"), act: start }),
  signedOut: () => notices.show("gap", say("signedOut"), { text: say("signIn"), href: signInAddress(root) }),
  refused: refusal => notices.show("gap", refusal.message || say("refused"), { text: say("tryAgain"), act: start })
});

async function start() {
  if (await sitting.open() && !started) resume();
}

function resume() {
  started = true;
  const at = sections.find(section => section.number === Math.floor(sitting.position));
  if (!at || at.number === 0 || location.hash || scrollY > 0) return;
  at.node.scrollIntoView();
  notices.show("ok", say("resumed", at.number + 1, at.name),
    { text: say("fromStart"), act: () => { notices.clear(); scrollTo(0, 0); } });
}

/* marks of each section: in the bar, and at its end */
for (const section of sections) {
  section.node.id ||= `section-${section.number + 1}`;
  section.state = el("p", { class: "section-state" });
  section.node.append(section.state);
  section.link = el("a", { href: `#${section.node.id}` });
  section.tick = el("li", {}, section.link);
  root.querySelector(".ticks").append(section.tick);
  section.link.addEventListener("click", event => { event.preventDefault(); go(section); });
}

function stateOf(section) {
  if (sitting.has(section.number)) return "confirmed";
  if (sitting.read.has(section.number)) return "sent";
  return section.ended && section.seen < section.floor ? "read" : "open";
}

function draw() {
  const percent = Math.floor(sitting.coverage <= 1 ? sitting.coverage * 100 : sitting.coverage);
  bar.value = percent;
  share.textContent = say("confirmed", percent);
  for (const section of sections) {
    const state = stateOf(section);
    if (section.shown === state) continue;
    section.shown = state;
    const word = say(`state${state[0].toUpperCase()}${state.slice(1)}`);
    section.tick.dataset.state = section.state.dataset.state = state;
    section.link.replaceChildren(state === "confirmed" ? icon("check") : String(section.number + 1));
    section.link.setAttribute("aria-label", `${section.number + 1} ${section.name} · ${word}`);
    section.link.title = section.name;
    section.state.replaceChildren(state === "open" ? "" : word);
  }
}

/* what is on screen: the section, and its last line */
observe(section => section.node, (section, inView) => { section.inView = inView; });
observe(section => section.state, (section, inView) => { section.ended ||= inView && !document.hidden; });

function observe(part, note) {
  const bySection = new Map(sections.map(section => [part(section), section]));
  const observer = new IntersectionObserver(entries => {
    for (const entry of entries) note(bySection.get(entry.target), entry.isIntersecting);
    draw();
  });
  bySection.forEach((section, node) => observer.observe(node));
}

/* Each second goes to one section: the first on screen that still needs it. */
setInterval(() => {
  if (document.hidden) return;
  const reading =
    sections.find(section => section.inView && section.seen < section.floor && !sitting.has(section.number));
  if (reading) reading.seen++;
  for (const section of sections) if (section.ended && section.seen >= section.floor) sitting.claim(section.number);
  mark();
}, 1000);

function current() {
  const line = innerHeight * .35;
  return sections.findLast(section => section.node.getBoundingClientRect().top <= line) ?? sections[0];
}

function mark() {
  const here = current();
  for (const section of sections) {
    if (section === here) section.link.setAttribute("aria-current", "location");
    else section.link.removeAttribute("aria-current");
  }
}

function go(section) {
  if (!section) return;
  section.node.scrollIntoView();
  const head = section.node.querySelector("h2") ?? section.node;
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  mark();
}

const step = by => () => go(sections[sections.indexOf(current()) + by]);
const next = { does: say("keysNext"), act: step(1) };
const previous = { does: say("keysPrevious"), act: step(-1) };

footnotes(root);
keys({ j: next, ArrowRight: next, k: previous, ArrowLeft: previous });
draw();
mark();
start();
