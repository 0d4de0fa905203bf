/**
 * A desk's table: what is asked of it stands in the page's address and nowhere else. The filters are a form of their
 * own (method "get"), which works without this script; with it the table alone is asked again. Pages, order and columns
 * are PrimeFaces' own: the server says how the address goes on ("desk", from DeskTable). Whatever links carry
 * data-follows go where the address is: the parameters it names stay as they are, the others are taken from the
 * address. A filter with data-reload concerns more than the table: the page is asked for as a whole.
 */
const OF_THE_TABLE = ["page", "size", "sort", "hide"];
const desk = document.querySelector("form.desk");
const filters = document.querySelector("form.filters");
const base = location.pathname;

/** The form is sent to the address as it stands; links follow. */
function follow() {
  desk.action = base + location.search;
  for (const link of document.querySelectorAll("a[data-follows]")) {
    const own = new URLSearchParams(link.search);
    const asked = new URLSearchParams(location.search);
    asked.delete("page");
    own.forEach((value, name) => link.dataset.follows.split(" ").includes(name) && asked.set(name, value));
    link.search = asked.toString();
  }
}

/** On a phone the order stands in a list, of which PrimeFaces does not say what is chosen. */
function tellOrder() {
  const head = desk.querySelector("th[aria-sort=ascending], th[aria-sort=descending]");
  const list = desk.querySelector(".ui-reflow-dropdown");
  if (head && list) {
    list.value = `${head.id}_${head.ariaSort === "ascending" ? 0 : 1}`;
  }
}

/** @return whether it is another address than before */
function go(asked, remember) {
  const search = asked.toString();
  if (search === new URLSearchParams(location.search).toString()) {
    return false;
  }
  history[remember ? "pushState" : "replaceState"](null, "", search ? `${base}?${search}` : base);
  follow();
  return true;
}

/** The filters as they stand; order and columns stay, the page is the first again. */
function ask(again, whole) {
  const asked = new URLSearchParams(location.search);
  asked.delete("page");
  for (const [name, value] of new FormData(filters)) {
    value ? asked.set(name, value) : asked.delete(name);
  }
  const changed = go(asked, true);
  if (whole) {
    location.reload();
  } else if (changed || again) {
    window.askDesk();
  }
}

/**
 * What the address asks for stands in the filters again, as after "back".
 *
 * @return whether the table alone can show it
 */
function refill() {
  const asked = new URLSearchParams(location.search);
  let alone = true;
  for (const field of filters.querySelectorAll("input:not([type=hidden]), select")) {
    const value = asked.get(field.name) ?? field.dataset.usual ?? "";
    alone &&= !("reload" in field.dataset) || field.value === value;
    field.value = value;
  }
  return alone;
}

if (filters) {
  filters.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(window.PrimeFaces.ajax.Queue.isEmpty()); // "Enter" has asked already if something was changed
  });
  filters.addEventListener("change", (event) => ask(false, "reload" in event.target.dataset));
  window.addEventListener("popstate", () => {
    const alone = refill();
    follow();
    alone ? window.askDesk() : location.reload();
  });
}

window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
  if (typeof args?.desk === "string") {
    const asked = new URLSearchParams(location.search);
    OF_THE_TABLE.forEach((name) => asked.delete(name));
    new URLSearchParams(args.desk).forEach((value, name) => asked.set(name, value));
    go(asked, false);
  }
  tellOrder();
});

/** The list of columns stands at the end of the page: whoever opens it is led there, and back again when it closes. */
new MutationObserver((changes) => {
  for (const { target } of changes) {
    if (target.ariaExpanded === "true") {
      enter(60);
    } else if (document.activeElement.closest(".ui-columntoggler") || document.activeElement === document.body) {
      target.focus();
    }
  }
}).observe(desk, { subtree: true, attributeFilter: ["aria-expanded"] });

/** It fades in: as soon as it can be entered, within so many frames. */
function enter(frames) {
  const first = [...document.querySelectorAll(".ui-columntoggler-item .ui-chkbox-box")].find((box) => box.offsetParent);
  if (first) {
    first.focus();
  } else if (frames > 0) {
    requestAnimationFrame(() => enter(frames - 1));
  }
}

/** A session that is over, a server that is away: the page itself says so, and the address keeps the question. */
window.jQuery(document).on("pfAjaxError", () => location.reload());

follow();
window.jQuery(tellOrder);
