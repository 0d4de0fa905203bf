/* What a lesson's blocks become with a script. Each is complete without one; a module is loaded only where its block
   stands. */
const base = document.querySelector("meta[name=base]")?.content ?? "";
const kinds = { "[data-scenario]": "scenario", "[data-case]": "case", "[data-gallery]": "gallery",
  "figure.story-map": "story-map" };

for (const [selector, name] of Object.entries(kinds)) {
  const blocks = document.querySelectorAll(`article.lesson ${selector}`);
  if (blocks.length)
    import(`${base}/resources/script/${name}.js`).then(module => blocks.forEach(block => module.mount(block)));
}
