/* Keys of a page: keys({j: {does: text, act}, …}); "?" lists them, and so does any <button data-keys-help>. */
import { el, say } from "./words.js";

export function keys(table) {
  const list = el("dl");
  const names = new Map();
  for (const [key, { does }] of Object.entries(table)) names.set(does, [...(names.get(does) ?? []), key]);
  for (const [does, ofIt] of names) {
    list.append(el("dt", {}, ...ofIt.flatMap(key => [el("kbd", {}, shown(key)), " "])), el("dd", {}, does));
  }
  list.append(el("dt", {}, el("kbd", {}, "?")), el("dd", {}, say("keysList")));
  const sheet = el("dialog", { class: "help", "aria-labelledby": "keys-title" },
    el("h2", { id: "keys-title" }, say("keysTitle")), list,
    el("form", { method: "dialog" }, el("button", { class: "button" }, say("close"))));
  document.body.append(sheet);

  document.querySelectorAll("[data-keys-help]")
    .forEach(button => button.addEventListener("click", () => sheet.showModal()));
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || sheet.open) return;
    if (isForItself(event.target, event.key)) return;
    const own = table[event.key] ?? table[event.key.toLowerCase()];
    if (event.key === "?") sheet.showModal();
    else if (own) own.act();
    else return;
    event.preventDefault();
  });
}

/* Whoever types, chooses or presses something means that, and not the page. */
function isForItself(target, key) {
  if (target.matches?.("input[type=range]")) return key !== " " && key.length > 1;
  if (target.closest?.("button, a") && key === " ") return true;
  return Boolean(target.closest?.("input, select, textarea, [contenteditable], dialog, summary"));
}

const named = { ArrowLeft: "←", ArrowRight: "→" };

function shown(key) {
  return key === " " ? say("keysSpace") : named[key] ?? key;
}
