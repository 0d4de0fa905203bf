/*
 * A film is a function of time. film.open(reel) takes what Reel.java made of a script; film.draw(t) puts the frame of
 * second t on the page and says its key: the same key, the same picture.
 */
"use strict";

const CAMERA = 1.8, FADE = .5, WAY = 1.3, OUT = .4;

const film = (() => {
  const by = id => document.getElementById(id);
  let reel, atlas, before;

  function open(given) {
    reel = given;
    atlas = new Atlas(reel, 740, 720);
    before = null;
    by("estimate").textContent = reel.words.estimate;
    return document.fonts.ready.then(() => reel.seconds);
  }

  function draw(t) {
    const index = Math.max(0, reel.scenes.findLastIndex(scene => scene.from <= t)),
      scene = reel.scenes[index], u = t - scene.from;
    const map = scene.kind === "map", state = map ? now(index, u) : now(mapBefore(index), Infinity);
    const fade = ease(Math.min(1, u / FADE)), out = ease(Math.min(1, (scene.seconds - u) / OUT));
    const stage = map ? 0 : stages(scene).filter(at => u >= at).length;
    const shown = map ? fade : index === 0 ? out : Math.min(fade, index === reel.scenes.length - 1 ? 1 : out);
    const last = stages(scene)[stage - 1] ?? 0, coming = ease(Math.min(1, (u - last) / FADE));
    const key = JSON.stringify([index, shown, stage, map ? 0 : coming, state],
      (name, value) => typeof value === "number" ? n(value) : value);
    if (key !== before) {
      before = key;
      by("map").innerHTML = atlas.look(state.view).draw(state);
      by("panel").innerHTML = map ? panel(scene) : "";
      by("panel").style.setProperty("--shown", 1);
      for (const child of by("panel").children) child.style.opacity = fade;
      card(scene, stage, coming);
      by("card").style.opacity = map ? 0 : shown;
    }
    return key;
  }

  /* The map as it stands u seconds into a scene; what earlier scenes drew remains. */
  function now(index, u) {
    const state = { view: reel.scenes[0].view, circles: {}, ways: {}, moves: [], marks: [], marked: 0,
      dots: {}, names: {} };
    let from = state.view;
    for (let i = 0; i <= index; i++) {
      const scene = reel.scenes[i], here = i === index;
      if (scene.kind !== "map") continue;
      const shown = here ? ease(clamp((u - CAMERA * .6) / FADE)) : 1;
      state.view = between(from, scene.view, here ? ease(clamp(u / CAMERA)) : 1);
      from = scene.view;
      Object.assign(state,
        { circles: {}, names: {}, marks: scene.marks, marked: here ? ease(clamp((u - CAMERA) / WAY)) : 1 });
      for (const code of Object.keys(state.dots))
        state.dots[code] = { ...state.dots[code], kind: state.dots[code].kind === "loose" ? "loose" : "seen" };
      scene.ways.forEach((code, j) => state.ways[code] = here ? ease(clamp((u - CAMERA - j * WAY) / WAY)) : 1);
      scene.moves.forEach(([a, b]) =>
        state.moves.push({ from: a, to: b, drawn: here ? ease(clamp((u - CAMERA) / WAY / 1.5)) : 1 }));
      for (const [kind, sides] of [["also", scene.also], ["loose", scene.loose], ["now", scene.now]]) {
        for (const [code, side] of Object.entries(sides)) {
          const late = arrival(scene, code), there = here ? Math.min(shown, ease(clamp((u - late) / FADE))) : 1;
          const old = state.dots[code]?.shown ?? 0;
          state.dots[code] = { kind: kind === "also" ? "seen" : kind, shown: Math.max(old, there) };
          state.names[code] = { side, now: kind !== "also", shown: there };
          if (kind !== "also") state.circles[code] = there;
        }
      }
    }
    return state;
  }

  /* A place is named when the line reaches it. */
  function arrival(scene, code) {
    const way = scene.ways.findIndex(name => reel.ways[name].to === code),
      move = scene.moves.findIndex(([, to]) => to === code);
    return way >= 0 ? CAMERA + (way + .7) * WAY : move >= 0 ? CAMERA + WAY : 0;
  }

  function mapBefore(index) {
    const found = reel.scenes.findLastIndex((scene, i) => i < index && scene.kind === "map");
    return Math.max(found, 0);
  }

  function stages(scene) {
    return (scene.parts ?? []).map(part => part.at);
  }

  function panel({ when, head, say, note, by: source, degree }) {
    return `<p class="when">${when}</p><h1>${head}</h1><hr><p class="say">${say}</p>`
      + `${note ? `<p class="note">${note}</p>` : ""}<p class="by">${source}<span>${degree}</span></p>`;
  }

  function card(scene, stage, coming) {
    const root = by("card"),
      part = (i, html) => `<li style="opacity:${i + 1 < stage ? 1 : i + 1 === stage ? coming : 0}">${html}</li>`;
    root.className = scene.kind === "title" || scene.kind === "key" ? "whole" : "";
    root.innerHTML = {
      map: () => "",
      title: () => poster(),
      key: () => picture("") + `<div><h1>${reel.words.key}</h1><hr><ul class="rows">`
        + `${scene.parts.map((row, i) => part(i, sample(row.what) + `<span>${row.text}</span>`)).join("")}</ul></div>`,
      versions: () => `<h1><small>${reel.words.differ}</small>${scene.question}</h1><hr>`
        + `<ul class="versions${scene.parts.length < 4 ? " few" : ""}">`
        + scene.parts.slice(0, -1).map((one, i) => part(i, `${one.text}　<span>${one.by}</span>`)).join("")
        + `</ul><p class="wording" style="opacity:${stage === scene.parts.length ? coming : 0}">`
        + `<b>${reel.words.wording}</b>${scene.parts.at(-1).text}</p>`,
      sources: () => {
        const page = scene.parts[Math.max(0, stage - 1)];
        return `<span class="page">${Math.max(1, stage)} / ${scene.parts.length}</span><h1>${reel.words.sources}</h1>`
          + `<p class="caution">${reel.words.caution}</p><ul class="sources" style="opacity:${stage ? coming : 0}">`
          + page.sources.map(one => `<li>${one.title}<span>${one.body}</span></li>`).join("") + "</ul>";
      },
    }[scene.kind]();
  }

  function sample(what) {
    return `<svg viewBox="0 0 200 84">${{
      radius: `<circle class="radius" cx="100" cy="42" r="38"/><circle class="dot now" cx="100" cy="42" r="13"/>`,
      alternative: `<path class="way alternative" d="M10 58L100 22L190 32"/>`
        + `<path class="way alternative second" d="M10 58L100 72L190 32"/>`,
      order: `<path class="order" d="M14 56Q92 10 168 44"/>`
        + `<path class="order tip" d="M-14-13L14 0L-14 13Z" transform="translate(172 47) rotate(28)"/>`,
    }[what] ?? `<path class="way ${what}" d="M10 42H190"/>`}</svg>`;
  }

  /* The title, also as a file of its own: colours and typefaces are written out. */
  function poster() {
    const text = (y, size, colour, words, family = "serif", weight = 400) =>
      `<text x="80" y="${y}" font-size="${size}" font-weight="${weight}" fill="${token(colour)}"`
      + ` font-family="${token(family).replaceAll('"', "'")}">${words}</text>`;
    return picture(text(250, 74, "ink", reel.title, "serif", 700)
      + `<path d="M80 296H168" stroke="${token("gold")}" stroke-width="5"/>`
      + text(368, 40, "ink", reel.subtitle) + text(432, 36, "red", reel.years, "sans")
      + text(636, 32, "ink-soft", reel.words.house, "sans")
      + text(680, 30, "ink-soft", reel.words.estimate, "sans"));
  }

  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  }

  /* The whole way on the right, and something on the left. */
  function picture(left) {
    const serif = token("serif").replaceAll('"', "'");
    const small = new Atlas(reel, 560, 720).look(reel.scenes[0].view), lines = [];
    const drawn = reel.scenes.flatMap(scene => scene.ways ?? []), dash = { weak: "18 7", unproven: "9 9" };
    for (const code of drawn) {
      const way = reel.ways[code], a = small.place(way.from), b = small.place(way.to),
        thin = way.certainty === "alternative";
      const colour = token(way.certainty === "unproven" ? "line-strong" : thin && way.second ? "gold" : "red");
      const dashed = dash[way.certainty] ? ` stroke-dasharray="${dash[way.certainty]}"` : "";
      lines.push(`<path d="M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}" stroke="${colour}"`
        + ` stroke-width="${thin ? 3 : 5}"${dashed}/>`);
    }
    for (const [from, to] of reel.scenes.flatMap(scene => scene.moves ?? [])) {
      const a = small.place(from), b = small.place(to);
      const bend = bow(a, b, Math.hypot(b.x - a.x, b.y - a.y) / small.k);
      lines.push(`<path d="M${n(a.x)} ${n(a.y)}Q${n(bend.x)} ${n(bend.y)} ${n(b.x)} ${n(b.y)}"`
        + ` stroke="${token("red")}" stroke-width="4"/>`);
    }
    const codes = [...new Set(drawn.length ? drawn.flatMap(code => [reel.ways[code].from, reel.ways[code].to])
      : reel.scenes.flatMap(scene => scene.moves ?? []).flat())];
    const dots = codes.map(code => { const { x, y } = small.place(code);
      return `<circle cx="${n(x)}" cy="${n(y)}" r="${reel.ends[code] ? 11 : 6}"`
        + ` fill="${token(reel.ends[code] ? "red" : "paper")}" stroke="${token("red")}" stroke-width="4"/>`; });
    const named = Object.entries(reel.ends).map(([code, side]) => {
      const { x, y } = small.place(code), [dx, dy, anchor] = beside(side, 22);
      return `<text x="${n(x + dx)}" y="${n(y + dy)}" text-anchor="${anchor}" font-size="34" fill="${token("ink")}"`
        + ` font-family="${serif}" stroke="${token("sunken")}" stroke-width="8" stroke-linejoin="round"`
        + ` paint-order="stroke">${reel.places[code].label}</text>`;
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720">`
      + `<title>${reel.title}：${reel.subtitle}</title><desc>${reel.alt}</desc>`
      + `<rect width="1280" height="720" fill="${token("paper")}"/>`
      + `<path d="M720 0H1280V720H720Z" fill="${token("sunken")}"/>`
      + `<g transform="translate(720 0)" fill="none" stroke-linecap="round">${lines.join("")}${dots.join("")}</g>`
      + `<g transform="translate(720 0)">${named.join("")}</g>`
      + left + "</svg>";
  }

  /* What is cut, covered or stands on something else in the frame that is drawn now. */
  function faults() {
    const box = node => node.getBoundingClientRect(), low = 720 - FREE, found = [],
      taken = [{ name: "estimate", ...edges(box(by("estimate"))) }];
    const card = reel.scenes.length && by("card").style.opacity > .5;
    if (card) {
      for (const node of by("card").querySelectorAll("li, p, h1")) {
        const { bottom, right } = box(node);
        if (bottom > low + 8 || right > 1280) found.push(`${node.textContent}: cut`);
      }
      return found;
    }
    for (const node of by("map").querySelectorAll("text:not(.degree)")) {
      const { left, right, top, bottom } = box(node), name = node.textContent;
      if (left < 6 || right > 734 || top < 4 || bottom > low + 8) found.push(`${name}: outside`);
      for (const other of taken) {
        if (left < other.right && right > other.left && top + 8 < other.bottom && bottom - 8 > other.top)
          found.push(`${name}: on ${other.name}`);
      }
      taken.push({ name, left, right, top, bottom });
    }
    const lines = [...by("panel").children];
    if (box(lines.at(-2)).bottom > box(lines.at(-1)).top || box(lines.at(-1)).bottom > 700)
      found.push("panel: too full");
    return found;
  }

  function edges({ left, right, top, bottom }) {
    return { left, right, top, bottom };
  }

  function between([x, y, km], [x2, y2, km2], t) {
    return [x + (x2 - x) * t, y + (y2 - y) * t, km * (km2 / km) ** t];
  }

  function clamp(t) {
    return Math.min(1, Math.max(0, t));
  }

  function ease(t) {
    return t * t * (3 - 2 * t);
  }

  return { open, draw, poster, faults };
})();
