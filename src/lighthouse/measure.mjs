/*
 * Lighthouse on the catalogue, a course, a lesson and the map of a running server, as a cadre on a phone and at a desk,
 * each page as on a first visit (empty cache, no service worker yet). Accessibility must be 100, best practices at
 * least 95, nothing may come from another host, and a text lesson may weigh at most 400 kB. Exit code 1 if one of them
 * fails.
 *
 *   npm install --no-package-lock && npm run measure -- http://localhost:8080 USER PASSWORD [/course/course?slug=… …]
 */
import fs from "node:fs";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";

const [base, user, password, ...wanted] = process.argv.slice(2);
if (!password) {
  console.error("npm run measure -- BASE USER PASSWORD [PATH…]");
  process.exit(2);
}
const LESSON = "/learning/learn?course=hong-shiba-shi&lesson=1";
const paths = wanted.length ? wanted : ["/search/find", "/course/course?slug=hong-shiba-shi", LESSON, "/heritage/map"];
const browserPath = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(fs.existsSync);
const browser = await puppeteer.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
let failures = 0;
try {
  const page = await browser.newPage();
  await page.goto(base + "/identity/sign-in");
  await page.type("[id$=username]", user);
  await page.type("[id$=password]", password);
  await Promise.all([page.waitForNavigation(), page.click("[id$=submit]")]);
  for (const path of paths) {
    for (const [screen, config] of [["phone", undefined], ["desk", desktopConfig]]) {
      await measure(page, path, screen, config);
    }
  }
} finally {
  await browser.close();
}
process.exit(failures ? 1 : 0);

async function measure(page, path, screen, config) {
  const flags = { onlyCategories: ["accessibility", "best-practices", "performance"], disableStorageReset: true,
    logLevel: "error" };
  const session = await page.createCDPSession();
  await session.send("Network.clearBrowserCache");
  await session.send("Storage.clearDataForOrigin",
    { origin: new URL(base).origin, storageTypes: "service_workers,cache_storage" });
  await session.detach();
  const { lhr } = await lighthouse(base + path, flags, config, page);
  const score = name => Math.round(lhr.categories[name].score * 100);
  const requests = lhr.audits["network-requests"].details.items;
  const foreign = requests.map(r => r.url)
    .filter(url => /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(base).host);
  const weight = Math.round(requests.reduce((sum, r) => sum + r.transferSize, 0) / 1000);
  const faults = [];
  if (score("accessibility") < 100) faults.push("accessibility", ...failed(lhr, "accessibility"));
  if (score("best-practices") < 95) faults.push("best practices", ...failed(lhr, "best-practices"));
  if (foreign.length) faults.push("foreign", ...foreign);
  if (path.startsWith("/learning/learn") && weight > 400) faults.push("heavy");
  if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(base + path).pathname)
    faults.push("ended at " + lhr.finalDisplayedUrl);
  failures += faults.length ? 1 : 0;
  console.log([path, screen, `accessibility ${score("accessibility")}`, `best practices ${score("best-practices")}`,
    `performance ${score("performance")}`, `${requests.length} requests`, `${weight} kB`,
    faults.length ? "FAILS: " + faults.join(", ") : "ok"].join("  "));
}

function failed(lhr, category) {
  return lhr.categories[category].auditRefs.filter(ref => ref.weight > 0 && lhr.audits[ref.id].score !== null
    && lhr.audits[ref.id].score < 1)
    .map(ref => ref.id);
}
