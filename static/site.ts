// The common script of reading pages: comfort only, every page reads without it.

// A language link keeps the reader at the same provision.
function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-place]")) {
    link.hash = location.hash;
  }
}
addEventListener("hashchange", keepPlace);
keepPlace();

// The development server tells when a new build is ready.
const reload = document.querySelector<HTMLMetaElement>('meta[name="bap-reload"]');
if (reload) {
  new EventSource(reload.content).onmessage = () => location.reload();
}
