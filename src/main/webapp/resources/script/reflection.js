/*
 * Keeps what the reader thinks over, when they leave the box or press the button. Nobody else reads it.
 *
 *   <section class="reflection" data-course="slug" data-saved="…" data-failed="…">
 *     <textarea>…</textarea> <button>…</button> <span role="status"></span></section>
 */
import { api } from "./api.js";

const box = document.querySelector(".reflection[data-course]");
const text = box.querySelector("textarea");
const status = box.querySelector("[role=status]");
let kept = text.value;

async function keep(asked) {
  const words = text.value;
  if (words === kept && !asked) return;
  try {
    await api.put(`/courses/${encodeURIComponent(box.dataset.course)}/reflection`, { text: words });
    kept = words;
    status.textContent = box.dataset.saved;
  } catch (refusal) {
    status.textContent = refusal.message || box.dataset.failed;
  }
}

text.addEventListener("change", () => keep(false));
text.addEventListener("input", () => { status.textContent = ""; });
box.querySelector("button").addEventListener("click", () => keep(true));
