/*
 * The five kinds of question as form parts. Each builder gives {node, answer(), answered()}; `changed` is called on
 * every change. Answers: single "a" · multiple ["a","c"] · true-false true | false · ordering ["b","a","c"] · matching
 * {left: right}
 */
import { el, icon, say } from "./words.js";

function choices(question, type, options, saved, changed) {
  const picked = saved == null ? [] : [].concat(saved).map(String);
  const inputs = options.map(({ key }) =>
    el("input", { type, name: `q-${question.id}`, value: key, checked: picked.includes(key), onchange: changed }));
  const node = el("div", { class: "choices" },
    ...options.map(({ text }, i) => el("label", { class: "choice" }, inputs[i], el("span", {}, text))));
  const chosen = () => inputs.filter(input => input.checked).map(input => input.value);
  return { node, chosen, answered: () => chosen().length > 0 };
}

const kinds = {
  "single": (question, changed) => {
    const part = choices(question, "radio", question.options, question.saved, changed);
    return { ...part, answer: () => part.chosen()[0] ?? null };
  },
  "multiple": (question, changed) => {
    const part = choices(question, "checkbox", question.options, question.saved, changed);
    return { ...part, answer: part.chosen };
  },
  "true-false": (question, changed) => {
    const both = [{ key: "true", text: say("isTrue") }, { key: "false", text: say("isFalse") }];
    const part = choices(question, "radio", both, question.saved, changed);
    return { ...part, answer: () => (part.answered() ? part.chosen()[0] === "true" : null) };
  },
  "ordering": (question, changed) => {
    const byKey = new Map(question.options.map(option => [option.key, option.text]));
    let order = question.saved?.length === byKey.size ? [...question.saved] : [...byKey.keys()];
    let touched = question.saved != null;
    const list = el("ol", { class: "order" });
    const told = el("p", { class: "unseen", "aria-live": "polite" });
    const keep = el("button", { type: "button", class: "button small", hidden: touched, onclick: () => settle() },
      say("orderKeep"));
    const settle = () => { touched = true; keep.hidden = true; changed(); };
    const move = (from, to, way) => {
      const [key] = order.splice(from, 1);
      order.splice(to, 0, key);
      draw();
      const buttons = list.children[to].querySelectorAll("button");
      (buttons[way].disabled ? buttons[1 - way] : buttons[way]).focus();
      told.textContent = say("orderMoved", byKey.get(key), to + 1);
      settle();
    };
    const arrow = (i, way) => el("button", {
      type: "button",
      "aria-label": say(way ? "orderDown" : "orderUp", byKey.get(order[i])),
      disabled: way ? i === order.length - 1 : i === 0,
      onclick: () => move(i, way ? i + 1 : i - 1, way)
    }, icon(way ? "down" : "up"));
    const draw = () => list.replaceChildren(...order.map((key, i) => el("li", {},
      el("span", { class: "place", "aria-hidden": "true" }, String(i + 1)),
      el("span", { class: "text" }, byKey.get(key)), arrow(i, 0), arrow(i, 1))));
    draw();
    return { node: el("div", {}, list, told, keep), answer: () => order, answered: () => touched };
  },
  "matching": (question, changed) => {
    const selects = question.lefts.map(left => {
      const select = el("select", { "aria-label": left.text, onchange: changed },
        el("option", { value: "" }, say("choose")),
        ...question.options.map(({ key, text }) => el("option", { value: key }, text)));
      select.value = question.saved?.[left.key] ?? "";
      return select;
    });
    const node = el("div", { class: "match" },
      ...question.lefts.map((left, i) => el("div", {}, el("span", {}, left.text), selects[i])));
    const answer = () =>
      Object.fromEntries(question.lefts.map((left, i) => [left.key, selects[i].value]).filter(([, right]) => right));
    return { node, answer, answered: () => selects.every(select => select.value) };
  }
};

export function part(question, changed) {
  const built = kinds[question.kind](question, changed);
  built.freeze = () =>
    built.node.querySelectorAll("input, select, button").forEach(control => { control.disabled = true; });
  return built;
}
