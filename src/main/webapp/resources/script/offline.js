/*
 * Lets this device read without a connection, and says when there is none.
 *
 *   <p class="notice offline" hidden>…</p>                                              in the frame
 *   <button data-save="/learning/learn?course=…" data-lessons="5" data-saving data-saved data-failed>…</button> on a
 *   course
 */
const base = document.querySelector("meta[name=base]")?.content ?? "";
const line = document.querySelector("p.offline");
const button = document.querySelector("button[data-save]");

function show() {
  if (line) line.hidden = navigator.onLine;
}

/* A person's pages do not outlive their session on a shared machine. */
if (location.pathname === `${base}/identity/sign-in`) self.caches?.delete("ciyan-pages-1");

async function save() {
  const { save: address, lessons, saving, saved, failed } = button.dataset;
  const status = button.nextElementSibling;
  const pages = await caches.open("ciyan-pages-1");
  try {
    for (let lesson = 1; lesson <= Number(lessons); lesson++) {
      status.textContent = saving.replace("{0}", lesson).replace("{1}", lessons);
      const answer = await fetch(`${address}&lesson=${lesson}`, { credentials: "same-origin" });
      if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
      await pages.put(`${address}&lesson=${lesson}`, answer);
    }
    await pages.add(location.href);
    status.textContent = saved;
  } catch {
    status.textContent = failed;
  }
}

if ("serviceWorker" in navigator && self.isSecureContext) {
  navigator.serviceWorker.register(`${base}/service-worker.js`);
  if (button) {
    button.hidden = false;
    button.addEventListener("click", save);
  }
}
addEventListener("online", show);
addEventListener("offline", show);
show();
