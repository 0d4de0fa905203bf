/*
 * Notes and bookmarks at a section, for their writer alone. What is typed is kept on this device at once and on the
 * server a second later; without a connection it waits here and goes as soon as there is one. A note changed elsewhere
 * meanwhile stays beside this one.
 *
 *   <div id="notebook-words" hidden data-note="…">                     WEB-INF/includes/notebook-words.xhtml
 *   <article class="lesson" data-course data-lesson data-person><section data-section="0"><h2>…
 */
import { call } from "./api.js";
import { el } from "./words.js";

const words = document.getElementById("notebook-words").dataset;
const root = document.querySelector("article.lesson");
const { course, lesson, person = "" } = root.dataset;
const store = `ciyan.notes/${person}/${course}/${lesson}`;
const longest = 300;
const again = 20000;
const notes = new Map();
let waiting = recall();

const section = node => root.querySelector(`section[data-section="${node}"]`);

function recall() {
  try {
    return JSON.parse(localStorage.getItem(store)) ?? {};
  } catch {
    return {};
  }
}

function keep() {
  try {
    if (Object.keys(waiting).length) localStorage.setItem(store, JSON.stringify(waiting));
    else localStorage.removeItem(store);
  } catch { /* without storage the page itself still remembers */ }
}

/* One change at a time per note: the next goes when the answer is here. */
async function send(note) {
  if (note.busy) return;
  note.busy = true;
  try {
    while (waiting[note.code]) {
      const draft = waiting[note.code];
      const answer = draft.gone
        ? await call("DELETE", `/me/notes/${note.code}`)
        : await call("PUT", `/me/notes/${note.code}`, { ...draft, version: note.version ?? null });
      note.version = answer?.version ?? note.version;
      if (waiting[note.code] === draft) delete waiting[note.code];
      keep();
    }
    tell(note, note.said ?? words.kept);
  } catch (refusal) {
    if (refusal.status === 409) await both(note);
    else if (refusal.passing || refusal.status === 401) {
      tell(note, words.waiting);
      setTimeout(() => send(note), again);
    } else tell(note, words.refused.replace("{0}", refusal.message));
  } finally {
    note.busy = false;
  }
}

/* Changed elsewhere: what is typed here becomes a note of its own. */
async function both(note) {
  const mine = waiting[note.code];
  delete waiting[note.code];
  keep();
  note.box.remove();
  for (const there of await list()) if (there.code === note.code) show(there);
  const copy = show({ ...mine, code: crypto.randomUUID() });
  copy.said = words.bothKept;
  change(copy, mine.text);
}

const list = () => call("GET", `/me/notes?course=${encodeURIComponent(course)}&lesson=${lesson}`);

function change(note, text) {
  note.text = text;
  waiting[note.code] = { kind: note.kind, course, lesson: Number(lesson), section: note.section,
    quote: note.quote, text };
  keep();
  clearTimeout(note.timer);
  note.timer = setTimeout(() => send(note), 1000);
}

function tell(note, text) {
  if (note.status) note.status.textContent = text;
}

function remove(note) {
  const { kind, quote, text } = note;
  waiting[note.code] = { gone: true };
  keep();
  send(note);
  const undo = el("button", { class: "button small", type: "button" }, words.undo);
  const line = el("p", { class: "note-gone small", role: "status" }, words.deleted, " ", undo);
  note.box.replaceWith(line);
  undo.addEventListener("click", () => {
    line.remove();
    const copy = show({ code: crypto.randomUUID(), kind, section: note.section, quote, text });
    change(copy, text);
    copy.field?.focus();
  });
}

function show(note) {
  notes.set(note.code, note);
  if (note.kind === "BOOKMARK") {
    mark(note);
    return note;
  }
  note.field = el("textarea", { rows: 3, maxlength: 4000, "aria-label": words.label, placeholder: words.label });
  note.field.value = note.text;
  note.status = el("span", { role: "status", class: "small soft" });
  note.field.addEventListener("input", () => { tell(note, ""); change(note, note.field.value); });
  note.box = el("div", { class: "my-note" }, note.quote ? el("blockquote", {}, note.quote) : null, note.field,
    el("p", { class: "my-note-foot" }, note.status,
      el("button", { class: "button quiet small", type: "button", onclick: () => remove(note) }, words.delete)));
  section(note.section)?.append(note.box);
  return note;
}

function mark(note) {
  const button = section(note.section)?.querySelector(".bookmark");
  if (!button) return;
  note.box = button;
  button.setAttribute("aria-pressed", "true");
  button.textContent = words.bookmarked;
}

function unmark(note, button) {
  notes.delete(note.code);
  waiting[note.code] = { gone: true };
  keep();
  send(note);
  button.setAttribute("aria-pressed", "false");
  button.textContent = words.bookmark;
}

function toggle(number, button) {
  const there = [...notes.values()]
    .find(note => note.kind === "BOOKMARK" && note.section === number && !waiting[note.code]?.gone);
  if (there) return unmark(there, button);
  const note = show({ code: crypto.randomUUID(), kind: "BOOKMARK", section: number, quote: "", text: "" });
  change(note, "");
}

function selectedIn(node) {
  const selection = getSelection();
  return selection.rangeCount && node.contains(selection.getRangeAt(0).commonAncestorContainer)
    ? selection.toString().trim().slice(0, longest) : "";
}

for (const node of root.querySelectorAll("section[data-section]")) {
  const number = Number(node.dataset.section);
  let quote = "";
  const write = el("button", { class: "button quiet small", type: "button" }, words.note);
  write.addEventListener("pointerdown", () => { quote = selectedIn(node); });
  write.addEventListener("click", () => {
    const note =
      show({ code: crypto.randomUUID(), kind: "NOTE", section: number, quote: quote || selectedIn(node), text: "" });
    quote = "";
    change(note, "");
    note.field.focus();
    note.box.scrollIntoView({ block: "nearest" });
  });
  const bookmark = el("button", { class: "button quiet small bookmark", type: "button", "aria-pressed": "false" },
    words.bookmark);
  bookmark.addEventListener("click", () => toggle(number, bookmark));
  node.querySelector("h2").after(el("p", { class: "section-tools" }, write, bookmark));
}

async function start() {
  let there = [];
  try {
    there = await list();
  } catch { /* no connection: what waits here is shown, the rest when the page is opened again */ }
  for (const note of there) if (!waiting[note.code]?.gone)
    show({ ...note, text: waiting[note.code]?.text ?? note.text });
  for (const [code, draft] of Object.entries(waiting)) {
    const note = notes.get(code) ?? (draft.gone ? { code } : show({ ...draft, code }));
    send(note);
  }
}

addEventListener("online", () => notes.forEach(note => waiting[note.code] && send(note)));
start();
