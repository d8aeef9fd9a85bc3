// The proof: months as tables, then every day as a list. A counted day carries
// its number, a skipped one the letter of its reason: nothing rests on colour.

import { el, link } from "./dom";
import type { Entry, Result } from "./engine";
import { isDay, type Text } from "./text";

const monthLimit = 6; // the list is always whole

export function proof(result: Result, text: Text): HTMLElement | null {
  const entries = result.proof ?? [];
  if (entries.length === 0) return null;
  const byDate = new Map(entries.map((entry) => [entry.date, entry]));
  let months = [...new Set(entries.map((entry) => entry.date.slice(0, 7)))].sort();
  if (months.length > monthLimit) months = [...months.slice(0, monthLimit - 1), months[months.length - 1]];
  const used = new Set(entries.filter((entry) => !entry.counts && months.includes(entry.date.slice(0, 7))).map((entry) => entry.why));
  return el("section", { class: "proof-section" },
    el("h2", {}, text.ui("check_proof")),
    el("div", { class: "months" }, ...months.map((month) => table(month, byDate, isDay(result.date) ? result.date : "", text))),
    el("ul", { class: "legend" }, el("li", {}, text.ui("check_mark_count")),
      ...[...used].sort().map((why) => el("li", {}, el("b", {}, mark(why, text)), ` ${text.of(`why.${why}`)}`))),
    el("details", {}, el("summary", {}, text.ui("check_proof_list")),
      el("ol", { class: "plain proof" }, ...entries.map((entry) => line(entry, text)))));
}

function mark(why: string, text: Text): string {
  return text.ui(`check_mark_${why}`);
}

function table(month: string, byDate: Map<string, Entry>, last: string, text: Text): HTMLElement {
  const [year, number] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells: HTMLElement[] = [];
  for (let i = 1; i < (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() || 7); i++) cells.push(el("td"));
  for (let day = 1; day <= days; day++) {
    const date = `${month}-${String(day).padStart(2, "0")}`;
    const entry = byDate.get(date);
    const css = entry && [entry.counts ? "counted" : "skipped", date === last && "last"].filter(Boolean).join(" ");
    cells.push(el("td", { class: css }, String(day),
      entry && el("b", { title: text.why(entry) }, entry.counts ? String(entry.n) : mark(entry.why, text))));
  }
  const rows: HTMLElement[] = [];
  for (let i = 0; i < cells.length; i += 7) rows.push(el("tr", {}, ...cells.slice(i, i + 7)));
  const names = text.ui("check_months").split(" ");
  return el("table", { class: "month" },
    el("caption", {}, text.ui("check_month_format", { y: String(year), m: names[number - 1] })),
    el("thead", {}, el("tr", {}, ...text.ui("check_weekdays").split(" ").map((short, i) =>
      el("th", { scope: "col" }, el("abbr", { title: text.of(`weekday.${i + 1}`) }, short))))),
    el("tbody", {}, ...rows));
}

function line(entry: Entry, text: Text): HTMLElement {
  const basis = entry.basis && text.provision(entry.basis);
  return el("li", {}, `${text.date(entry.date)} — `, entry.counts && el("strong", {}, String(entry.n)), entry.counts && ", ", text.why(entry),
    basis && " (", basis && link(basis.name, basis.href), basis && ")");
}
