/* One's own words at each step of a case. They stay on this device, under this person's name; no one else gets to see
   them. */
import { el, sayOf } from "./words.js";

const say = sayOf("block-words");
const longest = 4000;

export function mount(block) {
  const { person = "", course, lesson } = block.closest("article.lesson").dataset;
  for (const step of block.querySelectorAll("[data-step]")) {
    own(step, `${block.dataset.case}-${step.dataset.step}`,
      `ciyan.case/${person}/${course}/${lesson}/${block.dataset.case}/${step.dataset.step}`);
  }
}

function own(step, id, store) {
  const text = el("textarea", { id, rows: 4, maxlength: longest, "aria-describedby": `${id}-kept` });
  const kept = el("p", { class: "small soft", id: `${id}-kept`, role: "status" }, say("private"));
  text.value = read(store);
  let timer;
  const keep = () => {
    clearTimeout(timer);
    kept.textContent = write(store, text.value) ? say("kept") : say("notKept");
  };
  text.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(keep, 600); });
  text.addEventListener("change", keep);
  addEventListener("pagehide", () => write(store, text.value));
  step.querySelector("details").before(el("div", { class: "field" }, el("label", { for: id }, say("own")), text, kept));
}

function read(store) {
  try {
    return localStorage.getItem(store) ?? "";
  } catch {
    return "";
  }
}

function write(store, words) {
  try {
    if (words) localStorage.setItem(store, words);
    else localStorage.removeItem(store);
    return true;
  } catch {
    return false;
  }
}
