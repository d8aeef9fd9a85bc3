// The answer: first itself, then its reason, its days, what is doubtful, what
// would turn it; the steps, each with its provision in place; the proof.

import { action, button, el, link } from "./dom";
import type { Entry, Result, Step } from "./engine";
import { proof } from "./month";
import { download, plainText } from "./save";
import { governing, sides } from "./sides";
import { daysBetween, isDay, today, type Text } from "./text";

export interface ResultPage {
  title: string;
  result: Result;
  answers: Map<string, string>;
  text: Text;
  link: string; // restores the case
  page: string; // the address without answers
  change(fact: string): void;
  again(): void;
  daysOff(from: string, to: string, week: number): Entry[];
  ics(events: [string, string][][]): string;
}

export interface Day { label: string; date: string }

export function renderResult(p: ResultPage): HTMLElement[] {
  const { result, text } = p;
  return [
    answer(p),
    dates(p),
    ...sides(result, text),
    ...(result.flags ?? []).map((flag) => el("p", { class: "callout callout-warning" }, text.of(`flag.${flag}`))),
    governing(result, text),
    questions(p, "check_missing", result.missing),
    questions(p, "check_open", result.open),
    nearest(p),
    steps(p),
    proof(result, text, p.daysOff),
    answers(p),
    save(p),
  ].filter((node) => node !== null);
}

function answer({ result, text }: ResultPage): HTMLElement {
  const step = reason(result, text);
  const basis = step?.basis && text.provision(step.basis);
  return el("section", { class: "answer", "aria-label": text.ui("answer") },
    result.status !== "ok" && el("p", { class: "answer-status" }, text.say(`status.${result.status}`, result)),
    result.outcome && el("p", { class: "answer-main" }, text.say(`outcome.${result.outcome}`, result)),
    isDay(result.date) && el("p", { class: "answer-main" }, text.say("answer.date", result)),
    ...text.fields(result).map(([name, value]) => text.said(name, value)).filter((said) => said).map((said) => el("p", { class: "answer-main" }, said)),
    ...text.amounts(result).map((line) => el("p", { class: "answer-main" }, line)),
    isDay(result.date) && el("p", {}, text.left(daysBetween(today(), result.date))),
    step && el("p", { class: "reason" }, el("strong", {}, `${text.ui("check_reason")}:`), ` ${text.of(`rule.${step.rule}`)} (`,
      basis && link(basis.name, basis.href), ")",
      failed(step, text)),
    result.law && el("p", { class: "quiet" }, `${text.ui("check_by_law")}: ${text.of(`edition.${result.law.edition}`)}`,
      result.as_of && `; ${text.date(result.as_of)}`),
    result.law?.counting && el("p", { class: "quiet" }, text.of(`counting.${result.law.counting}`)));
}

// The conditions that a rule failed on, three at most.
function failed(step: Step, text: Text): string {
  if (step.result !== "unmet") return "";
  const conditions = (step.tests ?? []).filter((test) => test.decides && text.words.conditions[test.is]).slice(0, 3);
  return conditions.length > 0 ? ` — ${text.of("result.unmet")}: ${conditions.map((test) => text.words.conditions[test.is]).join("; ")}` : "";
}

// The step that carries the answer: the met rule that has its outcome; else
// the last rule that hinges on a fact which would turn the answer; else the
// first of several defects; else the term counted to the day of the answer; else the last rule. Amounts
// rest on the first rule that is met. Where a yes or no in the fields is the answer, it is the first bar that is met, else the last rule.
export function reason(result: Result, text: Text): Step | undefined {
  const steps = result.steps ?? [];
  const rules = steps.filter((step) => !step.date);
  const dated = steps.filter((step) => step.date);
  const onDay = dated.filter((step) => step.date === result.date).pop();
  const counted = onDay ?? (result.date && dated.length > 0 ? steps.find((step) => step.result === "met") : undefined) ?? dated.pop(); // a case may count other days alone
  if (!result.outcome && text.fields(result).some(([name, value]) => text.said(name, value))) {
    return rules.find((step) => step.result === "met" && text.words.bars.includes(step.rule)) ?? rules.filter((step) => step.rule in text.words.rules).pop();
  }
  if (!result.outcome) return counted ?? (text.amounts(result).length > 0 ? steps.find((step) => step.result === "met") : undefined);
  const turning = new Set((result.nearest ?? []).map((change) => change.fact));
  const hinges = (step: Step): boolean => (step.tests ?? []).some((test) => test.decides && text.words.hinges[test.is]?.some((fact) => turning.has(fact)));
  return steps.find((step) => step.result === "met" && text.words.rules[step.rule] === result.outcome) ??
    rules.filter(hinges).pop() ?? (result.outcome === "defects" ? rules.find((step) => step.result === "met" && text.words.rules[step.rule] === "formality_missing") : undefined) ?? counted ?? rules.pop();
}

// Every day of the answer with its label, the last day first.
export function days(result: Result, text: Text): Day[] {
  const out: Day[] = [];
  const add = (label: string, date: unknown): void => {
    if (isDay(date) && !out.some((day) => day.date === date && day.label === label)) out.push({ label, date });
  };
  add(text.of("field.date"), result.date);
  for (const key of ["cautious_date", "unrolled_date", "practical_date"]) {
    if (result[key] !== result.date) add(text.of(`field.${key}`), result[key]);
  }
  const named: unknown[] = [result.date];
  for (const [name, value] of text.fields(result)) {
    add(text.of(`field.${name}`), value);
    named.push(value);
  }
  for (const step of result.steps ?? []) {
    if (!named.includes(step.date)) add(text.of(`rule.${step.rule}`), step.date);
  }
  return out;
}

function dates({ result, text }: ResultPage): HTMLElement | null {
  if (text.amounts(result).length > 0) return null;
  const list = days(result, text);
  const others = text.fields(result).filter(([name, value]) => !isDay(value) && name !== "days_left" && !text.said(name, value));
  if (list.length + others.length < 2 && others.length === 0) return null;
  const now = today();
  return el("table", { class: "dates" }, el("caption", {}, text.ui(list.length > 0 ? "check_dates" : "check_values")),
    el("tbody", {},
      ...list.map((day) => el("tr", {}, el("th", { scope: "row" }, day.label),
        el("td", {}, text.date(day.date), " ", el("span", { class: "quiet" }, text.left(daysBetween(now, day.date)))))),
      ...others.map(([name, value]) => el("tr", {}, el("th", { scope: "row" }, text.of(`field.${name}`)), el("td", {}, text.value(name, value))))));
}

function questions(p: ResultPage, key: string, facts: string[] | undefined): HTMLElement | null {
  if (!facts || facts.length === 0) return null;
  return el("section", {}, el("h2", {}, p.text.ui(key)),
    el("ul", {}, ...facts.map((fact) => el("li", {}, action(p.text.question(fact), () => p.change(fact))))));
}

function nearest({ result, text }: ResultPage): HTMLElement | null {
  const list = result.nearest ?? [];
  if (list.length === 0) return null;
  return el("section", {}, el("h2", {}, text.ui("check_nearest")),
    el("ul", {}, ...list.map((change) => el("li", {}, `${text.question(change.fact)} — `,
      el("strong", {}, text.value(change.fact, change.to)), ` → ${turned(change, text)}`))));
}

function turned(change: NonNullable<Result["nearest"]>[number], text: Text): string {
  if (change.outcome) return text.plain(`outcome.${change.outcome}`);
  return text.said(change.field!, change.becomes!) || `${text.of(`field.${change.field}`)}: ${text.value(change.field!, change.becomes!)}`;
}

const signs = { met: "✓", unmet: "✕", unknown: "?" };

function steps({ result, text }: ResultPage): HTMLElement | null {
  const list = result.steps ?? [];
  if (list.length === 0) return null;
  return el("section", {}, el("h2", {}, text.ui("check_steps")), el("ol", { class: "plain result-steps" }, ...list.map((step) => el("li", {},
    el("details", {},
      el("summary", {}, el("span", { class: "sign", "aria-hidden": "true" }, step.tests ? signs[step.result] : "•"),
        step.tests && " ", step.tests && el("span", { class: "step-result" }, `${text.step(step)}:`), ` ${text.of(`rule.${step.rule}`)}`),
      step.date && el("p", {}, text.date(step.date)),
      step.tests && el("ul", { class: "condition" }, ...step.tests.filter((test) => text.words.conditions[test.is]).map((test) =>
        el("li", {}, `${text.words.conditions[test.is]}: `, el(test.decides ? "strong" : "span", {}, text.of(`result.${test.result}`))))),
      provision(step, text))))));
}

// The provision's text stands in the page already: nothing is fetched.
function provision(step: Step, text: Text): HTMLElement | null {
  if (!step.basis) return null;
  const key = step.basis.eId ? `${step.basis.act}#${step.basis.eId}` : step.basis.act;
  const held = document.querySelector<HTMLElement>(`#checker-static [data-provision="${CSS.escape(key)}"]`);
  if (held) return held.cloneNode(true) as HTMLElement;
  const target = text.provision(step.basis);
  return el("p", {}, link(target.name, target.href));
}

function answers(p: ResultPage): HTMLElement {
  return el("section", {}, el("h2", {}, p.text.ui("check_answers")), answerList(p.answers, p.text, p.change));
}

export function answerList(list: Map<string, string>, text: Text, change: (fact: string) => void): HTMLElement {
  return el("dl", { class: "answers" }, ...[...list].map(([fact, value]) => el("div", {},
    el("dt", {}, text.question(fact)), el("dd", {}, text.answer(fact, value)),
    el("dd", { class: "edit" }, action(text.ui("check_change"), () => change(fact),
      { "aria-label": `${text.ui("check_change")}: ${text.question(fact)}` })))));
}

function save(p: ResultPage): HTMLElement {
  const { text, result } = p;
  const address = el("input", { id: "case-link", readonly: true, value: p.link, focus: (event) => (event.target as HTMLInputElement).select() });
  const status = el("p", { role: "status", class: "quiet" });
  const copy = async (value: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      status.textContent = text.ui("check_copied");
    } catch { // no clipboard here: the reader copies what is selected
      address.focus();
    }
  };
  const list = days(result, text);
  return el("section", { class: "save" }, el("h2", {}, text.ui("check_save")),
    el("p", {}, el("label", { for: "case-link" }, text.ui("check_link_label")), address),
    el("p", { class: "quiet" }, text.ui("check_link_note")),
    el("p", { class: "buttons" },
      button(text.ui("check_copy_link"), () => void copy(p.link), { class: "secondary" }),
      button(text.ui("check_copy_text"), () => void copy(plainText(p)), { class: "secondary" }),
      list.length > 0 && button(text.ui("check_ics"), () => download(p, list), { class: "secondary" }),
      button(text.ui("check_print"), () => print(), { class: "secondary" }),
      button(text.ui("check_again"), p.again, { class: "secondary" })),
    status,
    el("p", { class: "print-only" }, `${text.ui("site")} · ${p.page} · ${text.ui("check_printed")}: ${text.date(today())}`));
}
