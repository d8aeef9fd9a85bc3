// The proof: whole months as tables, then every day as a list. A counted day
// carries its number, a day off the letter of its reason, the start, the last
// and the safe day signs of their own: nothing rests on colour. The legend says
// the same in words.

import { el, link } from "./dom";
import type { Entry, Result } from "./engine";
import { isDay, type Text } from "./text";

const monthLimit = 6; // the list is always whole

type DaysOff = (from: string, to: string, week: number) => Entry[];

interface Days { counted: Map<string, Entry>; off: Map<string, Entry>; start: string; last: string; safe: string }

export function proof(result: Result, text: Text, daysOff: DaysOff): HTMLElement | null {
  const entries = result.proof ?? [];
  if (entries.length === 0) return null;
  const safe = isDay(result.cautious_date) && result.cautious_date !== result.date ? result.cautious_date : "";
  const dates = [...entries.map((entry) => entry.date), ...(isDay(result.cautious_date) ? [result.cautious_date] : [])].sort();
  let months = monthsBetween(dates[0], dates[dates.length - 1]);
  if (months.length > monthLimit) months = [...months.slice(0, monthLimit - 1), months[months.length - 1]];
  const week = (result.flags ?? []).includes("six_day_week") ? 6 : 5;
  const off = months.flatMap((month) => daysOff(`${month}-01`, `${month}-${lengthOf(month)}`, week));
  const days: Days = {
    counted: new Map(entries.map((entry) => [entry.date, entry])), off: new Map(off.map((entry) => [entry.date, entry])),
    start: entries[0].why === "event_day" ? "" : entries[0].date, last: isDay(result.date) ? result.date : "", safe,
  };
  const shown = [...off.filter((entry) => !days.counted.has(entry.date)), ...[...days.counted.values()].filter((entry) => !entry.counts && months.includes(entry.date.slice(0, 7)))];
  return el("section", { class: "proof-section" },
    el("h2", {}, text.ui("check_proof")),
    el("div", { class: "months" }, ...months.map((month) => table(month, days, text))),
    legend(days, [...new Set(shown.map((entry) => entry.why))].sort(), text),
    el("details", {}, el("summary", {}, text.ui("check_proof_list")),
      el("ol", { class: "plain proof" }, ...entries.map((entry) => line(entry, text)))));
}

function monthsBetween(first: string, last: string): string[] {
  const out: string[] = [];
  let [year, month] = first.split("-").map(Number);
  for (let name = first.slice(0, 7); name <= last.slice(0, 7);) {
    out.push(name);
    if (++month > 12) { month = 1; year++; }
    name = `${year}-${String(month).padStart(2, "0")}`;
  }
  return out;
}

function lengthOf(month: string): number {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

function mark(why: string, text: Text): string {
  return text.ui(`check_mark_${why}`);
}

function legend(days: Days, reasons: string[], text: Text): HTMLElement {
  const row = (sign: string, words: string): HTMLElement => el("li", {}, el("b", {}, sign), ` ${words}`);
  return el("ul", { class: "legend" },
    days.start && row(mark("start", text), `${text.ui("check_start_day")}: ${text.date(days.start)}`),
    days.last && row(mark("last", text), `${text.of("field.date")}: ${text.date(days.last)}`),
    days.safe && row(mark("safe", text), `${text.of("field.cautious_date")}: ${text.date(days.safe)}`),
    el("li", {}, text.ui("check_mark_count")),
    ...reasons.map((why) => row(mark(why, text), text.of(`why.${why}`))));
}

function cell(date: string, days: Days, text: Text): HTMLElement {
  const proved = days.counted.get(date);
  const entry = proved ?? days.off.get(date);
  const css = [proved ? (proved.counts ? "counted" : "skipped") : entry && "off", date === days.last ? "last" : date === days.safe && "safe"].filter(Boolean).join(" ");
  const signs = [
    proved?.counts ? String(proved.n) : entry && mark(entry.why, text),
    date === days.start && mark("start", text),
    date === days.last && mark("last", text),
    date === days.safe && mark("safe", text),
  ].filter(Boolean).join(" ");
  return el("td", { class: css }, String(Number(date.slice(8))), signs && el("b", { title: entry ? text.why(entry) : "" }, signs));
}

function table(month: string, days: Days, text: Text): HTMLElement {
  const [year, number] = month.split("-").map(Number);
  const cells: HTMLElement[] = [];
  for (let i = 1; i < (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() || 7); i++) cells.push(el("td"));
  for (let day = 1; day <= lengthOf(month); day++) cells.push(cell(`${month}-${String(day).padStart(2, "0")}`, days, text));
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
