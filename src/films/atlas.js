/* Draws the map of a film as SVG: a graticule, circles of error, stretches, arrows, names. No rivers, no borders: there
   is no source for them. */
"use strict";

const KM = 111.2, NARROW = Math.cos(28.7 * Math.PI / 180);
const RULERS = [5, 10, 20, 50];
const SIDES = {
  right: [1, 12, "start"], left: [-1, 12, "end"], above: [0, -1, "middle"], below: [0, 1, "middle"],
  beyond: [2.6, 22, "start"],
};
/* Captions are shown over the lowest part of the map: nothing stands there. */
const FREE = 104;

class Atlas {

  constructor(reel, wide, high) {
    Object.assign(this, { reel, wide, high });
  }

  /** view: [longitude, latitude, kilometres from left to right] */
  look([x, y, km]) {
    this.view = [x, y, km];
    this.k = this.wide / km;
    return this;
  }

  at({ longitude, latitude }) {
    return { x: this.wide / 2 + (longitude - this.view[0]) * NARROW * KM * this.k,
      y: (this.high - FREE + 60) / 2 - (latitude - this.view[1]) * KM * this.k };
  }

  place(code) {
    return this.at(this.reel.places[code]);
  }

  /** state: what is to be seen now; see film.js */
  draw(state) {
    return this.grid(state) + this.radii(state) + this.zones(state) + this.ways(state) + this.moves(state)
      + this.arrows(state)
      + this.dots(state) + this.names(state) + this.scale();
  }

  grid({ names }) {
    const [x, y, km] = this.view, step = km > 120 ? .5 : .25, lines = [], degrees = [];
    const near = (at, by) => Object.keys(names).map(code => this.place(code))
      .some(place => Math.abs(place[by] - at) < 64 && (by === "x" ? place.y > 500 : place.x < 270));
    for (let east = Math.floor(x / step - 8) * step; east < x + 8 * step; east += step) {
      const at = this.at({ longitude: east, latitude: y }).x;
      lines.push(`M${n(at)} 0V${this.high}`);
      if (at > 330 && at < this.wide - 130 && !near(at + 50, "x"))
        degrees.push(`<text class="degree" x="${n(at + 8)}" y="${this.high - FREE - 14}">${east}°E</text>`);
    }
    for (let north = Math.floor(y / step - 8) * step; north < y + 8 * step; north += step) {
      const at = this.at({ longitude: x, latitude: north }).y;
      lines.push(`M0 ${n(at)}H${this.wide}`);
      if (at > 130 && at < this.high - FREE - 60 && !near(at - 16, "y"))
        degrees.push(`<text class="degree" x="14" y="${n(at - 8)}">${north}°N</text>`);
    }
    return `<path class="grid" d="${lines.join("")}"/>${degrees.join("")}`;
  }

  radii({ circles }) {
    return Object.entries(circles).map(([code, shown]) => {
      const { x, y } = this.place(code);
      return `<circle class="radius" opacity="${n(shown)}" cx="${n(x)}" cy="${n(y)}"`
        + ` r="${n(this.reel.places[code].radius * this.k)}"/>`;
    }).join("");
  }

  zones({ marks, marked }) {
    return marks.filter(mark => mark.zone).map(mark => {
      const { x, y } = this.place(mark.zone), wide = mark.km[0] * this.k, high = mark.km[1] * this.k;
      return `<g opacity="${n(marked)}"><rect class="zone" x="${n(x - wide / 2)}" y="${n(y - high / 2)}"`
        + ` width="${n(wide)}" height="${n(high)}" rx="8"/>`
        + `<text text-anchor="middle" x="${n(x)}" y="${n(y + high / 2 + 44)}">${mark.label}</text></g>`;
    }).join("");
  }

  ways({ ways }) {
    return Object.entries(ways).map(([code, drawn]) => {
      const way = this.reel.ways[code], from = this.place(way.from), to = this.place(way.to);
      const second = way.certainty === "alternative" && way.second ? " second" : "";
      const end = { x: from.x + (to.x - from.x) * drawn, y: from.y + (to.y - from.y) * drawn };
      return `<path class="way ${way.certainty}${second}" d="M${n(from.x)} ${n(from.y)}L${n(end.x)} ${n(end.y)}"/>`;
    }).join("");
  }

  moves({ moves }) {
    return moves.map(({ from, to, drawn }) => {
      const a = this.place(from), b = this.place(to), far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      const cut = 26 / far, bend = bow(a, b, far / this.k);
      return this.curve("order", a, bend, b, drawn * (1 - cut));
    }).join("");
  }

  arrows({ marks, marked }) {
    return marks.filter(mark => mark.arrow).map(mark => {
      const a = this.place(mark.arrow), turn = mark.bearing * Math.PI / 180, far = mark.km * this.k;
      const b = { x: a.x + Math.sin(turn) * far, y: a.y - Math.cos(turn) * far },
        middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const start = { x: a.x + Math.sin(turn) * 20, y: a.y - Math.cos(turn) * 20 };
      const left = mark.at === "left";
      return this.curve("toward", start, middle, b, marked)
        + `<text opacity="${n(marked)}" text-anchor="${left ? "end" : "start"}" x="${n(middle.x + (left ? -24 : 24))}"`
        + ` y="${n(middle.y + 26)}">${mark.label}</text>`;
    }).join("");
  }

  /* A quadratic curve up to the share t, with its tip. */
  curve(kind, a, c, b, t) {
    if (t <= .02) return "";
    const mix = (p, q) => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
    const control = mix(a, c), end = mix(control, mix(c, b)),
      turn = Math.atan2(end.y - control.y, end.x - control.x) * 180 / Math.PI;
    return `<path class="${kind}" d="M${n(a.x)} ${n(a.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}"/>`
      + `<path class="${kind} tip" d="M-14-13L14 0L-14 13Z" transform="translate(${n(end.x)} ${n(end.y)})`
      + ` rotate(${n(turn)})"/>`;
  }

  dots({ dots }) {
    return Object.entries(dots).map(([code, { kind, shown }]) => {
      const { x, y } = this.place(code);
      return `<circle class="dot ${kind}" opacity="${n(shown)}" cx="${n(x)}" cy="${n(y)}"`
        + ` r="${kind === "now" ? 13 : kind === "loose" ? 12 : 9}"/>`;
    }).join("");
  }

  names({ names }) {
    return Object.entries(names).map(([code, { side, now, shown }]) => {
      const { x, y } = this.place(code), away = now ? 24 : 19, [dx, dy, anchor] = beside(side, away);
      return `<text class="label${now ? " now" : ""}" opacity="${n(shown)}" text-anchor="${anchor}" x="${n(x + dx)}"`
        + ` y="${n(y + dy)}">${this.reel.places[code].label}</text>`;
    }).join("");
  }

  scale() {
    const km = RULERS.filter(ruler => ruler * this.k <= 190).at(-1) ?? 5, long = km * this.k, x = 26,
      y = this.high - FREE - 18;
    return `<g class="scale"><path d="M${x} ${y - 10}v10h${n(long)}v-10"/><text x="${n(x + long + 16)}" y="${y + 6}">`
      + `${this.reel.words.kilometres.replace("%s", km)}</text>`
      + `<path d="M${this.wide - 44} 74v-44m-10 14l10-14l10 14"/>`
      + `<text text-anchor="middle" x="${this.wide - 44}" y="108">${this.reel.words.north}</text></g>`;
  }
}

/* Where a name begins that stands so far from its dot. */
function beside(side, away) {
  const [x, y, anchor] = SIDES[side];
  return [x * away, anchor === "middle" ? y < 0 ? -away - 4 : away + 29 : y, anchor];
}

/* Through where the arrow from a to b bends; a short one bends more, so that it keeps clear of a long one. */
function bow(a, b, km) {
  const share = km < 30 ? .5 : .16;
  return { x: (a.x + b.x) / 2 + (b.y - a.y) * share, y: (a.y + b.y) / 2 - (b.x - a.x) * share };
}

function n(number) {
  return Math.round(number * 10) / 10 === Math.round(number) ? Math.round(number) : Math.round(number * 100) / 100;
}
