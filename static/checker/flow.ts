// Which question comes next. A question is asked only while its answer can
// still matter: the engine says which facts are missing or open.

import type { Engine, Fact, Result, Words } from "./engine";

export const UNKNOWN = "?";

export interface Path {
  active: Map<string, string>; // the answers that count now, in the order of asking
  next: Fact | null; // the question to ask
  result: Result;
}

export class Flow {
  readonly answers = new Map<string, string>(); // also those that no longer count: a change may bring them back
  private given = new Set<string>(); // answers that came with a link stand whether asked for or not

  private readonly choices: string[]; // what the reader wants to know is asked before all else

  constructor(readonly engine: Engine, readonly words: Words) {
    this.choices = words.facts.filter((fact) => fact.first).map((fact) => fact.name);
  }

  fact(name: string): Fact | undefined {
    return this.words.facts.find((fact) => fact.name === name);
  }

  restore(answers: Map<string, string>): void {
    this.clear();
    for (const [name, value] of answers) this.set(name, value);
    this.given = new Set(answers.keys());
  }

  set(name: string, value: string): void {
    this.answers.set(name, value);
  }

  clear(): void {
    this.answers.clear();
    this.given.clear();
  }

  path(): Path {
    const active = new Map<string, string>();
    for (const { name } of this.words.facts) {
      if (this.given.has(name)) active.set(name, this.answers.get(name)!);
    }
    let result = this.check(active);
    while (!result.error) {
      const settled = result.status === "ok" && (result.outcome || result.date);
      const wanted = new Set([...(settled ? [] : this.choices), ...(result.missing ?? []), ...(result.open ?? [])]);
      const next = this.words.facts.find(({ name }) => wanted.has(name) && !active.has(name));
      if (!next || !this.answers.has(next.name)) return { active, next: next ?? null, result };
      active.set(next.name, this.answers.get(next.name)!);
      result = this.check(active);
    }
    return { active, next: null, result };
  }

  // The error that an answer would bring, if any.
  problem(name: string, value: string): { code: string; field: string } | undefined {
    const { active } = this.path();
    const tried = new Map([...active, [name, value]]);
    return this.check(tried).error;
  }

  // Answers lead to one result, so that going over the path again costs nothing.
  private readonly known = new Map<string, Result>();

  private check(answers: Map<string, string>): Result {
    const key = JSON.stringify([...answers]);
    let result = this.known.get(key);
    if (!result) {
      result = this.engine.check(this.words.id, answers);
      this.known.set(key, result);
    }
    return result;
  }
}
