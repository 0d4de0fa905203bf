/*
 * A map told in steps. Markup, complete for reading and printing without this script:
 *   <figure class="story-map" data-map="breakout" data-site=""><ol>…</ol></figure>
 * and the words of WEB-INF/includes/map-words.xhtml somewhere on the page. Without data-map: all places, no steps.
 * Keys inside the figure: left and right walk the steps, + - 0 zoom, Shift and an arrow move the map, Esc closes a
 * place.
 */
import { call } from "./api.js";
import { Canvas } from "./map-canvas.js";
import { svg } from "./map-places.js";
import { el, icon, sayOf } from "./words.js";

const base = document.querySelector("meta[name=base]")?.content ?? "";
const PAN = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const say = sayOf("map-words");
const button = (name, sign, act) =>
  el("button", { type: "button", class: "map-button", "aria-label": say(name), title: say(name), onclick: act }, sign);
const source = ({ code, title, body, date, confidence }) =>
  el("li", {}, say("source", code, title, body, date, confidence));

export async function mount(figure) {
  if (figure.dataset.mounted) return;
  figure.dataset.mounted = "soon";
  const id = figure.dataset.map;
  try {
    const [map, story] = await Promise.all([call("GET", "/heritage/map"),
      id ? call("GET", `/heritage/maps/${encodeURIComponent(id)}`) : null]);
    new Told(figure, map.features, story);
    figure.dataset.mounted = "yes";
  } catch (refusal) {
    if (refusal.status === undefined) throw refusal;
    figure.dataset.mounted = "";
    figure.prepend(el("p", { class: "notice wait", role: "status" }, say("failed")));
  }
}

class Told {

  constructor(figure, features, story) {
    this.story = story;
    this.step = 0;
    this.variants = features.filter(f => f.properties.variant);
    this.notes = features.filter(f => f.properties.kind === "stretch");
    const box = el("div",
      { class: "map-canvas", tabindex: "0", role: "group", "aria-label": say("name", story?.title ?? say("places")) });
    const side = el("div", { class: "map-side" });
    const frame = el("div", { class: "map-frame" }, box, el("p", { class: "map-estimate" }, say("estimate")),
      this.tools());
    figure.insertBefore(el("div", { class: "map-body" }, frame, side), figure.querySelector("ol"));
    figure.classList.add("mounted");
    this.way = !story || story.steps.some(step => step.points.some(point => /^R\d/.test(point)));
    box.classList.toggle("no-way", !this.way);
    frame.append(legend(this.way));
    this.canvas = new Canvas(box, features, say, place => this.open(place));
    this.canvas.hidesWay = !this.way;
    this.place = el("div", { class: "map-place", role: "status" });
    if (story) side.append(...this.walk());
    side.append(this.place);
    if (!story) side.append(this.index());
    figure.addEventListener("keydown", event => this.key(event));
    if (story) this.go(0);
    const asked = figure.dataset.site && this.canvas.find(figure.dataset.site);
    if (asked) this.open(asked, true);
    else if (!story) this.place.append(el("p", { class: "soft" }, say("choose")));
  }

  tools() {
    const move = ([right, down]) => () => this.canvas.pan(right * 80, down * 80);
    return el("div", { class: "map-tools", role: "group", "aria-label": say("tools") },
      button("closer", "+", () => this.canvas.zoom(1.5)), button("farther", "−", () => this.canvas.zoom(1 / 1.5)),
      button("whole", "◎", () => this.canvas.home()), el("span", { class: "gap" }),
      button("west", icon("left"), move(PAN.ArrowLeft)), button("north", icon("up"), move(PAN.ArrowUp)),
      button("south", icon("down"), move(PAN.ArrowDown)), button("east", icon("right"), move(PAN.ArrowRight)));
  }

  walk() {
    this.back = el("button", { type: "button", class: "button", onclick: () => this.go(this.step - 1) },
      icon("left"), say("previous"));
    this.next = el("button", { type: "button", class: "button primary", onclick: () => this.go(this.step + 1) },
      say("next"), icon("right"));
    this.told = el("div", { class: "map-step", "aria-live": "polite" });
    this.list = el("ol", { class: "map-toc", "aria-label": say("steps") }, ...this.story.steps.map((step, i) =>
      el("li", {}, el("button", { type: "button", onclick: () => this.go(i) }, step.title))));
    return [this.told, el("div", { class: "map-walk" }, this.back, this.next), this.list,
      el("p", { class: "map-keys" }, say("keys"))];
  }

  go(to) {
    const { steps, order } = this.story;
    if (to < 0 || to >= steps.length) return;
    this.step = to;
    this.close();
    const step = steps[to];
    this.told.replaceChildren(el("p", { class: "map-where" }, say("where", to + 1, steps.length)),
      el("h2", {}, step.title), el("p", {}, step.text), ...this.sides(step), cited(step.citations));
    this.back.setAttribute("aria-disabled", to === 0);
    this.next.setAttribute("aria-disabled", to === steps.length - 1);
    [...this.list.children].forEach((item, i) => {
      item.classList.toggle("passed", i < to);
      item.firstChild.setAttribute("aria-current", i === to ? "step" : "false");
    });
    this.canvas.show(step.points, this.way || order?.length ? steps.slice(0, to + 1).flatMap(one => one.points) : null,
      order);
  }

  /* Without a story: every place by name. */
  index() {
    return el("ul", { class: "map-index", "aria-label": say("places") },
      ...this.canvas.places.filter(place => place.sites.length).map(place =>
        el("li", {}, el("button", { type: "button", onclick: () => this.open(place, true) },
          place.sites.length > 1 ? say("several", place.label, place.sites.length) : place.label))));
  }

  /* Where the step speaks of versions, they stand side by side with what each rests on. */
  sides(step) {
    const told = this.variants.filter(variant => step.points.includes(variant.id));
    if (told.length < 2) return [];
    return [el("div", { class: "map-variants" }, ...told.map((variant, i) => el("div", { class: `variant-${i}` },
      sample(`way alternative variant-${i}`), el("strong", {}, variant.properties.name),
      el("p", {}, this.notes.find(note => note.properties.to === variant.id)?.properties.note ?? ""),
      el("ul", {}, ...variant.properties.sources.map(source)),
      el("p", { class: "soft" }, say("confidence", variant.properties.confidence)))))];
  }

  open(place, near) {
    const entries = [...place.sites.map(site => el("li", {},
      el("a", { href: `${base}/heritage/site?slug=${site.slug}` }, site.name), el("span", {}, site.place),
      el("p", {}, site.line), site.disputed ? el("p", { class: "tag" }, say("disputed")) : null)),
    ...place.points.map(point =>
      el("li", {}, el("strong", {}, point.name), el("span", {}, point.when), el("p", {}, point.happened),
        el("ul", {}, ...point.sources.map(source)), el("p", { class: "soft" }, say("confidence", point.confidence))))];
    this.place.replaceChildren(el("button",
      { type: "button", class: "close", "aria-label": say("close"), onclick: () => this.close() }, icon("cross")),
      el("p", { class: "map-where" }, say("radius", place.radius)), el("ul", {}, ...entries));
    this.canvas.select(place);
    if (near) this.canvas.fit([place], .9, true);
  }

  close() {
    this.place.replaceChildren();
    this.canvas.select(null);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea")) return;
    const moves = { "+": () => this.canvas.zoom(1.5), "=": () => this.canvas.zoom(1.5),
      "-": () => this.canvas.zoom(1 / 1.5), "0": () => this.canvas.home(), Escape: () => this.close() };
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.shiftKey && PAN[event.key]) this.canvas.pan(...PAN[event.key].map(n => n * 80));
    else if (step && this.story && !event.shiftKey) this.go(this.step + step);
    else if (moves[event.key]) moves[event.key]();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function cited(citations) {
  return el("details", { class: "fold" }, el("summary", {}, say("rests", citations.length)),
    el("ul", { class: "map-cites" },
      ...citations.map(({ code, text, confidence, disputed, sources }) => text === null ? source(sources[0])
        : el("li", {}, say("fact", code, text, confidence),
          disputed ? el("span", { class: "tag" }, say("disputed")) : null, el("ul", {}, ...sources.map(source))))));
}

function sample(kind) {
  const drawing = svg("svg", { class: "map-sample", viewBox: "0 0 36 12", "aria-hidden": "true" });
  if (kind === "radius now") svg("circle", { class: kind, cx: 18, cy: 6, r: 5 }, drawing);
  else if (kind.startsWith("dot"))
    svg("circle", { class: "core", cx: 18, cy: 6, r: 4.5 }, svg("g", { class: kind }, drawing));
  else svg("path", { class: kind, d: "M1 6H35" }, drawing);
  return drawing;
}

function legend(way) {
  const ways = { proven: "way proven", weak: "way weak", unproven: "way unproven",
    alternative: "way alternative variant-0", force: "force", point: "dot point", loose: "dot point loose" };
  const kinds = { ...(way ? ways : {}), site: "dot site", circle: "radius now" };
  return el("ul", { class: "map-legend", "aria-label": say("legend") },
    ...Object.entries(kinds)
      .map(([name, kind]) => el("li", {}, sample(kind), say(`legend${name[0].toUpperCase()}${name.slice(1)}`))));
}

document.querySelectorAll("figure.story-map").forEach(mount);
