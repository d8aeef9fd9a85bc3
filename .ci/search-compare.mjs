// Runs the judged queries through Bap's search and through Pagefind: search-compare.mjs SITE ESBUILD COLD [HITS]
// COLD is how many queries are asked in a fresh page; with HITS all are asked for what they find.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const [site, esbuildPath, most, hits] = process.argv.slice(2);
const esbuild = await import(esbuildPath);
const script = esbuild.buildSync({ entryPoints: ["static/search/search.ts"], bundle: true, minify: true, format: "esm", charset: "utf8", write: false }).outputFiles[0].text;

const queries = readFileSync("site/search/testdata/judged.txt", "utf8").split("\n").filter((l) => !l.startsWith("# ") && l.includes(" => ")).map((line) => {
  const [q, right] = line.split(" => ");
  return { q, lookup: right.endsWith("!"), pages: right.replace(/!$/, "").split("|").map(pageOf) };
});
const step = Math.ceil(queries.length / Number(most));

/** The page of a right answer, below the language: both searches are judged by page, since Pagefind knows no provisions. */
function pageOf(right) {
  const [slug, eId] = right.split("#");
  const article = eId.split("__")[0];
  for (const kind of ["act", "guide", "research", "checker"]) {
    if (!existsSync(path.join(site, "kk", kind, slug))) continue;
    return kind === "act" && existsSync(path.join(site, "kk", kind, slug, article)) && article ? `/${kind}/${slug}/${article}/` : `/${kind}/${slug}/`;
  }
  throw new Error("no page of " + right);
}
const pageOfURL = (url) => url.split("#")[0].replace(/^\/(kk|ru)/, "");

// What a page does to answer queries from nothing, each with ten results and their passages.
const runner = `
onmessage = async ({ data: { engine, list, lang } }) => {
  document.documentElement.lang = lang;
  const start = performance.now();
  let ask;
  if (engine === "bap") {
    const { open } = await import("/~bap.js");
    const search = await open(async (name) => { const a = await fetch("/search/" + name); if (!a.ok) throw a.status; return a.text(); });
    ask = async (q) => (await search.query(q, { lang })).map((h) => h.passage && h.url);
  } else {
    const pagefind = await import("/pagefind/pagefind.js");
    await pagefind.init();
    ask = async (q) => {
      const found = await pagefind.search(q);
      return (await Promise.all(found.results.slice(0, 10).map((r) => r.data()))).map((d) => d.url);
    };
  }
  const urls = {};
  for (const q of list) urls[q] = await ask(q);
  parent.postMessage({ urls, ms: performance.now() - start }, "*");
};
parent.postMessage("ready", "*");`;
const driver = `
const jobs = await (await fetch("/~jobs")).json();
const answers = [];
for (const job of jobs) {
  const frame = document.createElement("iframe");
  frame.src = "/~runner";
  const next = () => new Promise((done) => addEventListener("message", (e) => done(e.data), { once: true }));
  const ready = next();
  document.body.append(frame);
  await ready;
  await fetch("/~start", { method: "POST" });
  const answer = next();
  frame.contentWindow.postMessage(job);
  const { urls, ms } = await answer;
  const bytes = Number(await (await fetch("/~stop", { method: "POST" })).text());
  answers.push({ ...job, urls, ms, bytes });
  frame.remove();
}
await fetch("/~done", { method: "POST", body: JSON.stringify(answers) });`;

const types = { ".js": "text/javascript", ".json": "application/json", ".txt": "text/plain", ".html": "text/html" };
const compressed = new Map();
let counted = 0;
// All queries one after another for what is found; some of them cold, each in a page of its own, for what that costs.
const engines = ["bap", "pagefind"];
const ways = engines.flatMap((engine) => [{ engine, lang: "kk" }, { engine, lang: "ru" }]);
const cold = queries.filter((_, i) => i % step === 0);
const jobs = [...(hits ? ways.map((way) => ({ ...way, list: queries.map(({ q }) => q) })) : []), ...cold.flatMap(({ q }) => ways.map((way) => ({ ...way, list: [q], cold: true })))];

const answers = await new Promise((done, failed) => {
  const profile = site + "-profile"; // beside the site, in the caller's own folder
  let chromium;
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(request.url.split("?")[0]);
    const text = (type, body) => { response.setHeader("Content-Type", type); response.end(body); };
    response.setHeader("Cache-Control", "no-store");
    if (name === "/~start") { counted = 0; return text("text/plain", ""); }
    if (name === "/~stop") return text("text/plain", String(counted));
    if (name === "/~jobs") return text("application/json", JSON.stringify(jobs));
    if (name === "/~runner") return text("text/html", `<!doctype html><meta charset="utf-8"><script type="module">${runner}</script>`);
    if (name === "/") return text("text/html", `<!doctype html><meta charset="utf-8"><body><script type="module">${driver}</script>`);
    if (name === "/~done") {
      request.setEncoding("utf8");
      let body = "";
      for await (const part of request) body += part;
      response.end();
      server.close();
      chromium.on("exit", () => done(JSON.parse(body)));
      process.kill(-chromium.pid); // with the processes that it started
      return;
    }
    // Files go out as a host would send them: scripts and text in brotli, Pagefind's own packed files as they are.
    const file = path.join(site, name);
    let data;
    if (name === "/~bap.js") data = compressed.get(name) ?? brotliCompressSync(script);
    else if (existsSync(file + ".br")) data = readFileSync(file + ".br");
    else if (!existsSync(file)) { response.statusCode = 404; return response.end(); }
    else if (path.extname(name) in types) data = compressed.get(name) ?? brotliCompressSync(readFileSync(file));
    else {
      data = readFileSync(file);
      counted += data.length;
      return text("application/octet-stream", data);
    }
    compressed.set(name, data);
    counted += data.length;
    response.setHeader("Content-Encoding", "br");
    text(types[path.extname(name)], data);
  });
  server.listen(0, "127.0.0.1", () => {
    chromium = spawn("chromium", ["--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile, `http://127.0.0.1:${server.address().port}/`], { stdio: "ignore", detached: true });
    chromium.on("error", failed);
  });
});

const rankOf = (urls, pages) => [...new Set(urls.map(pageOfURL))].findIndex((p) => pages.includes(p));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const percent = (list, f) => Math.round((100 * list.filter(f).length) / Math.max(1, list.length)) + " %";
const sizeOf = (dir, wanted) => readdirSync(dir, { recursive: true }).filter(wanted).reduce((n, f) => n + statSync(path.join(dir, f)).size, 0);

if (hits) console.log(`${queries.length} queries, each from a Kazakh and from a Russian page, found if either finds it`);
console.log(`${cold.length} queries cold`);
const rows = {};
for (const engine of engines) {
  const all = answers.filter((a) => a.engine === engine && !a.cold);
  const own = answers.filter((a) => a.engine === engine && a.cold);
  const best = queries.map(({ q, lookup, pages }) => {
    const ranks = all.map((a) => rankOf(a.urls[q], pages)).filter((r) => r >= 0);
    return { lookup, rank: ranks.length ? Math.min(...ranks) : Infinity };
  });
  const found = (name, list) => ({ [name + " hit@1"]: percent(list, (b) => b.rank < 1), [name + " hit@3"]: percent(list, (b) => b.rank < 3) });
  const index = engine === "bap" ? sizeOf(path.join(site, "search"), (f) => f.endsWith(".br")) : sizeOf(path.join(site, "pagefind"), (f) => /\.pf_|pagefind-entry/.test(f));
  rows[engine] = {
    ...(hits && { ...found("words", best.filter((b) => !b.lookup)), ...found("look-ups", best.filter((b) => b.lookup)) }),
    "first query, KB median": Math.round(median(own.map((a) => a.bytes)) / 100) / 10, "first query, KB most": Math.round(Math.max(...own.map((a) => a.bytes)) / 100) / 10,
    "cold, ms median": Math.round(median(own.map((a) => a.ms))), "index, KB": Math.round(index / 1000),
  };
}
const { bap, pagefind } = rows;
for (const key of Object.keys(bap)) console.log(key.padEnd(26), "bap", String(bap[key]).padStart(8), "  pagefind", String(pagefind[key]).padStart(8));
