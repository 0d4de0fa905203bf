/*
 * A quiz. The page renders the frame, this fills it; the key is never here before the submission.
 *
 *   <div id="words" hidden data-saved="…">                             WEB-INF/includes/quiz-words.xhtml
 *   <div class="quiz" data-course="slug" data-lesson="3" data-sign-in="/sign-in">
 *     <div data-intro><p>…</p><button class="button primary" type="button" data-start>…</button></div>
 *     <div class="quiz-status" hidden><span data-show="answered"></span><span data-show="saved"
 *     role="status"></span></div>
 *     <div data-result tabindex="-1"></div>
 *     <form data-questions></form>
 *     <noscript>…</noscript>
 *   </div>
 *
 * POST …/attempts opens an attempt (or gives back the open one, with `saved` answers); PUT saves each answer as it is
 * given; POST …/submission brings score, passed and the feedback, shown beside each question.
 * data-autostart on the root begins without the button.
 */
import { el, icon, say } from "./words.js";
import { api, signInAddress } from "./api.js";
import { Notices } from "./notice.js";
import { Answers } from "./answers.js";
import { part } from "./questions.js";

const root = document.querySelector(".quiz");
const intro = root.querySelector("[data-intro]");
const status = root.querySelector(".quiz-status");
const form = root.querySelector("[data-questions]");
const result = root.querySelector("[data-result]");
const { course, lesson } = root.dataset;
const notices = new Notices(form);
let parts = [];
let answers;
let attempt;

async function begin() {
  notices.clear();
  try {
    attempt = await api.post(`/courses/${encodeURIComponent(course)}/lessons/${lesson}/attempts`);
  } catch (refusal) {
    return explain(refusal, { text: say("tryAgain"), act: begin });
  }
  answers?.done();
  answers = new Answers(attempt.id, {
    saving: () => saved("saving"),
    saved: () => { saved("saved"); notices.clear(); },
    trouble: refusal => { saved(""); notices.show(
      "wait", say(refusal.status === 0 ? "offline" : "busy"), { text: say("tryAgain"), act: () => answers.send() }); },
    refused: refusal => { saved(""); explain(refusal); }
  });
  intro.hidden = true;
  form.before(notices.box);
  result.replaceChildren();
  status.hidden = false;
  saved("");
  draw();
  if (answers.waiting.size) answers.send();
}

function draw() {
  parts = attempt.questions.map((question, i) => {
    if (answers.waiting.has(String(question.id))) question.saved = answers.waiting.get(String(question.id));
    const built = part(question, () => {
      answers.put(question.id, built.answer());
      if (built.answered()) unmark(built);
      count();
    });
    built.question = question;
    built.number = i + 1;
    built.box = el("fieldset", { class: "question", id: `q-${i + 1}`, tabindex: "-1" },
      el("legend", {}, el("span", { class: "kind" },
        `${i + 1} · ${say(`kind-${question.kind}`.replace(/-(\w)/g, (all, c) => c.toUpperCase()))}`), question.text),
      built.node);
    return built;
  });
  const submit = el("button", { class: "button primary", type: "submit" }, say("submit"));
  form.replaceChildren(...parts.map(built => built.box), el("div", { class: "actions part" }, submit));
  count();
}

function count() {
  const done = parts.filter(built => built.answered()).length;
  status.querySelector("[data-show=answered]").textContent = say("answered", done, parts.length);
}

function saved(key) {
  status.querySelector("[data-show=saved]").textContent = key && say(key);
}

function unmark(built) {
  built.box.classList.remove("unanswered");
  built.box.querySelector(".todo")?.remove();
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  const open = parts.filter(built => !built.answered());
  parts.forEach(unmark);
  if (open.length) {
    for (const built of open) {
      built.box.classList.add("unanswered");
      built.box.append(el("p", { class: "todo" }, say("unanswered")));
    }
    notices.show("gap", say("unansweredList", open.map(built => built.number).join(say("comma"))));
    open[0].box.scrollIntoView({ block: "center" });
    open[0].box.focus({ preventScroll: true });
    return;
  }
  const button = form.querySelector("[type=submit]");
  button.disabled = true;
  try {
    await answers.all();
    show(await api.post(`/attempts/${attempt.id}/submission`));
  } catch (refusal) {
    button.disabled = false;
    explain(refusal, { text: say("tryAgain"), act: () => form.requestSubmit() });
  }
});

function show({ score, passed, feedback }) {
  answers.done();
  notices.clear();
  status.hidden = true;
  form.querySelector(".actions")?.remove();
  for (const built of parts) {
    built.freeze();
    const given = feedback.find(({ question }) => String(question) === String(built.question.id));
    if (given) built.box.append(verdict(given));
  }
  const right = feedback.filter(({ correct }) => correct === true).length;
  const next = root.dataset.next;
  result.replaceChildren(el("div", { class: `result ${passed ? "passed" : ""}` },
    el("p", { class: `tag ${passed ? "met" : "short"}` }, icon(passed ? "check" : "short"),
      say(passed ? "passed" : "notPassed")),
    el("p", { class: "score" }, say("score", score)),
    el("p", { class: "soft" }, say("rightOf", right, feedback.length)),
    el("div", { class: "actions" },
      passed && next ? el("a", { class: "button primary", href: next }, say("goOn")) : null,
      el("button", { class: passed ? "button" : "button primary", type: "button", onclick: begin }, say("retake")))));
  result.scrollIntoView({ block: "center" });
  result.focus({ preventScroll: true });
  result.append(notices.box);
}

function verdict({ correct, reason, source }) {
  const sources = [].concat(source ?? []).filter(Boolean);
  return el("div", { class: `verdict ${correct ? "right" : ""}` },
    el("p", { class: `tag ${correct ? "met" : "short"}` }, icon(correct ? "check" : "cross"),
      say(correct ? "right" : "wrong")),
    reason ? el("p", {}, reason) : null,
    ...sources.map(one => el("p", { class: "source" }, say("source", one))));
}

function explain(refusal, action) {
  if (refusal.status === 401)
    return notices.show("gap", say("signedOut"), { text: say("signIn"), href: signInAddress(root) });
  if (refusal.status === 0) return notices.show("wait", say("offline"), action);
  if (refusal.status === 429 || refusal.retryAfter) {
    return notices.show("wait", refusal.message || say("retryAfter", Math.ceil((refusal.retryAfter || 60) / 60)),
      action);
  }
  notices.show("gap", refusal.message || say("refused"), action);
}

root.querySelector("[data-start]").addEventListener("click", begin);
if ("autostart" in root.dataset) begin();
