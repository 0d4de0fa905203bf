/*
 * What is being typed, kept on this device with every stroke: it is there again though the window is closed or the
 * device goes dark. Each window keeps its own; one that opens takes over what a window left behind that is gone, never
 * what another still shows.
 *
 *   const drafts = await Drafts.of("ciyan.hall/person/session");
 *   drafts.keep("line", { text }); drafts.keep("line", null); await drafts.left("line");
 */
import { uuid } from "./hall-queue.js";

/* Milliseconds that a page which goes away may take to let go of its number. */
const parting = 2000;

/* Held as long as the window lives; not held if another holds it, or if it still does after a time. */
function hold(name, patience) {
  const wait = patience && AbortSignal.timeout ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
  return new Promise(done => navigator.locks.request(name, wait, lock => {
    done(Boolean(lock));
    return lock ? new Promise(() => {}) : undefined;
  }).catch(() => done(false)));
}

export class Drafts {
  constructor(space, tab) {
    this.space = space;
    this.tab = tab;
  }

  static async of(space) {
    const before = sessionStorage.getItem("ciyan.tab");
    let tab = before ?? uuid();
    /* a page that is loaded again asks before the one it was has gone; a window that was duplicated asks in vain */
    if (navigator.locks && !await hold(`${space}/tab/${tab}`, before && parting))
      await hold(`${space}/tab/${tab = uuid()}`);
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
