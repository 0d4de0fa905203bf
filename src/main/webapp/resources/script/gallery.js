/* Drawings at their full size, one after the other. */
import { el, icon, sayOf } from "./words.js";

const say = sayOf("block-words");

export function mount(block) {
  const shown = [...block.querySelectorAll("li img")];
  const picture = el("img", { alt: "" });
  const caption = el("p");
  const place = el("p", { class: "small soft", role: "status" });
  const turn = by => { at = (at + by + shown.length) % shown.length; draw(); };
  const sheet = el("dialog", { class: "drawing", "aria-label": block.querySelector("figcaption").textContent },
    picture, caption, place,
    el("div", { class: "actions" },
      el("button", { type: "button", class: "button small", onclick: () => turn(-1), hidden: shown.length < 2 },
        icon("left"), say("before")),
      el("button", { type: "button", class: "button small", onclick: () => turn(1), hidden: shown.length < 2 },
        say("next"), icon("right")),
      el("form", { method: "dialog" }, el("button", { class: "button small" }, say("close")))));
  let at = 0;
  document.body.append(sheet);
  sheet.addEventListener("keydown", event => {
    if (event.key === "ArrowLeft") turn(-1);
    if (event.key === "ArrowRight") turn(1);
  });
  shown.forEach((image, i) => image.closest("figure").append(
    el("button", { type: "button", class: "button small enlarge", "aria-label": say("enlargeWhich", i + 1),
      onclick: () => { at = i; draw(); sheet.showModal(); } }, say("enlarge"))));

  function draw() {
    const image = shown[at];
    picture.src = image.src;
    picture.alt = image.alt;
    picture.width = image.getAttribute("width");
    picture.height = image.getAttribute("height");
    caption.textContent = image.closest("figure").querySelector("figcaption").firstChild.textContent;
    place.textContent = say("which", at + 1, shown.length);
  }
}
