/*
 * Footnote marks open in place. Markup: <a class="cite" href="#fn-S03">1</a> anywhere in the text, and at the end
 * <ol><li id="fn-S03">…</li></ol>. Without script the mark is a plain link to its note.
 * Enter or click opens and closes below the paragraph; Esc closes and gives the focus back.
 */
import { el, icon, say } from "./words.js";

let open = null;

function close(back) {
  if (!open) return;
  open.note.remove();
  open.mark.setAttribute("aria-expanded", "false");
  if (back) open.mark.focus();
  open = null;
}

function show(mark) {
  const source = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (!source) return;
  const text = el("p");
  text.append(...[...source.cloneNode(true).childNodes]);
  const note = el("div", { class: "note-open", id: "note-open", role: "note",
    "aria-label": `${say("note")} ${mark.textContent}`, tabindex: "-1" },
    el("button", { class: "close", type: "button", "aria-label": say("close"), onclick: () => close(true) },
      icon("cross")), text);
  (mark.closest("p, ul, ol, table, blockquote, h2, h3") ?? mark).after(note);
  mark.setAttribute("aria-expanded", "true");
  mark.setAttribute("aria-controls", "note-open");
  open = { mark, note };
  note.scrollIntoView({ block: "nearest" });
}

export function footnotes(root) {
  for (const mark of root.querySelectorAll("a.cite")) {
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-expanded", "false");
    mark.setAttribute("aria-label", `${say("note")} ${mark.textContent}`);
  }
  const toggle = (event, mark) => {
    event.preventDefault();
    const again = open?.mark === mark;
    close(false);
    if (!again) show(mark);
  };
  root.addEventListener("click", event => {
    const mark = event.target.closest("a.cite");
    if (mark) toggle(event, mark);
  });
  root.addEventListener("keydown", event => {
    const mark = event.target.closest?.("a.cite");
    if (mark && event.key === " ") toggle(event, mark);
    if (event.key === "Escape" && open) close(true);
  });
}
