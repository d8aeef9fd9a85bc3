// What the reader takes away: plain text and a calendar file. Both are made
// here; nothing is sent.

import { days, reason, type Day, type ResultPage } from "./result";
import { halfLines, lawChanges } from "./sides";
import { today } from "./text";

export function plainText(p: ResultPage): string {
  const { text } = p;
  const lines = [...answer(p), "", `${text.ui("check_answers")}:`];
  for (const [fact, value] of p.answers) lines.push(`- ${text.question(fact)} ${text.answer(fact, value)}`);
  return [...lines, ...derivation(p), "", `${text.ui("site")}: ${p.page}`, text.date(today())].join("\n");
}

// What a calendar gets: calendars are shared, so that the answers stay out.
const eventText = (p: ResultPage): string => [...answer(p), ...derivation(p)].join("\n");

function answer(p: ResultPage): string[] {
  const { result, text } = p;
  const lines = [p.title, ""];
  lines.push(...text.answerLines(result));
  lines.push(...text.amounts(result));
  for (const [name, value] of text.fields(result)) if (text.said(name, value)) lines.push(text.said(name, value));
  const step = reason(result, text);
  if (step) lines.push(`${text.ui("check_reason")}: ${text.of(`rule.${step.rule}`)} (${step.basis ? text.provision(step.basis).name : ""})`);
  if (result.law) lines.push(`${text.ui("check_by_law")}: ${text.of(`edition.${result.law.edition}`)}`);
  const list = days(result, text);
  if (list.length > 1) lines.push("", `${text.ui("check_dates")}:`, ...list.map((day) => `- ${day.label}: ${text.date(day.date)}`));
  for (const flag of result.flags ?? []) lines.push(`! ${text.of(`flag.${flag}`)}`);
  for (const [key, facts] of [["check_missing", result.missing], ["check_open", result.open]] as const) {
    if (facts?.length) lines.push("", `${text.ui(key)}:`, ...facts.map((fact) => `- ${text.question(fact)}`));
  }
  for (const change of lawChanges(result, text)) {
    lines.push("", text.of("sides.title"), change.lead);
    for (const half of change.halves) {
      lines.push(`- ${half.title}:`, ...halfLines(half, text).map((line) => `  ${line}`));
      if (half.side.governing) lines.push(`  ${text.of("governing")}: ${text.provision(half.side.governing).name}`);
    }
  }
  return lines;
}

function derivation({ result, text }: ResultPage): string[] {
  const lines: string[] = [];
  if (result.steps) lines.push("", `${text.ui("check_steps")}:`);
  for (const s of result.steps ?? []) {
    lines.push(`- ${s.tests ? `${text.step(s)}: ` : ""}${text.of(`rule.${s.rule}`)} (${s.basis ? text.provision(s.basis).name : ""})`);
  }
  if (result.proof) lines.push("", `${text.ui("check_proof")}:`);
  for (const entry of result.proof ?? []) lines.push(`${entry.counts ? entry.n : "–"}  ${text.date(entry.date)}: ${text.why(entry)}`);
  return lines;
}

// A file with every day of the case; the last day rings three days and one day
// before, the others one day before. Neither its text nor its address has the
// answers. The same case gives the same entries again, another rule its own.
export function download(p: ResultPage, list: Day[]): void {
  const rule = reason(p.result, p.text)?.rule ?? "";
  const events = list.map((day, i): [string, string][] => [
    ["event", day.date], ["uid", [p.result.checker, rule, day.date, i].join("-")], ["title", `${day.label}: ${p.title}`], ["text", eventText(p)], ["url", p.page],
    ...(i === 0 ? [["alarm", "3"] as [string, string]] : []), ["alarm", "1"],
  ]);
  const url = URL.createObjectURL(new Blob([p.ics(events)], { type: "text/calendar;charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = `${p.result.checker}.ics`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
