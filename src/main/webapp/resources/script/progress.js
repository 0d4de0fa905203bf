/* Tells how far a work on the server has come: <div id="work" data-path data-text>; when it is done the page comes
   anew. */
import { call } from "./api.js";

const work = document.getElementById("work");
const bar = work.querySelector("progress");
const text = work.querySelector("p");

async function look() {
  try {
    const now = await call("GET", work.dataset.path);
    if (!now.working) return location.reload();
    bar.max = Math.max(1, now.work);
    bar.value = now.done;
    text.textContent = work.dataset.text.replace("{0}", now.done.toLocaleString())
      .replace("{1}", now.work.toLocaleString());
  } catch (refusal) {
    if (!refusal.passing) return;
  }
  setTimeout(look, 700);
}

look();
