// later does pieces of work one by one after the first paint, so that on a slow
// phone the page can be read and scrolled meanwhile. Where a link leads into the
// page all is done at once, for what is added above its place would move it.
export function later(work: (() => void)[]): void {
  if (location.hash) {
    for (const piece of work) piece();
    return;
  }
  const next = (): void => {
    work.shift()?.();
    if (work.length > 0) setTimeout(next);
  };
  requestAnimationFrame(() => setTimeout(next));
}
