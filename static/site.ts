// The common script of reading pages: comfort only, every page reads without it.

import { copyButton } from "./guide/copy";

// A language link keeps the reader at the same provision.
function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-place]")) {
    link.hash = location.hash;
  }
}
addEventListener("hashchange", keepPlace);
keepPlace();

// What is searched for goes into the fragment, which is not sent.
for (const form of document.querySelectorAll<HTMLFormElement>("form[role=search]")) {
  if (new URL(form.action).pathname === location.pathname) continue; // the search page answers by itself
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(form.action + "#" + new URLSearchParams({ q: form.querySelector("input")!.value }));
  });
}

// The prepared text of a report is copied with the place the reader is at.
const report = document.querySelector<HTMLElement>(".report-text");
if (report) report.after(copyButton(report.dataset.copy!, report.dataset.copied!, () => report.textContent!.replace(/\/(?=\n)/, (end) => end + placeInPage())));

function placeInPage(): string {
  return document.getElementById(location.hash.slice(1)) ? location.hash : ""; // answers of a checker stay here
}

// The development server tells when a new build is ready.
const reload = document.querySelector<HTMLMetaElement>('meta[name="bap-reload"]');
if (reload) {
  new EventSource(reload.content).onmessage = () => location.reload();
}

// Reading without a network. The development server's pages change under the
// service worker: it looks there first, and nobody is asked to take a new version.
declare const trustedTypes: undefined | { createPolicy(name: string, rules: { createScriptURL(s: string): string }): { createScriptURL(s: string): unknown } };

function announce(worker: ServiceWorker): void {
  const words = document.body.dataset;
  if (document.querySelector(".update")) return;
  const bar = document.createElement("div");
  bar.className = "update";
  bar.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.updateNow ?? "";
  button.addEventListener("click", () => worker.postMessage("take"));
  bar.append((words.update ?? "") + " ", button);
  document.body.append(bar);
}

async function keepOffline(): Promise<void> {
  const policy = typeof trustedTypes === "undefined" ? undefined : trustedTypes.createPolicy("bap-sw", { createScriptURL: (s) => s });
  const register = (address: string): Promise<ServiceWorkerRegistration> =>
    navigator.serviceWorker.register((policy ? policy.createScriptURL(address) : address) as string);
  if (reload) {
    await register("/sw.js?live");
    return;
  }
  const had = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => { if (had) location.reload(); });
  const registration = await register("/sw.js");
  if (registration.waiting && had) announce(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const fresh = registration.installing;
    fresh?.addEventListener("statechange", () => { if (fresh.state === "installed" && had) announce(fresh); });
  });
}

// The page comes first: what makes the site installable follows it, and the site
// is fetched when the reader has begun to read.
addEventListener("load", () => {
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = "/manifest.webmanifest";
  document.head.append(manifest);
});
const BEGUN = 4000; // ms
if ("serviceWorker" in navigator && isSecureContext) {
  addEventListener("load", () => setTimeout(() => { keepOffline().catch(() => {}); }, navigator.serviceWorker.controller ? 0 : BEGUN));
}

// The colour theme: as the device says, or as the reader chose. The choice is
// the one thing that is kept on the device, and it says nothing of the reader.
const theme = document.querySelector<HTMLSelectElement>("select[data-theme-choice]");
if (theme) {
  const kept = (() => { try { return localStorage.getItem("theme") ?? "auto"; } catch { return "auto"; } })();
  const apply = (value: string): void => {
    if (value === "light" || value === "dark") document.documentElement.dataset.theme = value;
    else delete document.documentElement.dataset.theme;
  };
  theme.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
  theme.value = ["light", "dark"].includes(kept) ? kept : "auto";
  apply(theme.value);
  theme.addEventListener("change", () => {
    apply(theme.value);
    try { localStorage.setItem("theme", theme.value); } catch { /* not kept */ }
  });
}
