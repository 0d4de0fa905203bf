/* One calm line beside what it concerns: <div class="notices" aria-live="polite"> is put where `before` stands. */
import { el } from "./words.js";

export class Notices {
  constructor(before) {
    this.box = el("div", { class: "notices", "aria-live": "polite" });
    before.before(this.box);
  }

  /* kind: ok | wait | gap; action: {text, href} or {text, act} */
  show(kind, text, action) {
    this.clear();
    const button = action && (action.href
      ? el("a", { class: "button small", href: action.href }, action.text)
      : el("button", { class: "button small", type: "button", onclick: action.act }, action.text));
    this.box.append(el("div", { class: `notice ${kind}` }, el("p", {}, text), button));
  }

  clear() {
    this.box.replaceChildren();
  }
}
