/* The captions as a list to read along: the present one is marked, and those that were seen lead to their place. */
import { el } from "./words.js";

export class Cues {
  constructor(player, film, { tell, to, mayGo }) {
    Object.assign(this, { film, to, mayGo });
    this.track = film.textTracks[0];
    if (!this.track) return;
    this.list = el("ol", { class: "cues", tabindex: "0", "aria-label": tell("transcript") });
    this.box = el("details", { class: "transcript fold", open: true, hidden: true },
      el("summary", {}, tell("transcript")), this.list);
    player.after(this.box);
    film.querySelector("track").addEventListener("load", () => this.fill());
    this.track.addEventListener("cuechange", () => this.mark());
    if (this.track.cues?.length) this.fill();
  }

  fill() {
    this.items = [...this.track.cues].map(cue => {
      const button = el("button", { type: "button", onclick: () => this.to(cue.startTime) },
        cue.text.replace(/<[^>]*>/g, "").replace(/\s*\n\s*/g, " "));
      return { cue, button, node: el("li", {}, button) };
    });
    this.list.replaceChildren(...this.items.map(item => item.node));
    this.box.hidden = false;
    this.mark();
    this.draw();
  }

  mark() {
    for (const { cue, button } of this.items ?? []) {
      const now = [...this.track.activeCues ?? []].includes(cue);
      if (now) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
      if (now) this.list.scrollTop = button.offsetTop - this.list.offsetTop - this.list.clientHeight / 2;
    }
  }

  draw() {
    for (const { cue, button } of this.items ?? []) button.disabled = !this.mayGo(cue.startTime);
  }
}
