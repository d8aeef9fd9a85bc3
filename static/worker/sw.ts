// The service worker keeps the site for reading without a network: what
// site/worker.go lists. Each build has a version; a new one is fetched beside
// the old (only what changed) and waits until the reader takes it. Asked for as
// "?live", by the development server's pages, it keeps the site but looks at
// the server first.

type Precache = { version: string; files: Record<string, string> };

const scope = self as unknown as ServiceWorkerGlobalScope & { VERSION: string };
const NAME = "bap-" + scope.VERSION;
const LIST = "/precache.json";
const live = scope.location.search === "?live";

async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  const answer = await fetch(LIST, { cache: "no-store" });
  const list = (await answer.clone().json()) as Precache;
  const before = (await caches.keys()).filter((n) => n.startsWith("bap-") && n !== NAME);
  const old = before.length ? await caches.open(before[before.length - 1]) : undefined;
  const oldList = old && ((await (await old.match(LIST))?.json()) as Precache | undefined);
  const wanted = Object.entries(list.files);
  const next = async (): Promise<void> => {
    for (let file = wanted.pop(); file; file = wanted.pop()) {
      const [address, hash] = file;
      const kept = oldList?.files[address] === hash ? await old!.match(address) : undefined;
      if (kept) await cache.put(address, kept);
      else await cache.add(new Request(address, { cache: "no-cache" }));
    }
  };
  await Promise.all(Array.from({ length: live ? 2 : 6 }, next)); // the development server makes each file, on connections that its pages need too
  await cache.put(LIST, answer);
}

scope.addEventListener("install", (event) => event.waitUntil(live ? fill().then(() => scope.skipWaiting()) : fill()));

scope.addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith("bap-") && name !== NAME) await caches.delete(name);
      await scope.clients.claim();
    })(),
  ),
);

scope.addEventListener("message", (event) => {
  if (event.data === "take") scope.skipWaiting();
});

scope.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== scope.location.origin) return;
  if (live && event.request.headers.get("accept") === "text/event-stream") return; // that of reloading stays open
  event.respondWith(
    (async () => {
      if (live) {
        const now = await fetch(event.request).catch(() => undefined);
        if (now) return now;
      }
      const cache = await caches.open(NAME);
      const kept = await cache.match(url.pathname);
      if (kept) return kept;
      try {
        return await fetch(event.request);
      } catch {
        const lang = url.pathname.startsWith("/ru/") ? "ru" : "kk";
        const instead = event.request.mode === "navigate" ? await cache.match(`/${lang}/offline/`) : undefined;
        return instead ?? Response.error();
      }
    })(),
  );
});
