/*
 * What is to reach the server, in its order, though the line breaks, the page is closed or the server dies. Every act
 * is kept on this device under a name of its own until the server has answered, so that two tabs do not lose each
 * other's. An act sent twice has one effect: it carries its key.
 *
 *   const queue = new Queue("person/session", { done(act, answer), refused(act, refusal), waiting(count) });
 *   queue.add({ method, path, body, … });
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
    this.heard = heard;
    this.failures = 0;
    this.memory = new Map();
    addEventListener("online", () => this.send());
  }

  add(act) {
    const name = `${this.prefix}${String(Date.now()).padStart(15, "0")}-${String(turn++).padStart(6, "0")}-${uuid()}`;
    this.memory.set(name, act);
    try {
      localStorage.setItem(name, JSON.stringify(act));
    } catch { /* without storage the page itself still remembers */ }
    this.tell();
    this.send();
  }

  /* Those that wait, the first first; also those that another tab has left behind. */
  waiting() {
    const names = new Set(this.memory.keys());
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i);
      if (name.startsWith(this.prefix)) names.add(name);
    }
    return [...names].sort().map(name => [name, this.memory.get(name) ?? JSON.parse(localStorage.getItem(name))])
      .filter(([, act]) => act);
  }

  drop(name) {
    this.memory.delete(name);
    localStorage.removeItem(name);
  }

  tell() {
    this.heard.waiting(this.waiting().length);
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
        this.heard.done(act, answer);
      } catch (refusal) {
        if (refusal.passing || refusal.status === 401) {
          this.timer = setTimeout(() => this.send(), pause(this.failures++, refusal));
          break;
        }
        this.drop(name);
        this.heard.refused(act, refusal);
      }
      this.tell();
    }
    this.tell();
  }
}
