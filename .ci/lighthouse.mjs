// Serves a build and measures its pages: lighthouse.mjs NODE_MODULES SITE PORT CERTIFICATE [PAGE…]
// CERTIFICATE.key and .pem are for HTTP/2, which hosts speak. The first row is
// a page of one article with a style sheet and nothing else, to compare with.
// Ends with 1 if a score is below 100 or a paint later than 0.9 s.
import { existsSync, readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { pathToFileURL } from "node:url";

const [modules, site, port, certificate, ...named] = process.argv.slice(2);
const { default: lighthouse } = await import(pathToFileURL(path.join(modules, "lighthouse/core/index.js")));
const { launch } = await import(pathToFileURL(path.join(modules, "chrome-launcher/dist/index.js")));

const LOADS = Number(process.env.LOADS ?? 3);
const LATEST = 900; // ms to the first and to the largest paint
const kinds = [
  "", "act/employment-law-2016/", "act/employment-law-2016/art_14/", "act/employment-law-2016/art_14/parallel/", "act/labour-code/art_138/",
  "act/employment-law-2016/history/", "checker/", "checker/leave_recall/", "guide/recall-from-leave/", "guide/recall-from-leave/practice/",
  "research/platform-work/", "research/platform-work/matrix/", "glossary/", "search/",
];
const pages = ["plain/", ...(named.length ? named : ["kk/", "ru/"].flatMap((lang) => kinds.map((kind) => lang + kind)))];

// The plain page has the words of a real one, and their style.
const law = readFileSync(path.join(site, "ru/act/employment-law-2016/art_14/index.html"), "utf8");
const words = [...law.matchAll(/<p>(.*?)<\/p>/gs)].map((m) => `<p>${m[1].replace(/<[^>]*>/g, "")}</p>`).join("\n");
const style = /href="(\/assets\/site-[^"]*\.css)"/.exec(law)[1];
const plain = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Статья</title><meta name="viewport" content="width=device-width">` +
  `<meta name="description" content="Регистрация безработных"><link rel="icon" href="data:,"><link rel="stylesheet" href="${style}"></head><body><main><h1>Статья</h1>${words}</main></body></html>`;

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml",
  ".wasm": "application/wasm", ".webmanifest": "application/manifest+json", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8" };
const server = createSecureServer({ key: readFileSync(certificate + ".key"), cert: readFileSync(certificate + ".pem") }, (request, answer) => {
  const url = new URL(request.url, "https://site");
  const file = path.join(site, path.normalize(url.pathname.replace(/\/$/, "/index.html")));
  if (url.pathname === "/plain/") {
    answer.writeHead(200, { "content-type": types[".html"], "content-encoding": "br" });
    answer.end(brotliCompressSync(plain));
    return;
  }
  if (!existsSync(file)) {
    answer.writeHead(404).end();
    return;
  }
  const brotli = existsSync(file + ".br") && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
  answer.writeHead(200, {
    "content-type": types[path.extname(file)] ?? "application/octet-stream",
    "cache-control": url.pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    ...(brotli ? { "content-encoding": "br" } : {}),
  });
  answer.end(readFileSync(brotli ? file + ".br" : file));
}).listen(Number(port), "127.0.0.1");

const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--ignore-certificate-errors"] });
const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
let failed = false;
try {
  console.log("perf a11y best  seo   FCP s  LCP s  page");
  for (const page of pages) {
    const loads = [];
    for (let i = 0; i < LOADS; i++) {
      const { lhr } = await lighthouse(`https://127.0.0.1:${port}/${page}`, { port: chrome.port, logLevel: "error" });
      loads.push(lhr);
    }
    const scores = ["performance", "accessibility", "best-practices", "seo"].map((c) => Math.round(100 * middle(loads.map((l) => l.categories[c].score))));
    const paints = ["first-contentful-paint", "largest-contentful-paint"].map((a) => middle(loads.map((l) => l.audits[a].numericValue)));
    const good = scores.every((s) => s === 100) && paints.every((p) => p <= LATEST);
    failed ||= !good;
    console.log(scores.map((s) => String(s).padStart(4)).join(" "), paints.map((p) => (p / 1000).toFixed(2).padStart(6)).join(" "), "", "/" + page, good ? "" : "  below the budget");
    for (const category of ["accessibility", "best-practices", "seo"]) {
      for (const { id } of loads[0].categories[category].auditRefs) if (loads[0].audits[id].score === 0) console.log("       ", id + ":", loads[0].audits[id].title);
    }
  }
} finally {
  await chrome.kill();
  server.close();
}
process.exitCode = failed ? 1 : 0;
