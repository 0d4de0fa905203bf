/* Names beside their dots: the most wanted first, each where it hides nothing; what finds no room waits until one comes
   closer. */
import { svg } from "./map-places.js";

const overlap = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/* A full-width character is as wide as it is high. */
const width = (text, size) =>
  [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2E7F ? 1 : c === "—" ? 1 : .58), 0) * size;

function wanted(canvas) {
  const list = canvas.places.map(place => ({
    place, at: place.at, r: place.r,
    text: place.sites.length > 1 ? canvas.say("several", place.label, place.sites.length) : place.label,
    sub: place.variant && place.isNow
      ? canvas.say("variant", place.variant, place.points.flatMap(p => p.sources.map(s => s.code)).join(" ")) : "",
    kind: place.isNow ? "now" : place.sites.length ? "site" : "point",
    weight: place === canvas.chosen ? 9 : place.sites.length > 1 ? 8 : place.isNow
      ? 7 : place.isReached && place.points.length ? 5 : place.sites.length ? 4 : 2
  }));
  const covered = at => canvas.places.some(place => Math.hypot(place.at.x - at.x, place.at.y - at.y) < 14);
  canvas.force?.ends.forEach((end, i) => covered(canvas.at(end))
    || list.push({ at: canvas.at(end), r: 3, text: canvas.force.names[i], sub: "", kind: "force", weight: 1 }));
  return list.sort((a, b) => b.weight - a.weight);
}

function around({ at, r, kind }, w, h) {
  const gap = r + (kind === "now" ? 9 : 5);
  return [[at.x + gap, at.y - h / 2], [at.x - gap - w, at.y - h / 2], [at.x - w / 2, at.y + gap],
    [at.x - w / 2, at.y - gap - h],
    [at.x + gap * .8, at.y + gap * .5], [at.x + gap * .8, at.y - gap * .5 - h], [at.x - gap * .8 - w, at.y + gap * .5],
    [at.x - gap * .8 - w, at.y - gap * .5 - h]]
    .map(([x, y]) => ({ x, y, w, h }));
}

export function labels(canvas) {
  canvas.texts.replaceChildren();
  const list = wanted(canvas).filter(one => !canvas.hidesWay || one.place?.sites.length),
    taken = [{ x: 0, y: canvas.height - 22, w: canvas.width, h: 22 }];
  const dots = list.filter(one => one.place)
    .map(one => ({ owner: one, x: one.at.x - one.r, y: one.at.y - one.r, w: 2 * one.r, h: 2 * one.r }));
  for (const one of list) {
    if (one.at.x < 0 || one.at.y < 0 || one.at.x > canvas.width || one.at.y > canvas.height) continue;
    const size = (one.kind === "now" ? 14.5 : one.kind === "site" ? 13 : 12) * canvas.em, small = 12 * canvas.em;
    const w = Math.max(width(one.text, size), width(one.sub, small)) + 2, h = size * 1.25 + (one.sub ? small * 1.3 : 0);
    const spots = around(one, w, h)
      .filter(s => s.x > 2 && s.y > 2 && s.x + w < canvas.width - 2 && s.y + h < canvas.height - 2);
    const free = spots.find(s => !taken.some(t => overlap(s, t)) && !dots.some(d => d.owner !== one && overlap(s, d)))
      ?? (one.weight >= 7 ? spots.find(s => !taken.some(t => overlap(s, t))) : null);
    if (!free) continue;
    taken.push({ x: free.x - 2, y: free.y - 1, w: w + 4, h: h + 2 });
    svg("text", { class: `label ${one.kind}`, x: free.x.toFixed(1), y: (free.y + size).toFixed(1), "font-size": size },
      canvas.texts).textContent = one.text;
    if (one.sub) svg("text", { class: "label sub", x: free.x.toFixed(1), y: (free.y + size + small * 1.25).toFixed(1),
      "font-size": small }, canvas.texts).textContent = one.sub;
  }
}
