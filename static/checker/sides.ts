// Both sides of a change of law that the days of a case stand across.

import { el, link } from "./dom";
import type { Result, Side } from "./engine";
import type { Text } from "./text";

interface Half { title: string; side: Result | Side; own: boolean }
export interface LawChange { lead: string; halves: [Half, Half] }

export function lawChanges(result: Result, text: Text): LawChange[] {
  const out = new Map<string, LawChange>();
  for (const side of result.sides ?? []) {
    const doubt = side.doubtful ? ".doubtful" : "";
    const change = out.get(side.from) ?? {
      lead: text.of(`sides.lead${doubt}`).replace("{from}", text.date(side.from)),
      halves: [{ title: text.of(`sides.before${doubt}`), side: result, own: true }, { title: text.of(`sides.after${doubt}`), side: result, own: true }],
    };
    Object.assign(change.halves[side.after ? 1 : 0], { side, own: false });
    out.set(side.from, change);
  }
  return [...out.values()];
}

// The answer on one side, a line each.
export function halfLines({ side, own }: Half, text: Text): string[] {
  const rule = own ? undefined : (side as Side).rule;
  const lines = [
    side.law && text.of(`edition.${side.law.edition}`),
    rule && text.of(`rule.${rule}`),
    ...text.answerLines(side),
    ...(own ? [text.of("sides.own")] : [
      ...text.fields(side).filter(([name]) => name !== "days_left").map(([name, value]) => `${text.of(`field.${name}`)}: ${text.value(name, value)}`),
      ...(side.missing ?? []).map((fact) => `? ${text.question(fact)}`),
      ...(side.flags ?? []).map((flag) => text.of(`flag.${flag}`)),
    ]),
  ];
  return lines.filter((line): line is string => !!line);
}

export function sides(result: Result, text: Text): HTMLElement[] {
  return lawChanges(result, text).map((change) => el("div", { class: "sides" },
    el("h2", {}, text.of("sides.title")), el("p", {}, change.lead),
    el("div", { class: "side-pair" }, ...change.halves.map((half) => el("div", { class: "side" }, el("h3", {}, half.title),
      ...halfLines(half, text).map((line) => el("p", {}, line)), governing(half.side, text))))));
}

export function governing(result: Result, text: Text): HTMLElement | null {
  if (!result.governing) return null;
  const target = text.provision(result.governing);
  return el("p", {}, el("strong", {}, `${text.of("governing")}:`), " ", link(target.name, target.href));
}
