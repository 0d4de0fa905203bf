/*
 * Saves each answer as it is given: PUT /attempts/{id}/answers/{question}. The last answer to a question wins; what
 * could not be sent stays in sessionStorage and is sent again, sooner when the connection returns. `all()` waits until
 * nothing is left. Tells its listener: saving(), saved(), trouble(refusal), refused(refusal)
 */
import { api, pause } from "./api.js";

export class Answers {
  constructor(attempt, listener) {
    this.attempt = attempt;
    this.listener = listener;
    this.store = `ciyan.answers/${attempt}`;
    this.waiting = new Map(Object.entries(this.recall()));
    this.tries = 0;
    this.online = () => this.send();
    addEventListener("online", this.online);
  }

  /* Kept as it is now: whoever gave it may go on changing it while it is on its way. */
  put(question, answer) {
    this.waiting.set(String(question), structuredClone(answer));
    this.keep();
    this.listener.saving();
    this.send();
  }

  async send() {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      for (let [question, answer] of this.waiting) {
        await api.put(`/attempts/${this.attempt}/answers/${question}`, { answer });
        if (this.waiting.get(question) === answer) this.waiting.delete(question);
        this.keep();
      }
      this.tries = 0;
      this.failed = null;
      if (this.waiting.size === 0) this.listener.saved();
    } catch (refusal) {
      this.failed = refusal;
      if (refusal.passing) {
        this.listener.trouble(refusal);
        this.timer = setTimeout(() => this.send(), pause(++this.tries, refusal));
      } else this.listener.refused(refusal);
    } finally {
      this.busy = false;
    }
    if (this.waiting.size && !this.failed) this.send();
  }

  /* One more round now; an answer still unsent is a reason not to submit. */
  async all() {
    while (this.busy) await new Promise(done => setTimeout(done, 50));
    if (this.waiting.size) await this.send();
    if (this.waiting.size) throw this.failed;
  }

  done() {
    clearTimeout(this.timer);
    removeEventListener("online", this.online);
    this.waiting.clear();
    this.keep();
  }

  keep() {
    try {
      if (this.waiting.size) sessionStorage.setItem(this.store, JSON.stringify(Object.fromEntries(this.waiting)));
      else sessionStorage.removeItem(this.store);
    } catch { /* without storage the page itself still remembers */ }
  }

  recall() {
    try {
      return JSON.parse(sessionStorage.getItem(this.store)) ?? {};
    } catch {
      return {};
    }
  }
}
