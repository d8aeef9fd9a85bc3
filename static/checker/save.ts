// What the reader takes away: plain text and a calendar file. Both are made
// here; nothing is sent.

import { reason, type Day, type ResultPage } from "./result";
import { halfLines, lawChanges } from "./sides";
import { today } from "./text";

export function plainText(p: ResultPage): string {
  const { result, text } = p;
  const lines = [p.title, ""];
  lines.push(...text.answerLines(result));
  for (const [name, value] of text.fields(result)) if (text.said(name, value)) lines.push(text.said(name, value));
  const step = reason(result, text);
  if (step) lines.push(`${text.ui("check_reason")}: ${text.of(`rule.${step.rule}`)} (${step.basis ? text.provision(step.basis).name : ""})`);
  if (result.law) lines.push(`${text.ui("check_by_law")}: ${text.of(`edition.${result.law.edition}`)}`);
  for (const flag of result.flags ?? []) lines.push(`! ${text.of(`flag.${flag}`)}`);
  for (const change of lawChanges(result, text)) {
    lines.push("", text.of("sides.title"), change.lead);
    for (const half of change.halves) {
      lines.push(`- ${half.title}:`, ...halfLines(half, text).map((line) => `  ${line}`));
      if (half.side.governing) lines.push(`  ${text.of("governing")}: ${text.provision(half.side.governing).name}`);
    }
  }
  lines.push("", `${text.ui("check_answers")}:`);
  for (const [fact, value] of p.answers) lines.push(`- ${text.question(fact)} ${text.answer(fact, value)}`);
  if (result.steps) lines.push("", `${text.ui("check_steps")}:`);
  for (const s of result.steps ?? []) {
    lines.push(`- ${s.tests ? `${text.of(`step.${s.result}`)}: ` : ""}${text.of(`rule.${s.rule}`)} (${s.basis ? text.provision(s.basis).name : ""})`);
  }
  if (result.proof) lines.push("", `${text.ui("check_proof")}:`);
  for (const entry of result.proof ?? []) lines.push(`${entry.counts ? entry.n : "–"}  ${text.date(entry.date)}: ${text.why(entry)}`);
  return [...lines, "", `${text.ui("site")}: ${p.page}`, text.date(today())].join("\n");
}

// A file with every day of the case; the last day rings three days and one day
// before, the others one day before. The address in it has no answers: a
// calendar is often shared.
export function download(p: ResultPage, list: Day[]): void {
  const events = list.map((day, i): [string, string][] => [
    ["event", day.date], ["title", `${day.label}: ${p.title}`], ["text", plainText(p)], ["url", p.page],
    ...(i === 0 ? [["alarm", "3"] as [string, string]] : []), ["alarm", "1"],
  ]);
  const url = URL.createObjectURL(new Blob([p.ics(events)], { type: "text/calendar;charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = `${p.result.checker}.ics`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
