// Documents to fill in: a value typed once stands in every blank of its name,
// in every document, in both languages. Values live in the page alone.

import { button, el } from "../checker/dom";
import { copyButton } from "./copy";
import { fill } from "./docx";

const values = new Map<string, string>();

// A day is typed as the browser asks for it and written in the document's words.
function inWords(value: string, paper: HTMLElement): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!day) return value;
  const months = paper.dataset.months!.split(" ");
  return paper.dataset.date!.replace("{y}", day[1]!).replace("{m}", months[Number(day[2]) - 1]!).replace("{d}", String(Number(day[3])));
}

const paperOf = (blank: Element): HTMLElement => blank.closest<HTMLElement>(".doc")!;
const blanks = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(".doc .blank[data-field]")];

function show(field: string): void {
  const value = values.get(field) ?? "";
  for (const blank of blanks(document)) {
    if (blank.dataset.field !== field) continue;
    blank.dataset.label ??= blank.textContent!;
    blank.textContent = value ? inWords(value, paperOf(blank)) : blank.dataset.label;
    blank.classList.toggle("filled", value !== "");
  }
  for (const input of document.querySelectorAll<HTMLInputElement>(".fill input")) {
    if (input.name === field && input.value !== value) input.value = value;
  }
}

// The words before a blank, for a label such as "date" says little.
function before(blank: HTMLElement): string {
  const range = document.createRange();
  range.setStart(blank.closest("p, li") ?? blank, 0);
  range.setEndBefore(blank);
  const words = range.toString().trim().split(/\s+/).filter(Boolean);
  return words.length > 5 ? `… ${words.slice(-5).join(" ")}` : words.join(" ");
}

function inputs(section: HTMLElement, words: DOMStringMap): HTMLElement {
  const form = el("form", { class: "fill-fields", autocomplete: "off", submit: (event) => event.preventDefault() });
  const seen = new Set<string>();
  for (const blank of blanks(section)) {
    const field = blank.dataset.field!;
    if (seen.has(field) || field.endsWith("_signature")) continue; // a signature is written by hand
    seen.add(field);
    const type = blank.dataset.type === "date" ? "date" : "text";
    const input = el("input", { type, name: field, inputmode: blank.dataset.type === "number" ? "numeric" : undefined });
    input.addEventListener("input", () => { values.set(field, input.value.trim()); show(field); });
    const context = before(blank);
    form.append(el("label", {}, el("span", {}, blank.textContent!), context !== "" && el("span", { class: "quiet" }, `${context} ___`), input));
  }
  const clear = (): void => { for (const field of seen) { values.delete(field); show(field); } };
  return el("details", { class: "fill" }, el("summary", {}, words.formFill!), el("p", { class: "quiet" }, words.formFillNote!), form,
    el("p", {}, button(words.formClear!, clear, { class: "plain" })));
}

const plainText = (paper: HTMLElement): string => [...paper.querySelectorAll("p, li")].map((p) => p.textContent!.trim()).join("\n\n");

function print(paper: HTMLElement): void {
  const section = paper.closest<HTMLElement>(".form")!;
  for (const node of [document.body, section, paper]) node.classList.add("printing");
  addEventListener("afterprint", () => { for (const node of document.querySelectorAll(".printing")) node.classList.remove("printing"); }, { once: true });
  window.print();
}

async function download(paper: HTMLElement): Promise<void> {
  const file = await fetch(paper.dataset.docx!);
  if (!file.ok) throw new Error(String(file.status));
  const list = [...paper.querySelectorAll<HTMLElement>(".blank")].map((blank) => (blank.classList.contains("filled") ? blank.textContent! : ""));
  const address = URL.createObjectURL(await fill(await file.arrayBuffer(), list));
  el("a", { href: address, download: paper.dataset.name! }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const forms = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".form:has(.doc)")];

export function addForm(section: HTMLElement, words: DOMStringMap): void {
  section.querySelector(".doc")!.before(inputs(section, words));
  for (const paper of section.querySelectorAll<HTMLElement>(".doc")) {
    const said = el("span", { role: "status", class: "quiet" });
    const take = (): void => { download(paper).catch(() => { said.textContent = words.formDocxFailed!; }); };
    paper.nextElementSibling!.prepend(el("span", { class: "buttons", lang: document.documentElement.lang },
      button(words.formPrint!, () => print(paper), { class: "plain" }),
      copyButton(words.formCopy!, words.copied!, () => plainText(paper)),
      button(words.formDocx!, take, { class: "plain" }), said));
  }
}
