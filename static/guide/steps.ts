// The checklist of a procedure, kept on this device, and the day of a step
// whose number of days the law gives.

import { button, el } from "../checker/dom";
import { Engine } from "../checker/engine";

function read(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((x) => typeof x === "string") : [];
  } catch {
    return [];
  }
}

function write(key: string, done: string[]): void {
  try {
    if (done.length > 0) localStorage.setItem(key, JSON.stringify(done));
    else localStorage.removeItem(key);
  } catch { /* not kept */ }
}

export function addChecklist(words: DOMStringMap): void {
  const key = `steps.${words.guide}`;
  const boxes: HTMLInputElement[] = [];
  const kept = new Set(read(key));
  const save = (): void => write(key, boxes.filter((box) => box.checked).map((box) => box.name));
  for (const step of document.querySelectorAll<HTMLElement>(".step[data-step]")) {
    const box = el("input", { type: "checkbox", name: step.dataset.step! });
    box.checked = kept.has(box.name);
    box.addEventListener("change", save);
    boxes.push(box);
    step.append(el("label", { class: "check step-done" }, box, ` ${words.stepDone}`));
  }
  for (const list of document.querySelectorAll(".step-cards")) {
    const said = el("span", { role: "status" });
    const clear = (): void => {
      for (const box of boxes) box.checked = false;
      save();
      said.textContent = ` ${words.stepsCleared}`;
    };
    list.after(el("p", { class: "quiet noprint" }, `${words.stepsKept} `, button(words.stepsClear!, clear, { class: "plain" }), said));
  }
}

export function addDates(words: DOMStringMap): void {
  const months = words.months!.split(" ");
  let engine: Promise<Engine> | undefined;
  for (const form of document.querySelectorAll<HTMLFormElement>(".step-date")) {
    const output = form.querySelector("output")!;
    const input = form.querySelector("input")!;
    const checkerLink = form.parentElement!.querySelector<HTMLAnchorElement>('a[href*="#rule="]');
    const { checker, rule, wasm, loader, failed, last } = form.dataset;
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    input.addEventListener("change", async () => {
      output.value = "";
      if (checkerLink) checkerLink.hash = `rule=${rule!}${input.value ? `&event_date=${input.value}` : ""}`; // there the days are proved
      if (!input.value) return;
      try {
        engine ??= Engine.load(wasm!, loader!);
        const { date } = (await engine).check(checker!, [["rule", rule!], ["event_date", input.value]]);
        if (!date) throw new Error("no day");
        const [y, m, d] = date.split("-");
        output.value = `${last}: ${words.date!.replace("{y}", y!).replace("{m}", months[Number(m) - 1]!).replace("{d}", String(Number(d)))}.`;
      } catch {
        engine = undefined;
        output.value = failed!;
      }
    });
  }
}
