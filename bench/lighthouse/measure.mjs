// Reads pages as a citizen's phone on a slow line would: `node measure.mjs ADDRESS…` prints a line of JSON for each, with its four scores and what cost it points.
import { existsSync } from "node:fs";
import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";

const categories = ["performance", "accessibility", "best-practices", "seo"];
const chromePath = ["/usr/bin/chromium", process.env.CHROME_PATH].find((path) => path && existsSync(path));
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
try {
  for (const address of process.argv.slice(2)) {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: categories, logLevel: "error" });
    const scores = Object.fromEntries(categories.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)]));
    const lost = categories.flatMap((name) =>
      lhr.categories[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
        .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim()),
    );
    console.log(JSON.stringify({ address, scores, lost }));
  }
} finally {
  await chrome.kill();
}
