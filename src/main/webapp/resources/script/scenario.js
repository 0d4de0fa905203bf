/* A scenario, one scene at a time: an answer leads on, one step back, begin again. Nothing is graded, nothing is
   stored. */
import { el, sayOf } from "./words.js";

const say = sayOf("block-words");

export function mount(block) {
  const scenes = [...block.querySelectorAll(".scene")];
  const path = [scenes[0]];
  const told = el("p", { class: "unseen", role: "status" });
  const back = el("button", { type: "button", class: "button small", onclick: () => { path.pop(); show(true); } },
    say("back"));
  const again = el("button", { type: "button", class: "button small", onclick: () => { path.length = 1; show(true); } },
    say("again"));
  const steps = el("div", { class: "actions" }, back, again);
  for (const scene of scenes) scene.querySelector("h4").tabIndex = -1;
  block.append(steps, told);
  block.classList.add("walked");
  block.addEventListener("click", event => {
    const answer = event.target.closest(".answers a");
    const next = answer && scenes.find(scene => `#${scene.id}` === answer.hash);
    if (!next) return;
    event.preventDefault();
    path.push(next);
    show(true);
  });
  show(false);

  function show(moved) {
    const here = path[path.length - 1];
    for (const scene of scenes) scene.hidden = scene !== here;
    here.after(steps);
    back.hidden = again.hidden = path.length === 1;
    if (!moved) return;
    told.textContent = say("step", path.length);
    here.querySelector("h4").focus({ preventScroll: true });
    here.scrollIntoView({ block: "nearest" });
  }
}
