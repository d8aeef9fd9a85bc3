// Filters of the comparison: words, what was found, columns, Kazakhstan in
// place, what Kazakhstan lacks. Without them the table is whole.

import "./site";
import { addCopyButtons } from "./guide/copy";
import { later } from "./guide/later";

function addFilters(form: HTMLFormElement, table: HTMLTableElement): void {
  const output = form.querySelector("output")!;
  const rows = [...table.tBodies[0]!.rows];
  const cells = [...table.querySelectorAll<HTMLElement>("[data-system]")];
  let texts: string[] | undefined; // of the rows, once words are looked for

  const show = (): void => {
    const data = new FormData(form);
    const words = String(data.get("words")).toLowerCase().split(/\s+/).filter(Boolean);
    const state = String(data.get("state"));
    const lacks = data.has("lacks");
    for (const cell of cells) cell.hidden = !data.has(`system:${cell.dataset.system}`);
    if (words.length > 0) texts ??= rows.map((row) => row.textContent!.toLowerCase());
    let shown = 0;
    rows.forEach((row, i) => {
      let found = words.every((word) => texts![i]!.includes(word)) && (!lacks || row.dataset.lacks === "yes");
      let any = state === "";
      for (const cell of row.querySelectorAll<HTMLElement>("td")) {
        const match = state === "" || cell.dataset.state === state;
        const other = lacks && cell.dataset.system !== "kazakhstan" && (cell.dataset.state === "none" || cell.dataset.state === "not-known");
        cell.classList.toggle("dim", !match || other);
        any ||= match && !cell.hidden;
      }
      found &&= any;
      row.hidden = !found;
      if (found) shown++;
    });
    table.classList.toggle("pinned", data.has("pin"));
    table.classList.toggle("lacking", lacks);
    output.value = `${form.dataset.shown} ${shown}`;
  };

  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show(); // a browser may bring back what was chosen

  // A link to a finding opens it, whatever is filtered out.
  const target = (): void => {
    const cell = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!cell || !table.contains(cell) || cell.offsetParent !== null) return;
    form.reset();
    show();
    cell.scrollIntoView();
  };
  addEventListener("hashchange", target);
}

const form = document.querySelector<HTMLFormElement>("#matrix-tools");
const table = document.querySelector<HTMLTableElement>("#matrix");
later([() => {
  if (form && table) addFilters(form, table);
  addCopyButtons();
}]);
