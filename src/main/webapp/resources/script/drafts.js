/*
 * What is being typed, kept on this device with every stroke: it is there again though the window is closed or the
 * device goes dark. Each window keeps its own; one that opens takes over what a window left behind that is gone, never
 * what another still shows.
 *
 *   const drafts = await Drafts.of("ciyan.hall/person/session");
 *   drafts.keep("line", { text }); drafts.keep("line", null); await drafts.left("line");
 */
import { uuid } from "./hall-queue.js";

/* Held as long as the window lives. */
function hold(name) {
  return new Promise(done => navigator.locks.request(name, { ifAvailable: true }, lock => {
    done(Boolean(lock));
    return lock ? new Promise(() => {}) : undefined;
  }));
}

export class Drafts {
  constructor(space, tab) {
    this.space = space;
    this.tab = tab;
  }

  static async of(space) {
    let tab = sessionStorage.getItem("ciyan.tab") ?? uuid();
    /* a window that was duplicated has the number of the other */
    if (navigator.locks && !await hold(`${space}/tab/${tab}`)) await hold(`${space}/tab/${tab = uuid()}`);
    sessionStorage.setItem("ciyan.tab", tab);
    return new Drafts(space, tab);
  }

  name(key, tab = this.tab) {
    return `${this.space}/draft/${tab}/${key}`;
  }

  keep(key, value) {
    try {
      if (value == null) localStorage.removeItem(this.name(key));
      else localStorage.setItem(this.name(key), JSON.stringify(value));
    } catch { /* without storage the page itself still remembers */ }
  }

  /* What this window left, or one that is gone; null if nothing was left. */
  async left(key) {
    const own = this.read(this.name(key));
    if (own || !navigator.locks) return own;
    const living = new Set((await navigator.locks.query()).held.map(lock => lock.name));
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i);
      const tab = name.startsWith(`${this.space}/draft/`) && name.endsWith(`/${key}`)
        ? name.slice(`${this.space}/draft/`.length, -key.length - 1) : null;
      if (tab && !living.has(`${this.space}/tab/${tab}`)) {
        const found = this.read(name);
        localStorage.removeItem(name);
        this.keep(key, found);
        return found;
      }
    }
    return null;
  }

  read(name) {
    try {
      return JSON.parse(localStorage.getItem(name) ?? "null");
    } catch {
      return null;
    }
  }
}
