/*
 * The meeting room on the recorder's phone: who is there by one tap, who speaks by one tap, lines typed and sent. What
 * is typed is kept on this device with every stroke; what is sent waits here until the server has it (hall-queue.js).
 *
 *   <main data-hall> <script type="application/json" id="hall-data"> <div id="words" …>     webapp/hall/hall.xhtml
 */
import { call } from "./api.js";
import { el, say } from "./words.js";
import { Drafts } from "./drafts.js";
import { Queue, uuid } from "./hall-queue.js";

const data = JSON.parse(document.getElementById("hall-data").textContent);
const base = `/agenda/sessions/${encodeURIComponent(data.code)}`;
const part = name => document.querySelector(`[data-part=${name}]`);
const status = part("status");
const lines = new Map(data.lines.map(line => [line.key, line]));
const places = new Map(data.roster.map(place => [place.place, place]));
let chosen = data.items.find(item => !item.decided)?.id ?? data.items[0]?.id;
let speaker = null;
let editing = null;
let drafts = null;

const queue = new Queue(`${data.person}/${data.code}`, {
  waiting: count => {
    status.textContent = count ? say("waiting", count) : say("saved");
    status.dataset.state = count ? "wait" : "ok";
  },
  done: (act, answer) => {
    if (act.what === "line") keepLine(answer);
    if (act.what === "mark") keepMark(answer);
    if (act.what === "measure") showMeasures();
    if (act.what === "adjourn") location.reload();
  },
  signedOut: () => status.replaceChildren(el("a", { href: location.href }, say("signedOut"))),
  refused: (act, refusal, name) => refused(act, refusal, name)
});

function refused(act, refusal, name) {
  if (act.what === "line" && refusal.status === 409) both(act, refusal, name);
  else if (act.what === "line") returned(act, refusal.message, name);
  else notice(refusal.message, act.body?.text, name);
}

/* ---- items */
function showItems() {
  part("items").replaceChildren(...data.items.map(item => el("button", {
    type: "button", class: "chip", "aria-pressed": String(item.id === chosen), onclick: () => choose(item.id)
  }, `${item.number}. ${item.title}${item.decided ? ` (${say("decided")})` : ""}`)));
  const item = data.items.find(each => each.id === chosen);
  part("title").textContent = item ? `${item.number}. ${item.title}` : "";
  part("write").hidden = !item || item.decided;
  part("locked").hidden = !item?.decided;
  const decide = part("decide");
  if (decide) decide.textContent = say(item?.decided ? "reopen" : "decide");
}

function choose(id) {
  chosen = id;
  showItems();
  showLines();
}

part("decide")?.addEventListener("click", async () => {
  const item = data.items.find(each => each.id === chosen);
  try {
    await call("PUT", `${base}/items/${item.id}/decision`, { decided: !item.decided });
    item.decided = !item.decided;
    choose(item.id);
  } catch (refusal) {
    notice(refusal.message || say("offline"));
  }
});

/* ---- who is there */
function showRoster() {
  part("roster").replaceChildren(...[...places.values()].map(row));
  const members = [...places.values()].filter(place => place.member);
  const open = members.filter(place => !place.presence).map(place => place.name);
  const bare = members.filter(place => place.presence === "ABSENT" && !place.reason).map(place => place.name);
  part("balance").textContent = open.length ? say("unrecorded", open.join("、"))
    : bare.length ? say("noReason", bare.join("、"))
    : say("even", members.length, ...["PRESENT", "ABSENT", "PROXY"]
      .map(kind => members.filter(place => place.presence === kind).length));
  showSpeakers();
}

function row(place) {
  if (!place.member) return el("li", {}, el("span", { class: "name" }, place.name),
    el("span", { class: "small soft" }, say("observer")));
  const choices = ["PRESENT", "ABSENT", "PROXY"].map(kind => el("button", {
    type: "button", class: "chip", "aria-pressed": String(place.presence === kind), onclick: () => mark(place, kind)
  }, say(kind.toLowerCase())));
  const detail = place.presence === "ABSENT" || place.asking === "PROXY" || place.presence === "PROXY"
    ? more(place) : null;
  return el("li", {}, el("span", { class: "name" }, place.name),
    el("span", { class: "chips", role: "group", "aria-label": place.name }, ...choices), detail);
}

/* The reason of an absence, or who came instead. */
function more(place) {
  const proxy = place.presence === "PROXY" || place.asking === "PROXY";
  const field = el("input", { type: "text", maxlength: 40, value: (proxy ? place.standIn : place.reason) ?? "",
    "aria-label": say(proxy ? "standInOf" : "reasonOf", place.name),
    placeholder: say(proxy ? "standIn" : "reason") });
  const keep = () => {
    const text = field.value.trim();
    if (!text || text === (proxy ? place.standIn : place.reason)) return;
    send(place, proxy ? "PROXY" : "ABSENT", proxy ? { standIn: text } : { reason: text });
  };
  field.addEventListener("change", keep);
  const quick = proxy ? [] : say("reasons").split("|").map(reason => el("button", { type: "button", class: "chip small",
    onclick: () => { field.value = reason; keep(); } }, reason));
  return el("div", { class: "more" }, field, ...quick);
}

function mark(place, kind) {
  if (kind === "PROXY" && place.presence !== "PROXY") {
    place.asking = "PROXY";
    showRoster();
    return;
  }
  send(place, kind, {});
}

function send(place, presence, detail) {
  Object.assign(place, { asking: null, presence, reason: detail.reason ?? null, standIn: detail.standIn ?? null });
  showRoster();
  queue.add({ what: "mark", method: "PUT", path: `${base}/attendance/${place.place}`,
    body: { key: uuid(), presence, reason: place.reason, standIn: place.standIn } });
}

function keepMark(answer) {
  const place = places.get(answer.place);
  const newer = queue.waiting().some(([, act]) => act.what === "mark" && act.path.endsWith(`/${answer.place}`));
  if (!newer) Object.assign(place, { presence: answer.presence, reason: answer.reason, standIn: answer.standIn });
  showRoster();
}

part("observer")?.addEventListener("submit", async event => {
  event.preventDefault();
  const field = event.target.elements.name;
  try {
    const added = await call("POST", `${base}/attendance`, { name: field.value });
    places.set(added.place, { place: added.place, name: added.name, member: false });
    field.value = "";
    showRoster();
  } catch (refusal) {
    notice(refusal.message || say("offline"));
  }
});

/* ---- who speaks, what is said */
const text = part("text");
const kind = part("kind");

function showSpeakers() {
  const there = [...places.values()].filter(place => !place.member || place.presence === "PRESENT");
  part("speakers").replaceChildren(...there.map(place => el("button", {
    type: "button", class: "chip", "aria-pressed": String(place.place === speaker),
    onclick: () => { speaker = place.place === speaker ? null : place.place; draft(); showSpeakers(); text.focus(); }
  }, place.name)));
}

function draft() {
  drafts.keep("line", text.value || editing ? { text: text.value, speaker, kind: kind.value, item: chosen, editing }
    : null);
}

text.addEventListener("input", draft);
kind.addEventListener("change", draft);
part("send").addEventListener("click", submit);
text.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
});

function submit() {
  const words = text.value.trim();
  if (!words) return;
  const reason = part("reason")?.value.trim() || null;
  const line = editing ? lines.get(editing) : { key: uuid(), item: chosen, number: 0, stage: null };
  write(Object.assign(line, { kind: kind.value, speaker, name: places.get(speaker)?.name ?? null, text: words,
    struck: false }), reason);
  clear();
}

function clear() {
  text.value = "";
  editing = null;
  part("editing").hidden = true;
  draft();
}

function write(line, reason = null, known = line.number || null) {
  lines.set(line.key, line);
  line.pending = true;
  showLines();
  queue.add({ what: "line", method: "PUT", path: `${base}/contributions/${line.key}`, body: { known,
    item: line.item, kind: line.kind, speaker: line.speaker, text: line.text, struck: line.struck, reason } });
}

function keepLine(answer) {
  const later = queue.waiting().some(([, act]) => act.path.endsWith(`/${answer.key}`));
  const line = lines.get(answer.key) ?? {};
  if (later) Object.assign(line, { number: answer.number, stage: answer.stage, recordedAt: answer.recordedAt });
  else lines.set(answer.key, { ...answer, pending: false });
  for (const [name, act] of queue.waiting()) if (act.path.endsWith(`/${answer.key}`)) {
    act.body.known = answer.number;
    queue.keep(name, act);
  }
  showLines();
}

function showLines() {
  part("lines").replaceChildren(...[...lines.values()].filter(line => line.item === chosen).map(lineOf));
}

function lineOf(line) {
  const box = el("li", { "data-key": line.key },
    el("p", { class: "small soft" }, el("b", { class: `when ${line.stage ?? "pending"}` },
      say(line.pending && !line.stage ? "pending" : (line.stage ?? "pending").toLowerCase())), " ",
    line.recordedAt ? clock(line.recordedAt) : "", " ", say(line.kind.toLowerCase()),
    line.name ? ` · ${line.name}` : ""), el(line.struck ? "s" : "p", { class: "said" }, line.text));
  if (!data.items.find(item => item.id === line.item)?.decided && !line.struck)
    box.append(el("button", { type: "button", class: "button quiet small", onclick: () => edit(line) }, say("edit")),
      el("button", { type: "button", class: "button quiet small", onclick: event => {
        event.target.remove();
        toMeasure(line, box);
      } }, say("measure")));
  return box;
}

const clock = instant => new Date(instant).toLocaleTimeString(document.documentElement.lang,
  { hour: "2-digit", minute: "2-digit", timeZone: data.zone });

function edit(line) {
  editing = line.key;
  text.value = line.text;
  speaker = line.speaker;
  kind.value = line.kind;
  part("editing").hidden = false;
  draft();
  showSpeakers();
  text.focus();
}

part("stop-editing").addEventListener("click", clear);

/* One click makes a measure of a line; who and until when may be said at once, or later. */
function toMeasure(line, box) {
  const owner = el("input", { type: "text", maxlength: 60, "aria-label": say("measureOf"),
    placeholder: say("measureOf") });
  const due = el("input", { type: "date", "aria-label": say("due") });
  const form = el("form", { class: "more", onsubmit: event => {
    event.preventDefault();
    queue.add({ what: "measure", method: "PUT", path: `${base}/measures/${uuid()}`, body: { text: line.text,
      owner: owner.value.trim() || null, dueOn: due.value || null, item: line.item, line: line.key } });
    form.replaceWith(el("span", { class: "small soft" }, say("entered")));
  } }, owner, due, el("button", { class: "button small" }, say("enter")));
  box.append(form);
  owner.focus();
}

async function showMeasures() {
  try {
    const { before, entered } = await call("GET", `${base}/measures`);
    const site = document.querySelector("meta[name=base]")?.content ?? "";
    part("measures").replaceChildren(...[...before, ...entered].map(measure => el("li", {},
      el("a", { href: `${site}/measure/measure?id=${measure.id}` }, measure.text),
      el("span", { class: "soft" }, [measure.owner, measure.dueOn].filter(Boolean).join(" · ")))));
  } catch { /* no connection: they are shown when there is one */ }
}

/* Somebody wrote a later wording: both are shown, and a person decides. */
function both(act, refusal, name) {
  const key = act.path.split("/").pop();
  const line = lines.get(key) ?? { key, ...act.body };
  const settle = () => {
    box.remove();
    queue.drop(name);
  };
  const box = el("div", { class: "notice wait both", role: "alert" }, el("div", {},
    el("p", {}, say("both")),
    el("p", { class: "said" }, el("b", {}, say("theirs")), " ", refusal.current),
    el("p", { class: "said" }, el("b", {}, say("mine")), " ", act.body.text),
    el("div", { class: "actions" },
      el("button", { type: "button", class: "button small", onclick: () => {
        settle();
        write({ ...line, text: act.body.text }, act.body.reason, refusal.revision);
      } }, say("keepMine")),
      el("button", { type: "button", class: "button small", onclick: () => {
        settle();
        write({ ...line, text: `${refusal.current}\n${act.body.text}` }, act.body.reason, refusal.revision);
      } }, say("keepBoth")),
      el("button", { type: "button", class: "button small", onclick: () => {
        settle();
        lines.set(key, { ...line, text: refusal.current, number: refusal.revision, pending: false });
        showLines();
      } }, say("keepTheirs")))));
  part("notices").append(box);
}

/* Refused for another reason: the words stand here until somebody has taken them back or let them go. */
function returned(act, message, name) {
  const key = act.path.split("/").pop();
  if (!lines.get(key)?.number) lines.delete(key);
  showLines();
  notice(message, act.body.text, name, () => {
    text.value = [text.value, act.body.text].filter(Boolean).join("\n");
    draft();
    text.focus();
  });
}

function notice(message, words, name, takeBack) {
  const settle = () => {
    box.remove();
    if (name) queue.drop(name);
  };
  const box = el("div", { class: "notice gap", role: "alert" }, el("div", {}, el("p", {}, message),
    words ? el("p", { class: "said" }, words) : null, el("div", { class: "actions" },
      takeBack ? el("button", { type: "button", class: "button small", onclick: () => {
        takeBack();
        settle();
      } }, say("takeBack")) : null,
      el("button", { type: "button", class: "button small", onclick: settle }, say("close")))));
  part("notices").append(box);
}

/* ---- the end, and what others write meanwhile */
part("adjourn")?.addEventListener("click", () => { part("adjourn-sure").hidden = false; });
part("adjourn-sure")?.querySelector("button").addEventListener("click", () => {
  part("adjourn-sure").hidden = true;
  queue.add({ what: "adjourn", method: "POST", path: `${base}/adjournment` });
});

async function refresh() {
  if (document.hidden) return;
  try {
    for (const line of await call("GET", `${base}/contributions`)) {
      const mine = queue.waiting().some(([, act]) => act.path.endsWith(`/${line.key}`));
      if (!mine && editing !== line.key) lines.set(line.key, line);
    }
    showLines();
  } catch { /* no connection: what waits is said above */ }
}

async function start() {
  drafts = await Drafts.of(`ciyan.hall/${data.person}/${data.code}`);
  const left = await drafts.left("line");
  if (left) {
    speaker = left.speaker;
    kind.value = left.kind;
    if (data.items.some(item => item.id === left.item)) chosen = left.item;
    if (left.editing && lines.has(left.editing)) edit(lines.get(left.editing));
    text.value = left.text;
    draft();
  }
  for (const [, act] of queue.waiting()) if (act.what === "line") {
    const key = act.path.split("/").pop();
    lines.set(key, { ...(lines.get(key) ?? { number: 0, stage: null }), ...act.body, key, pending: true,
      number: lines.get(key)?.number ?? 0, name: places.get(act.body.speaker)?.name ?? null });
  }
  showItems();
  showRoster();
  showLines();
  showMeasures();
  for (const [name, { act, ...refusal }] of queue.refused()) refused(act, refusal, name);
  queue.tell();
  queue.send();
  setInterval(refresh, 15000);
}

if (part("write")) start();
