// Values and sentences of a result in words.

import type { Entry, Ref, Result, Scalar, Step, Words } from "./engine";

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

// The parts of a result that are not fields of one checker.
const fixed = new Set(["checker", "as_of", "law", "status", "outcome", "date", "cautious_date", "unrolled_date", "practical_date", "steps",
  "proof", "missing", "open", "flags", "governing", "nearest", "sides", "from", "after", "doubtful", "rule", "error"]);

export class Text {
  constructor(readonly words: Words) {}

  ui(key: string, values: Record<string, string> = {}): string {
    return fill(this.words.ui[key] ?? key, (name) => values[name]);
  }

  of(key: string): string {
    return this.words.texts[key] ?? "";
  }

  step(step: Step): string {
    const named = step.result !== "unknown" && this.words.named.includes(step.rule);
    return this.of(`step.${named ? "conditions." : ""}${step.result}`);
  }

  question(fact: string): string {
    return this.of(`fact.${fact}`) || fact;
  }

  date(day: string): string {
    const parts = iso.exec(day);
    if (!parts) return day;
    const [year, month, date] = parts.slice(1).map(Number);
    const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
    const values: Record<string, string> = { year: String(year), day: String(date), month: this.of(`month.${month}`), weekday: this.of(`weekday.${weekday}`) };
    return fill(this.of("date"), (name) => values[name]);
  }

  value(fact: string, value: Scalar): string {
    if (Array.isArray(value)) return value.join(" – ");
    const text = String(value);
    if (iso.test(text)) return this.date(text);
    return this.of(`value.${fact}.${text}`) || this.of(`value.${text}`) || text;
  }

  answer(fact: string, value: string): string {
    if (value === "?") return this.of("value.unknown");
    return value.split(",").map((item) => item.split("/").map((part) => this.value(fact, part)).join(" – ")).join("; ");
  }

  // The words under a key with the values of the result in their places.
  say(key: string, result: Result): string {
    return fill(this.of(key), (name) => {
      const value = result[name];
      return value === undefined || typeof value === "object" && !Array.isArray(value) ? undefined : this.value(name, value as Scalar);
    });
  }

  // Words that wait for a value, without one.
  plain(key: string): string {
    return this.of(key).replace(/\{[a-z_]+\}/g, "…");
  }

  provision(ref: Ref): { name: string; href?: string } {
    const key = ref.eId ? `${ref.act}#${ref.eId}` : ref.act;
    return this.words.provisions[key] ?? { name: this.of(`act.${ref.act}`) || ref.act };
  }

  why(entry: Entry): string {
    const name = entry.name ? ` (${this.of(`holiday.${entry.name}`)})` : "";
    return this.of(`why.${entry.why}`) + name;
  }

  // The checker's own fields of a result, in its order.
  fields(result: Result): [string, Scalar][] {
    return Object.entries(result).filter(([name, value]) => !fixed.has(name) && (typeof value !== "object" || Array.isArray(value))) as [string, Scalar][];
  }

  // The status unless it is ok, the outcome and the last day, a line each.
  answerLines(result: Result): string[] {
    const lines: string[] = [];
    if (result.status !== "ok") lines.push(this.say(`status.${result.status}`, result));
    if (result.outcome) lines.push(this.say(`outcome.${result.outcome}`, result));
    if (isDay(result.date)) lines.push(this.say("answer.date", result));
    return lines;
  }

  // The fields where they are all there is to answer, a line each.
  amounts(result: Result): string[] {
    const fields = this.fields(result);
    if (result.status !== "ok" || result.outcome || result.date || fields.some(([name, value]) => this.said(name, value))) return [];
    return fields.map(([name, value]) => `${this.of(`field.${name}`)}: ${this.value(name, value)}`);
  }

  // A field that is a yes or no, in a sentence where it has one.
  said(name: string, value: Scalar): string {
    return this.of(`page.field.${name}.${value}`);
  }

  left(days: number): string {
    if (days === 0) return this.ui("check_left_today");
    const forms = this.ui(days > 0 ? "check_left" : "check_past").split("|");
    const n = Math.abs(days);
    return fill(forms[Math.min(plural(n), forms.length - 1)], () => String(n));
  }
}

function plural(n: number): number {
  if (n % 10 === 1 && n % 100 !== 11) return 0;
  return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2;
}

function fill(text: string, value: (name: string) => string | undefined): string {
  return text.replace(/\{([a-z_]+)\}/g, (whole, name) => value(name) ?? whole);
}

// Days from one day to another.
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

// The reader's day.
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

export const isDay = (value: unknown): value is string => typeof value === "string" && iso.test(value);
