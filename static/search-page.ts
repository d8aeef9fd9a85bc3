// The search page: results while typing, filters, keyboard. The search itself is search/search.ts.
//
// What is typed stays in the page: it goes into the fragment of the address, which a browser does not send, so that a link or a
// step back restores it and the link to the other language carries it along. ?q= is understood too.
import "./site";
import { el } from "./checker/dom";
import { open, type Hit, type Search } from "./search/search";

const root = document.getElementById("search")!;
const words = root.dataset;
const lang = document.documentElement.lang;
const get = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const field = get<HTMLInputElement>("q");
const kind = get<HTMLSelectElement>("search-kind");
const act = get<HTMLSelectElement>("search-act");
const status = get("search-status");
const list = get("search-hits");
const help = [get("search-hint"), get("search-lists")]; // while the field is empty

const pause = 120; // ms without a key before a search
const page = 10; // hits at a time

async function fetchText(name: string): Promise<string> {
  const answer = await fetch("/search/" + name);
  if (!answer.ok) throw new Error(name + ": " + answer.status);
  return answer.text();
}

let engine: Promise<Search> | undefined;
/** Opens the index once; after a failure the next search tries again. */
function search(): Promise<Search> {
  engine ??= open(fetchText).catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

function passage(hit: Hit): HTMLElement {
  return el("p", { class: "passage", lang: hit.lang !== lang && hit.lang }, ...hit.passage.map((p) => (p.mark ? el("mark", {}, p.text) : document.createTextNode(p.text))));
}

/** A link to a hit, with its place and heading; what is law no more says so. */
function title(hit: Hit): HTMLElement {
  const heading = hit.heading || (hit.place ? "" : hit.title);
  const link = el("a", { href: hit.url, lang: hit.lang !== lang && hit.lang }, hit.place && el("span", { class: "hit-place" }, hit.place), hit.place && heading && " ", heading);
  return el("span", { class: "hit-title" }, link, !hit.inForce && " ", !hit.inForce && el("strong", { class: "badge" }, words.repealed));
}

function item(hit: Hit): HTMLElement {
  const source = hit.heading || hit.place ? hit.title : "";
  const kindName = kind.querySelector(`option[value="${hit.kind}"]`)?.textContent;
  return el(
    "li",
    {},
    title(hit),
    el("p", { class: "quiet" }, [kindName, source].filter(Boolean).join(" · ")),
    hit.passage.length > 0 && passage(hit),
    hit.more.length > 0 && more(hit),
  );
}

/** The further provisions of an article, written when they are opened. */
function more(hit: Hit): HTMLElement {
  const rest = el("ul");
  const box = el("details", {}, el("summary", {}, fill(words.more!, hit.more.length)), rest);
  box.addEventListener("toggle", () => rest.append(...hit.more.map((h) => el("li", {}, title(h), passage(h)))), { once: true });
  return box;
}

const fill = (text: string, n: number): string => text.replace("{n}", String(n));

// What was typed with the keyboard set to Latin letters, as the same keys write
// it in Cyrillic; "" if it is not that. In Kazakh the digits of a word are letters.
const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillic = "ёйцукенгшщзхъфывапролджэячсмитьбю";
const digits: Record<string, string> = lang === "kk" ? { 2: "ә", 3: "і", 4: "ң", 5: "ғ", 8: "ү", 9: "ұ", 0: "қ", "-": "ө", "=": "һ" } : {};

// Letters with digits or points stuck to them are hardly words in Latin letters.
const glued = /[a-z][\d;,.'`[\]]\S|[\d;,.'`[\]][a-z]/i;

function otherLayout(query: string): string {
  if (!/[a-z]/i.test(query) || /\p{Script=Cyrillic}/u.test(query)) return "";
  const word = (w: string): string => (/^[\d-]+$/.test(w) ? w : [...w].map((c) => digits[c] ?? cyrillic[latin.indexOf(c)] ?? c).join(""));
  return query.toLowerCase().split(" ").map(word).join(" ");
}

let turn = 0;
let shown = page;

/** Searches what the field and the filters say. A later call overtakes an earlier one. */
async function run(): Promise<void> {
  const mine = ++turn;
  const query = field.value.trim();
  remember(query);
  for (const part of help) part.hidden = query !== "";
  if (query === "") {
    status.textContent = "";
    list.replaceChildren();
    return;
  }
  let hits: Hit[];
  let meant = "";
  try {
    const find = async (words: string): Promise<Hit[]> => (await search()).query(words, { lang, act: act.value, kind: kind.value, limit: shown + 1 });
    const other = otherLayout(query);
    hits = glued.test(query) ? [] : await find(query);
    if (hits.length === 0 && other) {
      hits = await find(other);
      meant = hits.length > 0 ? other : "";
    }
    if (hits.length === 0 && glued.test(query)) hits = await find(query);
  } catch {
    if (mine !== turn) return;
    status.textContent = words.failed!;
    list.replaceChildren();
    return;
  }
  if (mine !== turn) return;
  const more = hits.length > shown;
  list.replaceChildren(...hits.slice(0, shown).map(item));
  const found = fill(more ? words.first! : words.found!, Math.min(hits.length, shown));
  status.textContent = hits.length === 0 ? words.none + " " + words.none_help : meant ? `${words.layout!.replace("{q}", meant)} ${found}` : found;
  root.querySelector(".search-show")?.remove();
  if (more) list.after(el("button", { type: "button", class: "button search-show", click: showMore }, words.show));
  performance.mark("search-shown");
}

async function showMore(): Promise<void> {
  const before = shown;
  shown += page;
  await run();
  list.children[before]?.querySelector("a")?.focus();
}

/** Writes the search into the address, without a new step in the history. */
function remember(query: string): void {
  const state = new URLSearchParams();
  if (query !== "") state.set("q", query);
  if (kind.value !== "") state.set("kind", kind.value);
  if (act.value !== "") state.set("act", act.value);
  const fragment = state.toString();
  if (location.search === "" && location.hash === (fragment && "#" + fragment)) return;
  history.replaceState(null, "", location.pathname + (fragment && "#" + fragment));
  dispatchEvent(new HashChangeEvent("hashchange")); // the language link follows
}

/** Takes the search from the address. Anything may stand there: it is only ever text to look for or the name of a choice. */
function recall(): void {
  const state = new URLSearchParams(location.hash.slice(1));
  const asked = new URLSearchParams(location.search);
  const value = (name: string): string => state.get(name) ?? asked.get(name) ?? "";
  field.value = value("q").slice(0, field.maxLength);
  for (const [select, name] of [[kind, "kind"], [act, "act"]] as const) {
    select.value = value(name);
    if (select.selectedIndex < 0) select.value = "";
  }
}

const links = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>("a")].filter((a) => a.checkVisibility?.() ?? true);

/** Arrows go through the hits and back to the field; Esc goes back to it, and in it empties it. */
function keys(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const at = event.target as HTMLElement;
  const all = links();
  const here = all.indexOf(at as HTMLAnchorElement);
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (at === field || here >= 0)) {
    const next = here + (event.key === "ArrowDown" ? 1 : -1);
    if (at === field && event.key === "ArrowUp") return;
    event.preventDefault();
    (next < 0 ? field : all[Math.min(next, all.length - 1)])?.focus();
  } else if (event.key === "Escape" && here >= 0) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "Escape" && at === field && field.value !== "") {
    event.preventDefault();
    field.value = "";
    void run();
  } else if ((event.key === "/" || event.code === "Slash") && slash.checked && !at.matches("input, select, textarea")) {
    event.preventDefault();
    field.focus();
    field.select();
  }
}

// A shortcut of one letter must be one that can be turned off: speech input types letters too.
const slash = get<HTMLInputElement>("search-slash");
slash.checked = (() => { try { return localStorage.getItem("search-slash") !== "off"; } catch { return true; } })();
slash.addEventListener("change", () => { try { localStorage.setItem("search-slash", slash.checked ? "on" : "off"); } catch { /* not kept */ } });

let timer = 0;
function soon(): void {
  clearTimeout(timer);
  shown = page;
  timer = setTimeout(() => void run(), pause);
}

field.addEventListener("input", soon);
for (const select of [kind, act]) select.addEventListener("change", soon);
field.form!.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(timer);
  shown = page;
  await run();
  links()[0]?.focus();
});
document.addEventListener("keydown", keys);
addEventListener("hashchange", (event) => {
  if (!event.isTrusted) return;
  recall();
  void run();
});
get("search-filters").hidden = get("search-keys").hidden = false;
recall();
search().catch(() => {}); // while the reader types
if (field.value !== "") void run();
else if (matchMedia("(pointer: fine)").matches) field.focus({ preventScroll: true });
