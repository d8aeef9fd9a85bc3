// Comfort for reading: a preview of what a reference points to, and a menu on
// each provision's number. Without it references are plain links.

import "./site";

type Entry = { name: string; text: string; lang: string; status?: string; cite: string; bibtex?: string; ris?: string; csl?: string };

const law = document.querySelector<HTMLElement>("[data-preview]");
const pageLang = document.documentElement.lang;
const files = new Map<string, Promise<Record<string, Entry>>>();

function load(address: string): Promise<Record<string, Entry>> {
  let file = files.get(address);
  if (!file) {
    file = fetch(address).then((r) => (r.ok ? r.json() : {}), () => ({}));
    files.set(address, file);
  }
  return file;
}

// entry finds the preview of "act#eId".
async function entry(ref: string): Promise<Entry | undefined> {
  const [act, eid = ""] = ref.split("#");
  const top = /^(art|att)_[0-9a-z-]+/.exec(eid)?.[0] ?? "front";
  if (!/^[a-z0-9-]+$/.test(act)) return undefined;
  return (await load(`/data/preview/${pageLang}/${act}/${top}.json`))[eid];
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = "", css = ""): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag);
  el.textContent = text;
  if (css) el.className = css;
  return el;
}

// place puts a box below the element it belongs to, inside the window.
function place(box: HTMLElement, at: Element): void {
  document.body.append(box);
  const r = at.getBoundingClientRect();
  const left = Math.max(8, Math.min(r.left, innerWidth - box.offsetWidth - 8));
  const below = r.bottom + box.offsetHeight + 8 <= innerHeight;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(below ? r.bottom + 6 : Math.max(8, r.top - box.offsetHeight - 6)) + scrollY}px`;
}

let box: HTMLElement | undefined;
let owner: HTMLElement | undefined;

function close(refocus = false): void {
  box?.remove();
  if (refocus) owner?.focus();
  owner?.removeAttribute("aria-describedby");
  box = owner = undefined;
}

let timer = 0;

async function preview(link: HTMLAnchorElement): Promise<void> {
  const e = await entry(link.dataset.ref ?? "");
  if (!e || (document.activeElement !== link && !link.matches(":hover"))) return;
  close();
  owner = link;
  box = make("div", "", "preview");
  box.id = "preview";
  box.setAttribute("role", "tooltip");
  box.append(make("p", e.name + (e.status ? ` · ${e.status}` : ""), "preview-name"));
  const text = make("div", "", "preview-text");
  text.lang = e.lang;
  for (const line of e.text.split("\n")) text.append(make("p", line));
  box.append(text);
  box.addEventListener("pointerleave", () => close());
  place(box, link);
  link.setAttribute("aria-describedby", "preview");
}

function reference(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-ref]") : null;
}

document.addEventListener("pointerover", (event) => {
  const link = reference(event.target);
  if (!link || event.pointerType === "touch" || link === owner) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => preview(link), 250);
});
document.addEventListener("pointerout", (event) => {
  const link = reference(event.target);
  if (!link) return;
  clearTimeout(timer);
  if (owner === link && !(event.relatedTarget instanceof Node && box?.contains(event.relatedTarget))) {
    timer = window.setTimeout(() => { if (!box?.matches(":hover") && !link.matches(":hover, :focus")) close(); }, 200);
  }
});
document.addEventListener("focusin", (event) => {
  const link = reference(event.target);
  if (link) preview(link);
  else if (box && !box.contains(event.target as Node)) close();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && box) {
    close(true);
    event.preventDefault();
  }
});

// The menu of a provision opens from its number.
async function menu(num: HTMLAnchorElement): Promise<void> {
  const eid = decodeURIComponent(num.hash.slice(1));
  const address = law!.dataset.preview!;
  const data = address ? await load(address) : {};
  const e = data[eid];
  close();
  owner = num;
  box = make("div", "", "menu-box");
  box.setAttribute("role", "menu");
  box.setAttribute("aria-label", law!.dataset.menu!);
  const said = make("p", "", "quiet");
  said.setAttribute("role", "status");
  const item = (label: string, text: string): void => {
    const button = make("button", label);
    button.type = "button";
    button.setAttribute("role", "menuitem");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text);
      said.textContent = law!.dataset.copied!;
    });
    box!.append(button);
  };
  item(law!.dataset.copyLink!, num.href);
  if (e) {
    item(law!.dataset.copyCite!, `${e.cite}. ${num.href}`);
    item(law!.dataset.copyText!, `${e.text}\n${e.cite}`);
    if (e.bibtex) item("BibTeX", e.bibtex);
    if (e.ris) item("RIS", e.ris);
    if (e.csl) item("CSL-JSON", e.csl);
  }
  if (!location.pathname.endsWith("/parallel/") && document.querySelector(".tools [data-keep-place]")) {
    const parallel = make("a", law!.dataset.parallel!);
    parallel.href = `parallel/#${eid}`;
    parallel.setAttribute("role", "menuitem");
    box.append(parallel);
  }
  box.append(said);
  place(box, num);
  box.querySelector<HTMLElement>("[role=menuitem]")?.focus();
}

document.addEventListener("click", (event) => {
  const num = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-preview] a.num") : null;
  if (num && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    history.replaceState(null, "", num.hash);
    dispatchEvent(new HashChangeEvent("hashchange"));
    menu(num);
  } else if (box && event.target instanceof Node && !box.contains(event.target)) {
    close();
  }
});
document.addEventListener("keydown", (event) => {
  if (!box || box.getAttribute("role") !== "menu" || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  const items = [...box.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length]?.focus();
  event.preventDefault();
});
