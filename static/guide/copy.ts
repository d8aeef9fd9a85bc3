// Prepared texts get a button that copies them.

import { button, el } from "../checker/dom";

export function copyButton(label: string, done: string, text: () => string): HTMLElement {
  const said = el("span", { role: "status", class: "quiet" });
  const act = async (): Promise<void> => {
    await navigator.clipboard.writeText(text());
    said.textContent = ` ${done}`;
  };
  return el("span", {}, button(label, () => void act(), { class: "plain" }), said);
}

export function addCopyButtons(): void {
  for (const text of document.querySelectorAll<HTMLElement>(".copy-text[data-copy]")) {
    text.after(copyButton(text.dataset.copy!, text.dataset.copied!, () => text.textContent ?? ""));
  }
}
