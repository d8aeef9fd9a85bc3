// Comfort for reading: a preview of what a reference points to, and a menu on
// each provision's number. Without it references are plain links.

import "./site";

// File holds the provisions of a few neighbouring articles, each line once
// (site/page/preview.go); texts, citations and references are made of it here.
type Line = { e: string; p: string; t?: string; n?: number; r?: boolean };
type File = {
  name: string; lang: string; cite: [string, string]; repealed: string; list: Line[];
  source: { act: string; title: string; number: string; date: string; edition: string; checked: string; url: string };
};

const law = document.querySelector<HTMLElement>("[data-act]");
const pageLang = document.documentElement.lang;
const otherLang = pageLang === "kk" ? "ru" : "kk";
const files = new Map<string, Promise<File | undefined>>();

const SPAN = 4; // article numbers that share a file

function load(lang: string, act: string, eid: string): Promise<File | undefined> {
  const first = eid.split("__")[0];
  const article = /^art_(\d+)(?:-|$)/.exec(first);
  const name = article ? `art_${Math.floor(Number(article[1]) / SPAN)}` : /^att_[0-9a-z-]+$/.test(first) ? first : "front";
  const address = `/data/preview/${lang}/${act}/${name}.json`;
  let file = files.get(address);
  if (!file) {
    file = fetch(address).then((r) => (r.ok ? r.json() : undefined)).catch(() => { files.delete(address); return undefined; });
    files.set(address, file);
  }
  return file;
}

// text is the provision with all below it, a line each; a note is no part of
// what it stands in.
function text(file: File, line: Line): string {
  const from = file.list.indexOf(line);
  const part = (l: Line): boolean => l === line || !/(?:^|__)note_[^_]+$/.test(l.e);
  return file.list.slice(from, from + 1 + (line.n ?? 0)).filter((l) => l.t && part(l)).map((l) => l.t).join("\n");
}

// cited is the formal citation: in Russian the place begins the sentence.
function cited(file: File, place: string): string {
  const [before, behind] = file.cite;
  return before + (before ? place : place.charAt(0).toUpperCase() + place.slice(1)) + behind;
}

// references are a provision's entries for the programs of researchers.
function references(file: File, line: Line): [string, string][] {
  const { act, title: name, number, date, edition, checked, url: base } = file.source;
  const id = `${act}-${line.e}`;
  const title = `${name}, ${line.p}`;
  const page = line.e.split("__")[0];
  const url = new URL(`${base}${page}/${line.e === page ? "" : `#${line.e}`}`, location.href).href;
  const bibtex = [`@misc{${id},`, `  title = {${title.replace(/[{}\\]/g, "")}},`, `  number = {${number}},`, `  date = {${date}},`, `  url = {${url}},`,
    `  urldate = {${checked}},`, `  note = {${edition}},`, `  langid = {${pageLang}}`, "}"].join("\n");
  const ris = ["TY  - STAT", `TI  - ${title}`, `M1  - ${number}`, `DA  - ${date.replaceAll("-", "/")}`, `N1  - ${edition}`, `UR  - ${url}`, `Y2  - ${checked.replaceAll("-", "/")}`, `LA  - ${pageLang}`, "ER  - ", ""].join("\n");
  const csl = JSON.stringify([{ id, type: "legislation", title, number, URL: url, language: pageLang, issued: { raw: date }, accessed: { raw: checked }, note: edition }]);
  return [["BibTeX", bibtex], ["RIS", ris], ["CSL-JSON", csl]];
}

const SHOWN = 900; // characters of a preview

function cut(text: string): string {
  if (text.length <= SHOWN) return text;
  const at = text.slice(0, SHOWN).search(/\s\S*$/);
  return `${text.slice(0, at > 0 ? at : SHOWN)} …`;
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
let touched = false; // the last thing that pointed was a finger

// preview tells whether there is something to show. A finger has no hover: its
// first tap shows the preview, whose name leads on, as a second tap does.
async function preview(link: HTMLAnchorElement, byTouch = false): Promise<boolean> {
  const [, lang, act, page] = PROVISION.exec(link.pathname)!;
  const eid = decodeURIComponent(link.hash.slice(1)) || page;
  const file = await load(lang, act, eid);
  const line = file?.list.find((l) => l.e === eid);
  if (!file || !line) return false;
  if (!byTouch && document.activeElement !== link && !link.matches(":hover")) return false;
  close();
  owner = link;
  box = make("div", "", "preview");
  box.id = "preview";
  box.setAttribute("role", byTouch ? "group" : "tooltip");
  const where = `${file.name}, ${line.p}`;
  const name = make("p", byTouch ? "" : where, "preview-name");
  if (byTouch) {
    const open = make("a", where);
    open.href = link.href;
    name.append(open);
  }
  if (line.r) name.append(` · ${file.repealed}`);
  box.append(name);
  const body = make("div", "", "preview-text");
  body.lang = file.lang;
  for (const part of cut(text(file, line)).split("\n")) body.append(make("p", part));
  box.append(body);
  box.addEventListener("pointerleave", (event) => { if (event.pointerType !== "touch") close(); });
  place(box, link);
  link.setAttribute("aria-describedby", "preview");
  return true;
}

// PROVISION is the address of an article's page: language, act, article.
const PROVISION = /^\/(kk|ru)\/act\/([a-z0-9-]+)\/((?:art|att)_[a-z0-9-]+)\/$/;

function reference(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a.ref, a.term") : null;
  return link && PROVISION.test(link.pathname) ? link : null;
}

document.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch"; }, true);
document.addEventListener("pointerover", (event) => {
  const link = reference(event.target);
  if (!link || event.pointerType === "touch" || link === owner) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => void preview(link), 250);
});
document.addEventListener("pointerout", (event) => {
  const link = reference(event.target);
  if (!link || event.pointerType === "touch") return;
  clearTimeout(timer);
  if (owner === link && !(event.relatedTarget instanceof Node && box?.contains(event.relatedTarget))) {
    timer = window.setTimeout(() => { if (!box?.matches(":hover") && !link.matches(":hover, :focus")) close(); }, 200);
  }
});
document.addEventListener("focusin", (event) => {
  const link = reference(event.target);
  if (link && touched) return; // the tap itself decides
  if (link) void preview(link);
  else if (box && !box.contains(event.target as Node)) close();
});
document.addEventListener("keydown", (event) => {
  touched = false;
  if (event.key === "Escape" && box) {
    clearTimeout(timer);
    close(box.getAttribute("role") === "menu"); // a link that is only hovered does not get the focus, which would show it again
    event.preventDefault();
  }
});

// The menu of a provision opens from its number.
async function menu(num: HTMLAnchorElement): Promise<void> {
  const words = law!.dataset;
  const eid = decodeURIComponent(num.hash.slice(1));
  const [file, other] = await Promise.all([pageLang, otherLang].map((lang) => load(lang, words.act!, eid)));
  close();
  owner = num;
  box = make("div", "", "menu-box");
  box.setAttribute("role", "menu");
  box.setAttribute("aria-label", words.menu!);
  const said = make("p", "", "quiet");
  said.setAttribute("role", "status");
  const item = (label: string, act: () => Promise<void> | void): void => {
    const button = make("button", label);
    button.type = "button";
    button.setAttribute("role", "menuitem");
    button.addEventListener("click", act);
    box!.append(button);
  };
  const copy = (label: string, text: string): void => item(label, async () => {
    await navigator.clipboard.writeText(text);
    said.textContent = words.copied!;
  });
  const link = (label: string, href: string): void => {
    const a = make("a", label);
    a.href = href;
    a.setAttribute("role", "menuitem");
    a.addEventListener("click", () => close());
    box!.append(a);
  };
  copy(words.copyLink!, num.href);
  const line = file?.list.find((l) => l.e === eid);
  if (file && line) {
    const here = `${cited(file, line.p)}. ${num.href}`;
    copy(words.copyCite!, here);
    let whole = `${text(file, line)}\n${cited(file, line.p)}`;
    const side = other?.list.find((l) => l.e === eid);
    if (other && side) {
      copy(words.copyCiteOther!, `${cited(other, side.p)}. ${num.href.replace(`/${pageLang}/`, `/${otherLang}/`)}`);
      if (law!.classList.contains("parallel")) whole += `\n\n${text(other, side)}\n${cited(other, side.p)}`;
    }
    copy(words.copyText!, whole);
    if (/^(?:art|att)_/.test(eid)) for (const [name, reference] of references(file, line)) copy(name, reference);
  }
  const page = eid.split("__")[0];
  if (words.parallel) link(words.parallel, `/${pageLang}/act/${words.act}/${page}/parallel/#${eid}`);
  const backlinks = document.getElementById("cited-by");
  if (backlinks) link(backlinks.textContent!, "#cited-by");
  item(words.print!, () => printOne(eid));
  box.append(said);
  place(box, num);
  box.querySelector<HTMLElement>("[role=menuitem]")?.focus();
}

for (const num of law?.querySelectorAll("a.num") ?? []) num.setAttribute("aria-haspopup", "menu");

// printOne prints a provision below the headings and the status it stands
// under, without the rest of the text.
function printOne(eid: string): void {
  close();
  const left: Element[] = [];
  for (let at = document.getElementById(eid); at && at.id !== "main"; at = at.parentElement) {
    left.push(...[...at.parentElement!.children].filter((e) => e !== at && !e.matches("h1, h2, h3, h4, h5, .status")));
  }
  for (const e of left) e.classList.add("print-not");
  addEventListener("afterprint", () => { for (const e of left) e.classList.remove("print-not"); }, { once: true });
  print();
}

document.addEventListener("click", (event) => {
  const num = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-act] a.num") : null;
  if (num && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    history.replaceState(null, "", num.hash);
    dispatchEvent(new HashChangeEvent("hashchange"));
    menu(num);
    return;
  }
  const link = touched ? reference(event.target) : null;
  if (link && link !== owner) {
    event.preventDefault();
    void preview(link, true).then((shown) => { if (!shown) location.assign(link.href); });
  } else if (box && event.target instanceof Node && !box.contains(event.target) && event.target !== owner) {
    close();
  }
});
document.addEventListener("keydown", (event) => {
  if (!box || box.getAttribute("role") !== "menu" || !["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
  const items = [...box.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]!;
  items.at(next % items.length)?.focus();
  event.preventDefault();
});
