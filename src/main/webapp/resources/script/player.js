/*
 * The player of a film or a sound. The page renders <video controls> or <audio controls>, which works alone; this takes
 * the browser's controls away and puts a bar of its own, resumes where the server says, tells it what was played, and
 * lists the captions.
 *
 *   <div id="player-words" hidden data-play="…">                       WEB-INF/includes/player-words.xhtml
 *   <article class="lesson" data-course data-lesson data-length="214" data-needed="90" data-person data-begun>
 *     <div class="lesson-bar">…</div>
 *     <div class="player" data-kind="video"><video controls><source><track></video></div>
 *
 * Each whole second that played counts, on a visible page or not. Back is free; forward goes as far as was seen, until
 * enough of the lesson is confirmed. What the server's clock does not allow it cuts off, whatever this page says.
 */
import { say, sayOf } from "./words.js";
import { signInAddress } from "./api.js";
import { Notices } from "./notice.js";
import { Sitting } from "./sitting.js";
import { footnotes } from "./footnotes.js";
import { keys } from "./keys.js";
import { PlayerBar } from "./player-bar.js";
import { Cues } from "./player-cues.js";

const tell = sayOf("player-words");
const root = document.querySelector("article.lesson");
const player = root.querySelector(".player");
const film = player.querySelector("video, audio");
const share = root.querySelector("[data-show=confirmed]");
const meter = root.querySelector("progress");
const length = Number(root.dataset.length);
const needed = Math.ceil(length * Number(root.dataset.needed) / 100);
const notices = new Notices(player);
const pace = 10000;
const step = 5;
const leap = 10;
let last = 0;
let started = false;

const sitting = new Sitting(root, {
  changed: draw,
  calm: () => notices.clear(),
  trouble: refusal => notices.show("wait", refusal.status === 0 ? tell("offline") : say("busy")),
  superseded: () => {
    film.pause();
    notices.show("wait", say("superseded"), { text: say("continueHere"), act: start });
  },
  signedOut: () => {
    film.pause();
    notices.show("gap", say("signedOut"), { text: say("signIn"), href: signInAddress(root) });
  },
  refused: refusal => {
    film.pause();
    notices.show("gap", refusal.message || say("refused"), { text: say("tryAgain"), act: start });
  }
}, pace);

const seen = second => sitting.has(second) || sitting.read.has(second);
const confirmed = () => sitting.covered.reduce((sum, [from, to]) => sum + to - from, 0);
const free = () => confirmed() >= needed;

/* How far one may go on from here. */
function reach(from) {
  if (free()) return length;
  let second = Math.floor(from);
  while (second < length && seen(second)) second++;
  return Math.max(second, from);
}

const mayGo = time => time <= last || seen(Math.floor(time)) || time <= reach(last) + .25;
const bar = new PlayerBar(player, film, { length, tell, to: go });
const cues = new Cues(player, film, { tell, to: go, mayGo });

function go(time) {
  film.currentTime = Math.max(0, Math.min(time, length));
}

/* Whatever has played since the last look counts by whole seconds; a jump is announced by "seeking". */
function advance(now) {
  for (let second = Math.floor(last); second < Math.min(Math.floor(now), length); second++) sitting.claim(second);
  last = now;
}

film.addEventListener("timeupdate", () => {
  if (!film.seeking && film.currentTime > last) advance(film.currentTime);
  draw();
});
film.addEventListener("seeking", () => {
  if (mayGo(film.currentTime)) {
    last = film.currentTime;
  } else {
    film.currentTime = reach(last);
    bar.announce(tell("notYet"));
  }
});
film.addEventListener("ended", () => { advance(length); settle(); });
film.addEventListener("pause", settle);
document.addEventListener("visibilitychange", settle);
addEventListener("pagehide", settle);

function settle() {
  sitting.flush();
  sitting.keep();
}

async function start() {
  if (!await sitting.open() || started) return;
  started = true;
  bar.allow(Number(sitting.answer.maxRate));
  const at = sitting.position;
  if (at <= 0 || at >= length || film.currentTime > 0) return;
  last = at;
  go(at);
  notices.show("ok", tell("resumed", bar.clock(at)),
    { text: tell("fromStart"), act: () => { notices.clear(); go(0); } });
}

function draw() {
  const percent = Math.floor(sitting.coverage * 100);
  meter.value = percent;
  share.textContent = say("confirmed", percent);
  bar.draw(sitting.covered, sitting.read);
  cues.draw();
}

const by = seconds => () => go(film.currentTime + seconds);
footnotes(root);
keys({
  " ": { does: tell("keysPlay"), act: () => bar.toggle() },
  ArrowLeft: { does: tell("keysStep"), act: by(-step) }, ArrowRight: { does: tell("keysStep"), act: by(step) },
  j: { does: tell("keysLeap"), act: by(-leap) }, l: { does: tell("keysLeap"), act: by(leap) },
  c: { does: tell("keysCaptions"), act: () => bar.captions() },
  f: { does: tell("keysFull"), act: () => bar.full() },
  m: { does: tell("keysMute"), act: () => bar.mute() },
  "<": { does: tell("keysSpeed"), act: () => bar.faster(-1) },
  ">": { does: tell("keysSpeed"), act: () => bar.faster(1) }
});
draw();
start();
