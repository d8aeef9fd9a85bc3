// Answers in the address: #event_date=2026-03-19&week=5. A fragment comes from
// anyone, so that it is read as a whole or not at all: only declared facts,
// each once, each in the form of its type, and not too many.

import type { Fact } from "./engine";
import { UNKNOWN } from "./flow";

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const forms: Record<string, RegExp> = {
  date: new RegExp(`^${day}$`),
  bool: /^(true|false)$/,
  int: /^-?\d{1,9}$/,
  number: /^-?\d{1,9}(\.\d{1,4})?$/,
  text: /^[\p{L}\p{N} _.,#()/-]{1,200}$/u,
  spans: new RegExp(`^${day}/${day}(,${day}/${day}){0,39}$`),
};

export function readLink(fragment: string, facts: Fact[]): Map<string, string> | null {
  if (fragment.length === 0 || fragment.length > 4000) return null;
  const out = new Map<string, string>();
  for (const [name, written] of new URLSearchParams(fragment)) {
    const fact = facts.find((f) => f.name === name);
    if (!fact || out.has(name) || out.size >= 80) return null;
    const value = fact.also && Object.hasOwn(fact.also, written) ? fact.also[written] : written;
    const good = value === UNKNOWN || (fact.type === "enum" ? fact.values!.includes(value) : forms[fact.type].test(value));
    if (!good) return null;
    out.set(name, value);
  }
  return out.size > 0 ? out : null;
}

export function writeLink(answers: Map<string, string>): string {
  return new URLSearchParams([...answers]).toString();
}
