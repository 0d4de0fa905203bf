/* Words come from the page: <div id="words" hidden data-some-key="… {0} …">. No script holds a sentence.
   sayOf: the words of another element than #words. */
export function sayOf(id) {
  const words = document.getElementById(id)?.dataset ?? {};
  return (key, ...values) => (words[key] ?? key).replace(/\{(\d)\}/g, (all, i) => values[i] ?? all);
}

export const say = sayOf("words");

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (typeof value === "boolean") node.toggleAttribute(name, value);
    else if (value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter(child => child != null));
  return node;
}

const base = document.querySelector("meta[name=base]")?.content ?? "";

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${base}/resources/theme/icons.svg#${name}`);
  svg.append(use);
  return svg;
}
