/* The bar below a film or a sound: play, where one is, speed, captions, sound, full screen. Every control has a name
   and a key. */
import { el, icon } from "./words.js";

const speeds = [0.75, 1, 1.25, 1.5];
const namespace = "http://www.w3.org/2000/svg";

function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch { /* then it lasts as long as the page */ }
}

/* No standard says whether a film has sound; browsers let it be seen once it has played a moment. */
function isSilent(film) {
  return film.mozHasAudio === false || film.currentTime > 1 && film.webkitAudioDecodedByteCount === 0;
}

export class PlayerBar {
  constructor(player, film, { length, tell, to }) {
    Object.assign(this, { player, film, length, tell });
    this.track = film.textTracks[0];
    film.removeAttribute("controls");
    this.play = this.button("play", () => this.toggle());
    this.time = el("span", { class: "time" });
    this.line = el("input", { type: "range", min: 0, max: length, step: 1, value: 0, "aria-label": tell("position") });
    this.line.addEventListener("input", () => to(Number(this.line.value)));
    this.strip = document.createElementNS(namespace, "svg");
    this.strip.setAttribute("viewBox", `0 0 ${length} 1`);
    this.strip.setAttribute("preserveAspectRatio", "none");
    this.strip.setAttribute("aria-hidden", "true");
    this.speed = el("select", { "aria-label": tell("speed") },
      ...speeds.map(rate => el("option", { value: rate }, tell("times", rate))));
    this.speed.addEventListener("change", () => this.rate(Number(this.speed.value)));
    this.told = el("span", { class: "unseen", role: "status" });
    this.bar = el("div", { class: "player-bar", role: "group", "aria-label": tell("controls") }, this.play,
      el("div", { class: "line" }, this.line, this.strip), this.time, this.speed, ...this.buttons(), this.told);
    player.append(this.bar);
    film.addEventListener("click", () => this.toggle());
    for (const event of ["play", "pause", "volumechange", "ratechange", "loadedmetadata"])
      film.addEventListener(event, () => this.show());
    document.addEventListener("fullscreenchange", () => this.show());
    film.addEventListener("timeupdate", () => { this.sound.hidden = isSilent(film); });
    this.rate(Number(recall("ciyan.speed")) || 1, true);
    if (this.track)
      this.track.mode = film.matches("video") && recall("ciyan.captions") !== "off" ? "showing" : "hidden";
    this.show();
  }

  buttons() {
    this.sound = this.button("sound", () => this.mute());
    this.subtitles = this.track && this.film.matches("video") ? this.button("captions", () => this.captions()) : null;
    this.whole = this.film.matches("video") && document.fullscreenEnabled
      ? this.button("full", () => this.full()) : null;
    return [this.subtitles, this.sound, this.whole];
  }

  button(name, act) {
    return el("button", { type: "button", class: "player-button", onclick: act }, icon(name));
  }

  name(button, key, sign, pressed) {
    if (!button) return;
    button.setAttribute("aria-label", this.tell(key));
    button.title = this.tell(key);
    button.replaceChildren(icon(sign));
    if (pressed !== undefined) button.setAttribute("aria-pressed", String(pressed));
  }

  show() {
    this.name(this.play, this.film.paused ? "play" : "pause", this.film.paused ? "play" : "pause");
    this.name(this.subtitles, "captions", "captions", this.track?.mode === "showing");
    this.name(this.sound, "mute", this.film.muted ? "mute" : "sound", this.film.muted);
    this.name(this.whole, document.fullscreenElement ? "leaveFull" : "full", "full");
    this.speed.value = String(this.film.playbackRate);
  }

  draw(covered, waiting) {
    const at = Math.min(this.film.currentTime, this.length);
    if (document.activeElement !== this.line || Math.abs(this.line.value - at) > 1) this.line.value = at;
    this.line.setAttribute("aria-valuetext", this.tell("at", this.spoken(at), this.spoken(this.length)));
    this.time.textContent = `${this.clock(at)} / ${this.clock(this.length)}`;
    const parts = [...[...waiting].map(second => [second, second + 1, "waiting"]),
      ...covered.map(([from, to]) => [from, to, "confirmed"])];
    this.strip.replaceChildren(...parts.map(([from, to, state]) => {
      const part = document.createElementNS(namespace, "rect");
      part.setAttribute("x", from);
      part.setAttribute("width", to - from);
      part.setAttribute("height", 1);
      part.setAttribute("class", state);
      return part;
    }));
  }

  clock(seconds) {
    return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
  }

  spoken(seconds) {
    return this.tell("spoken", Math.floor(seconds / 60), Math.floor(seconds % 60));
  }

  announce(text) {
    this.told.textContent = "";
    setTimeout(() => { this.told.textContent = text; }, 50);
  }

  toggle() {
    if (this.film.paused) this.film.play().catch(() => this.announce(this.tell("cannotPlay")));
    else this.film.pause();
  }

  mute() {
    this.film.muted = !this.film.muted;
    this.announce(this.tell(this.film.muted ? "muted" : "unmuted"));
  }

  captions() {
    if (!this.subtitles) return;
    this.track.mode = this.track.mode === "showing" ? "hidden" : "showing";
    remember("ciyan.captions", this.track.mode === "showing" ? "on" : "off");
    this.show();
    this.announce(this.tell(this.track.mode === "showing" ? "captionsOn" : "captionsOff"));
  }

  full() {
    if (!this.whole) return;
    if (document.fullscreenElement) document.exitFullscreen();
    else this.player.requestFullscreen().catch(() => { });
  }

  /* The server confirms nothing faster, so nothing faster is offered. */
  allow(most) {
    for (const option of [...this.speed.options]) if (Number(option.value) > most && Number(option.value) > 1)
      option.remove();
    if (this.film.playbackRate > most) this.rate(1);
  }

  faster(by) {
    this.speed.selectedIndex = Math.max(0, Math.min(this.speed.options.length - 1, this.speed.selectedIndex + by));
    this.rate(Number(this.speed.value));
  }

  rate(value, quietly) {
    const rate = speeds.includes(value) ? value : 1;
    this.film.defaultPlaybackRate = rate;
    this.film.playbackRate = rate;
    if (quietly) return;
    remember("ciyan.speed", rate);
    this.announce(this.tell("times", rate));
  }
}
