/*
 * Draws the heritage's GeoJSON as SVG: own projection, no tiles. A view is a centre and a scale; every drawing puts all
 * things anew, so that lines, dots and letters keep their size. Colours and line kinds are in heritage.css.
 */
import { labels } from "./map-labels.js";
import { MIDDLE, flat, placesOf, svg } from "./map-places.js";

const KM = 111.2;
const CLOSEST = 2600;
const STEPS = [.05, .1, .25, .5, 1, 2, 5];
const RULERS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

export class Canvas {

  constructor(root, features, say, picked) {
    this.root = root;
    this.say = say;
    this.picked = picked;
    this.places = placesOf(features);
    this.view = { x: 0, y: 0, k: 200 };
    this.now = new Set();
    this.passed = null;
    this.svg = svg("svg", { "aria-hidden": "true", focusable: "false" });
    root.append(this.svg);
    for (const layer of ["grid", "radii", "lines", "dots", "texts", "rule"])
      this[layer] = svg("g", { class: layer }, this.svg);
    this.build(features);
    this.size();
    this.home(true);
    new ResizeObserver(() => { this.size(); this.draw(); }).observe(root);
    this.hands();
  }

  build(features) {
    const variants = features.filter(f => f.properties.variant).map(f => f.id);
    this.ways = features.filter(f => f.properties.kind === "stretch").map(f => {
      const { from, to, certainty } = f.properties;
      const which = variants.findIndex(code => code === from || code === to);
      return { from, to, ends: f.geometry.coordinates.map(flat),
        path: svg("path", { class: `way ${certainty} variant-${which}` }, this.lines) };
    });
    const force = features.find(f => f.properties.kind === "main-force");
    this.force = force && { ends: force.geometry.coordinates.map(flat), names: force.properties.names,
      path: svg("path", { class: "force" }, this.lines) };
    for (const place of this.places) {
      place.circle = svg("circle", { class: "radius" }, this.radii);
      place.dot = svg("g", { class: "dot" }, this.dots);
      place.r = place.sites.length > 1 ? 11 : place.sites.length ? 6 : 4.5;
      svg("circle", { class: "ring", r: place.r + 5 }, place.dot);
      svg("circle", { class: "core", r: place.r }, place.dot);
      if (place.sites.length > 1)
        svg("text", { class: "count", dy: ".35em" }, place.dot).textContent = place.sites.length;
      svg("circle", { class: "touch", r: 16 }, place.dot)
        .addEventListener("click", () => this.dragged || this.picked(place));
    }
  }

  find(name) {
    return this.places.find(place => place.names.has(name));
  }

  size() {
    this.width = this.root.clientWidth || 600;
    this.height = this.root.clientHeight || 400;
    this.em = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    this.svg.setAttribute("viewBox", `0 0 ${this.width} ${this.height}`);
  }

  at({ x, y }) {
    return { x: this.width / 2 + (x - this.view.x) * this.view.k,
      y: this.height / 2 + (y - this.view.y) * this.view.k };
  }

  /* now: names of what the step speaks of; passed: what was reached so far, null for everything; order: arrows between
     places. */
  show(now, passed, order = []) {
    this.now = new Set(now.map(name => this.find(name)).filter(Boolean));
    this.passed = passed && new Set(passed);
    this.order = order.map(name => this.find(name)).filter(Boolean);
    this.fit([...this.now], .42);
  }

  select(place) {
    this.chosen = place;
    this.draw();
  }

  /* Far places (Yunnan, the main force) do not make everything else small: they are there when one moves the map. */
  home(atOnce) {
    const sorted = this.places.map(place => place.x).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    this.fit(this.places.filter(place => Math.abs(place.x - median) < 2), .42, atOnce);
  }

  fit(places, least, atOnce) {
    if (!places.length) return this.draw();
    const edge = place => Math.min(place.radius, 12) / KM;
    const box = [Math.min(...places.map(p => p.x - edge(p))), Math.max(...places.map(p => p.x + edge(p))),
      Math.min(...places.map(p => p.y - edge(p))), Math.max(...places.map(p => p.y + edge(p)))];
    const wide = Math.max(box[1] - box[0], least), high = Math.max(box[3] - box[2], least);
    this.go({ x: (box[0] + box[1]) / 2, y: (box[2] + box[3]) / 2,
      k: Math.min(this.width * .78 / wide, this.height * .78 / high) }, atOnce);
  }

  go(to, atOnce) {
    cancelAnimationFrame(this.flight);
    const from = { ...this.view }, begun = performance.now();
    const still = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const move = time => {
      const t = still ? 1 : Math.min(1, Math.max(0, (time - begun) / 150)), soft = t * (2 - t);
      this.view = { x: from.x + (to.x - from.x) * soft, y: from.y + (to.y - from.y) * soft,
        k: from.k * (to.k / from.k) ** soft };
      this.draw();
      if (t < 1) this.flight = requestAnimationFrame(move);
    };
    move(begun);
  }

  zoom(factor, around = { x: this.width / 2, y: this.height / 2 }, atOnce = false) {
    const { x, y, k } = this.view, next = Math.min(CLOSEST, Math.max(30, k * factor));
    const dx = around.x - this.width / 2, dy = around.y - this.height / 2;
    this.go({ x: x + dx / k - dx / next, y: y + dy / k - dy / next, k: next }, atOnce);
  }

  pan(right, down, atOnce = false) {
    this.go({ ...this.view, x: this.view.x + right / this.view.k, y: this.view.y + down / this.view.k }, atOnce);
  }

  /* One finger or the mouse drags (up and down scrolls the page on a touch screen), two fingers zoom, Ctrl and the
     wheel zoom. */
  hands() {
    const fingers = new Map();
    const spread = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.x - b.x, a.y - b.y); };
    this.root.addEventListener("pointerdown", event => {
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size === 1) this.dragged = false;
    });
    addEventListener("pointermove", event => {
      const last = fingers.get(event.pointerId);
      if (!last) return;
      const before = fingers.size === 2 ? spread() : 0;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const far = Math.hypot(event.clientX - last.x, event.clientY - last.y);
      if (!this.dragged && far < 3 && fingers.size === 1) return fingers.set(event.pointerId, last);
      this.dragged = true;
      if (before) this.zoom(spread() / before, undefined, true);
      this.pan((last.x - event.clientX) / fingers.size, (last.y - event.clientY) / fingers.size, true);
    });
    const up = event => fingers.delete(event.pointerId);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", up);
    this.root.addEventListener("wheel", event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = this.root.getBoundingClientRect();
      this.zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, { x: event.clientX - box.x, y: event.clientY - box.y }, true);
    }, { passive: false });
  }

  draw() {
    this.drawGrid();
    for (const place of this.places) this.drawPlace(place);
    for (const way of this.ways) {
      way.path.setAttribute("d", this.line(way.ends));
      const reached = !this.passed || this.passed.has(way.from) && this.passed.has(way.to);
      way.path.classList.toggle("ahead", !reached);
      way.path.classList.toggle("now", reached && [...this.now].some(place => place.names.has(way.to)));
    }
    this.force?.path.setAttribute("d", this.line(this.force.ends));
    this.drawOrder();
    labels(this);
    this.drawRule();
  }

  drawPlace(place) {
    Object.assign(place, { at: this.at(place), isNow: this.now.has(place) || place === this.chosen,
      isReached: !this.passed || [...place.names].some(name => this.passed.has(name)) });
    place.dot.setAttribute("transform", `translate(${place.at.x.toFixed(1)} ${place.at.y.toFixed(1)})`);
    place.dot.setAttribute("class",
      ["dot", place.sites.length ? "site" : "point", place.loose && !place.sites.length && "loose",
        place.isNow && "now", !place.isReached && !place.sites.length && "ahead", place === this.chosen && "chosen"]
        .filter(Boolean).join(" "));
    place.circle.setAttribute("cx", place.at.x.toFixed(1));
    place.circle.setAttribute("cy", place.at.y.toFixed(1));
    place.circle.setAttribute("r", (place.radius / KM * this.view.k).toFixed(1));
    place.circle.setAttribute("class", place.isNow ? "radius now" : place.sites.length ? "radius" : "radius quiet");
  }

  drawOrder() {
    this.arrows?.remove();
    if (!this.order?.length) return;
    this.arrows = svg("g", { class: "order" }, this.lines);
    for (let i = 1; i < this.order.length; i++) {
      const [from, to] = [this.order[i - 1], this.order[i]].map(place => place.at);
      if (!this.order[i].isReached || !this.order[i - 1].isReached) continue;
      const far = Math.hypot(to.x - from.x, to.y - from.y) || 1, ux = (to.x - from.x) / far, uy = (to.y - from.y) / far;
      const tip = { x: to.x - ux * (this.order[i].r + 6), y: to.y - uy * (this.order[i].r + 6) };
      const bend = { x: (from.x + tip.x) / 2 - uy * far * .12, y: (from.y + tip.y) / 2 + ux * far * .12 };
      svg("path", { d: `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${tip.x} ${tip.y}` }, this.arrows);
      const turn = Math.atan2(tip.y - bend.y, tip.x - bend.x) * 180 / Math.PI;
      svg("path", { class: "tip", d: "M-9-4L0 0L-9 4Z", transform: `translate(${tip.x} ${tip.y}) rotate(${turn})` },
        this.arrows);
    }
  }

  drawGrid() {
    this.grid.replaceChildren();
    const { x, y, k } = this.view, step = STEPS.find(s => s * k >= 90) ?? 10,
      digits = step === .05 || step === .25 ? 2 : 1;
    const span = { x: this.width / 2 / k, y: this.height / 2 / k };
    for (let east = Math.ceil((x - span.x) / MIDDLE / step) * step; east <= (x + span.x) / MIDDLE; east += step) {
      const at = this.at({ x: east * MIDDLE, y }).x;
      svg("path", { d: `M${at.toFixed(1)} 0V${this.height}` }, this.grid);
      svg("text", { x: at + 4, y: this.height - 6 }, this.grid).textContent = `${east.toFixed(digits)}°E`;
    }
    for (let north = Math.ceil((-y - span.y) / step) * step; north <= -y + span.y; north += step) {
      const at = this.at({ x, y: -north }).y;
      svg("path", { d: `M0 ${at.toFixed(1)}H${this.width}` }, this.grid);
      if (at < this.height - 24) svg("text", { x: 6, y: at - 4 }, this.grid).textContent = `${north.toFixed(digits)}°N`;
    }
  }

  drawRule() {
    this.rule.replaceChildren();
    const km = RULERS.filter(r => r / KM * this.view.k <= 120).at(-1) ?? 1, long = km / KM * this.view.k;
    const right = this.width - 14, low = this.height - 28;
    svg("path", { d: `M${right - long} ${low - 5}v5h${long}v-5` }, this.rule);
    svg("text", { x: right - long / 2, y: low - 9 }, this.rule).textContent = this.say("kilometres", km);
  }

  line(ends) {
    return ends.map((end, i) => { const { x, y } = this.at(end);
      return `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`; }).join("");
  }
}
