/* What stands where: SVG nodes, the projection, and the places of the heritage's GeoJSON. */
const SVG = "http://www.w3.org/2000/svg";

export const MIDDLE = Math.cos(29 * Math.PI / 180);

export function svg(tag, attributes = {}, parent) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  parent?.append(node);
  return node;
}

export const flat = ([longitude, latitude]) => ({ x: longitude * MIDDLE, y: -latitude });
const bare = name => name.replace(/（[^）]*）/g, "");
const inside = name => /（([^）]*)）$/.exec(name)?.[1] ?? "";

/* Everything that stands at one spot is one place: sites, or a point of the way, or both. */
export function placesOf(features) {
  const places = new Map();
  const at = (spot, thing) => {
    const key = spot.join();
    if (!places.has(key)) places.set(key, { ...flat(spot), sites: [], points: [], names: new Set(), radius: 0 });
    const place = places.get(key);
    place.names.add(thing.id).add(thing.properties.slug);
    place.radius = Math.max(place.radius, thing.properties.radiusKm);
    return place;
  };
  const linked =
    new Set(features.filter(f => f.properties.kind === "stretch").flatMap(f => [f.properties.from, f.properties.to]));
  for (const feature of features) {
    const { kind, names } = feature.properties;
    if (kind === "site") {
      const spots = feature.geometry.type === "Point" ? [feature.geometry.coordinates] : feature.geometry.coordinates;
      spots.forEach((spot, i) => {
        const place = at(spot, feature);
        place.sites.push(feature.properties);
        place.label ??= spots.length > 1 ? bare(names[i]) : feature.properties.label;
      });
    } else if (kind === "point") {
      const place = at(feature.geometry.coordinates, feature);
      place.points.push({ ...feature.properties, code: feature.id });
      place.label ??= bare(feature.properties.name);
      place.variant = feature.properties.variant ? inside(feature.properties.name) : "";
      place.loose = !linked.has(feature.id);
    }
  }
  return [...places.values()];
}
