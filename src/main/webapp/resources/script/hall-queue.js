/*
 * What is to reach the server, in its order, though the line breaks, the page is closed or the server dies. Every act
 * is kept on this device under a name of its own until the server has answered, so that two tabs do not lose each
 * other's. An act sent twice has one effect: it carries its key.
 *
 * What the server refuses for good is kept too, until a person has settled it.
 *
 *   const queue = new Queue("person/session", { done(act, answer), refused(act, refusal, name), waiting(count),
 *     signedOut() });
 *   queue.add({ method, path, body, … }); queue.refused(); queue.drop(name);
 */
import { call, pause } from "./api.js";

const SPACE = "ciyan.hall";
let turn = 0;

export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export class Queue {
  constructor(owner, heard) {
    this.prefix = `${SPACE}/${owner}/act/`;
    this.refusals = `${SPACE}/${owner}/refused/`;
    this.heard = heard;
    this.failures = 0;
    this.memory = new Map();
    addEventListener("online", () => this.send());
  }

  add(act) {
    const name = `${this.prefix}${String(Date.now()).padStart(15, "0")}-${String(turn++).padStart(6, "0")}-${uuid()}`;
    this.keep(name, act);
    this.tell();
    this.send();
  }

  /* On the device; only where that has no room, in the page: what another tab has sent is not to be sent from here. */
  keep(name, value) {
    try {
      localStorage.setItem(name, JSON.stringify(value));
      this.memory.delete(name);
    } catch {
      this.memory.set(name, value);
    }
    return name;
  }

  /* Those that wait, the first first; also those that another tab has left behind. */
  waiting() {
    return this.kept(this.prefix);
  }

  /* Those that were refused and not settled yet: [name, { act, message, current, revision }]. */
  refused() {
    return this.kept(this.refusals);
  }

  kept(prefix) {
    const names = new Set([...this.memory.keys()].filter(name => name.startsWith(prefix)));
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i);
      if (name.startsWith(prefix)) names.add(name);
    }
    return [...names].sort().map(name => [name, this.memory.get(name) ?? JSON.parse(localStorage.getItem(name))])
      .filter(([, act]) => act);
  }

  /* Sent, or settled by a person. */
  drop(name) {
    this.memory.delete(name);
    localStorage.removeItem(name);
  }

  tell() {
    if (this.signedOut) this.heard.signedOut();
    else this.heard.waiting(this.waiting().length);
  }

  async send() {
    if (this.sending) return;
    this.sending = true;
    clearTimeout(this.timer);
    try {
      if (navigator.locks) await navigator.locks.request(this.prefix, () => this.sendAll());
      else await this.sendAll();
    } finally {
      this.sending = false;
    }
  }

  async sendAll() {
    for (let next = this.waiting()[0]; next; next = this.waiting()[0]) {
      const [name, act] = next;
      try {
        const answer = await call(act.method, act.path, act.body);
        this.drop(name);
        this.failures = 0;
        this.signedOut = false;
        this.heard.done(act, answer);
      } catch (refusal) {
        /* 403: the page is of a session that is over */
        this.signedOut = refusal.status === 401 || refusal.status === 403;
        if (refusal.passing || this.signedOut || !refusal.ours) {
          this.timer = setTimeout(() => this.send(), pause(this.failures++, refusal));
          break;
        }
        this.drop(name);
        const kept = this.keep(name.replace(this.prefix, this.refusals), { act, status: refusal.status,
          message: refusal.message, current: refusal.current, revision: refusal.revision });
        this.heard.refused(act, refusal, kept);
      }
      this.tell();
    }
    this.tell();
  }
}
