/*
 * The minutes as one types: each text is kept on this device with every stroke and on the server a second after the
 * last; a text that somebody else wrote meanwhile is shown beside it, and a person decides.
 *
 *   <main> <div id="words" …> <section data-text='{"item":1,"number":3}'> <textarea> <span role="status"> …
 */
import { call, pause } from "./api.js";
import { Drafts } from "./drafts.js";
import { el, say } from "./words.js";

const root = document.querySelector("[data-minutes]");
const { code, document: kind, person } = root.dataset;
const path = `/agenda/sessions/${encodeURIComponent(code)}/minutes`;
const soon = 1000;
const drafts = await Drafts.of(`ciyan.minutes/${person}/${code}/${kind}`);

class Text {
  constructor(box) {
    Object.assign(this, JSON.parse(box.dataset.text), { box, failures: 0 });
    this.field = box.querySelector("textarea");
    this.status = box.querySelector("[role=status]");
    this.kept = this.field.value;
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("blur", () => this.save());
    box.querySelector("[data-begin]")?.addEventListener("click", event => {
      this.field.value = [this.field.value, event.target.dataset.begin].filter(Boolean).join("\n");
      event.target.remove();
      this.typed();
    });
    this.fit();
  }

  async begin(there) {
    if (there?.number > this.number && this.field.value === this.kept) {
      Object.assign(this, { number: there.number, kept: there.text });
      this.field.value = there.text;
      this.fit();
    }
    const left = await drafts.left(String(this.item));
    if (!left || left.text === this.kept) return drafts.keep(String(this.item), null);
    if (left.number === this.number) {
      this.field.value = left.text;
      this.typed();
    } else this.both(left.text, this.kept, this.number);
  }

  typed() {
    this.fit();
    drafts.keep(String(this.item), { text: this.field.value, number: this.number });
    this.tell("typing", "wait");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), soon);
  }

  /* One at a time: the next goes when the answer is here. */
  async save() {
    const text = this.field.value;
    if (this.busy || this.asking || text === this.kept) return;
    this.busy = true;
    clearTimeout(this.timer);
    let again = 0;
    try {
      const answer = await call("PUT", `${path}/${this.item}`, { document: kind, known: this.number, text });
      this.number = answer.number;
      this.kept = text;
      this.failures = 0;
      if (this.field.value === text) drafts.keep(String(this.item), null);
      else {
        drafts.keep(String(this.item), { text: this.field.value, number: this.number });
        again = soon;
      }
      this.tell("saved", "ok", new Date(answer.recordedAt).toLocaleTimeString(document.documentElement.lang));
      this.box.querySelector("[data-history]")?.removeAttribute("hidden");
    } catch (refusal) {
      if (refusal.status === 409 && refusal.revision !== undefined)
        this.both(this.field.value, refusal.current, refusal.revision);
      else if (refusal.passing || !refusal.ours || refusal.status === 401 || refusal.status === 403) {
        if (refusal.status !== 401 && refusal.status !== 403) this.tell("waiting", "wait");
        else this.status.replaceChildren(el("a", { href: location.href }, say("signedOut")));
        again = pause(this.failures++, refusal);
      } else this.tell(null, "gap", refusal.message);
    } finally {
      this.busy = false;
    }
    if (again) this.timer = setTimeout(() => this.save(), again);
  }

  both(mine, theirs, revision) {
    this.asking = true;
    const choose = text => {
      notice.remove();
      this.asking = false;
      this.number = revision;
      this.kept = theirs;
      this.field.value = text;
      if (text === theirs) drafts.keep(String(this.item), null);
      else this.typed();
      this.fit();
    };
    const notice = el("div", { class: "notice wait both", role: "alert" }, el("div", {},
      el("p", {}, say("both")),
      el("p", { class: "said" }, el("b", {}, say("theirs")), "\n", theirs),
      el("p", { class: "said" }, el("b", {}, say("mine")), "\n", mine),
      el("div", { class: "actions" },
        el("button", { type: "button", class: "button small", onclick: () => choose(`${theirs}\n${mine}`) },
          say("keepBoth")),
        el("button", { type: "button", class: "button small", onclick: () => choose(mine) }, say("keepMine")),
        el("button", { type: "button", class: "button small", onclick: () => choose(theirs) }, say("keepTheirs")))));
    this.field.before(notice);
    this.tell("conflict", "gap");
  }

  tell(key, state, words) {
    this.status.textContent = key ? say(key, words) : words;
    this.status.dataset.state = state;
  }

  /* As high as what stands in it. */
  fit() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }
}

/* A page may have been made before the last words arrived. Without a connection it stays as it was made. */
async function later() {
  try {
    const there = await call("GET", path);
    return new Map(there[kind.toLowerCase()].map(text => [text.item, text]));
  } catch {
    return new Map();
  }
}

const texts = [...root.querySelectorAll("[data-text]")].map(box => new Text(box));
const there = texts.length ? await later() : new Map();
for (const text of texts) await text.begin(there.get(text.item));
addEventListener("online", () => texts.forEach(text => text.save()));
root.dataset.ready = "";
