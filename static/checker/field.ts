// The control of a question, by the type of its fact. read gives the answer as
// the engine takes it, or the key of what is wrong with it.

import { button, el } from "./dom";
import type { Fact } from "./engine";
import { UNKNOWN } from "./flow";
import { today, type Text } from "./text";

export interface Control {
  node: HTMLElement;
  first: HTMLElement; // takes focus from the error summary
  read(): { value: string } | { error: string };
}

export function control(fact: Fact, text: Text, now: string | undefined, describedBy: string): Control {
  switch (fact.type) {
    case "bool": return choices(fact, ["true", "false"], text, now);
    case "enum": return choices(fact, fact.values!, text, now);
    case "date": return single(dateInput(text, fact.name, now, fact.name === "birth_date"));
    case "spans": return spans(text, now);
  }
  return typed(fact, now, describedBy);
}

function choices(fact: Fact, values: string[], text: Text, now: string | undefined): Control {
  const radios = [...values, UNKNOWN].map((value, i) => {
    const id = `answer-${i}`;
    const input = el("input", { type: "radio", name: "answer", id, value });
    input.checked = value === now;
    const label = value === UNKNOWN ? text.ui("check_unknown") : text.value(fact.name, value);
    return { input, row: el("div", { class: value === UNKNOWN ? "choice choice-unknown" : "choice" }, input, el("label", { for: id }, label)) };
  });
  return {
    node: el("div", { class: "choices" }, ...radios.map((radio) => radio.row)),
    first: radios[0].input,
    read() {
      const chosen = radios.find((radio) => radio.input.checked);
      return chosen ? { value: chosen.input.value } : { error: "check_err_empty" };
    },
  };
}

function typed(fact: Fact, now: string | undefined, describedBy: string): Control {
  const numeric = fact.type === "int" || fact.type === "number";
  const input = el("input", {
    id: "answer", class: numeric ? "short" : "", autocomplete: "off", "aria-labelledby": "question", "aria-describedby": describedBy,
    inputmode: fact.type === "int" ? "numeric" : fact.type === "number" ? "decimal" : "text",
  });
  input.value = now && now !== UNKNOWN ? now : "";
  return {
    node: el("div", {}, input),
    first: input,
    read() {
      const value = numeric ? input.value.replace(/[\s\u00a0]/g, "").replace(",", ".") : input.value.trim();
      if (value === "") return { error: "check_err_empty_typed" };
      if (numeric && !/^-?\d{1,9}(\.\d{1,4})?$/.test(value)) return { error: "check_err_number" };
      return value.length > 200 ? { error: "check_err_long" } : { value };
    },
  };
}

interface DateInput { node: HTMLElement; first: HTMLInputElement; empty(): boolean; read(): string | null }

const pasted = [/^\s*(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})\s*$/, /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/];

// Three fields: native date pickers are slow for days far away and often speak
// another language than the page. A whole date pasted into one fills them all.
function dateInput(text: Text, id: string, now: string | undefined, birthday: boolean): DateInput {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(now ?? "")?.slice(1).reverse() ?? ["", "", ""];
  const inputs = (["day", "month", "year"] as const).map((part, i) => {
    const input = el("input", {
      id: `${id}-${part}`, inputmode: "numeric", class: part === "year" ? "year" : "short", autocomplete: birthday ? `bday-${part}` : "off",
      maxlength: "10", paste: paste, input: (event) => take((event.target as HTMLInputElement).value),
    });
    input.value = parts[i].replace(/^0(?=\d$)/, "");
    return input;
  });
  function take(whole: string): boolean {
    const dotted = pasted[0].exec(whole)?.slice(1) ?? pasted[1].exec(whole)?.slice(1).reverse();
    if (!dotted) return false;
    inputs.forEach((input, i) => { input.value = dotted[i]; });
    return true;
  }
  function paste(event: Event): void {
    if (take((event as ClipboardEvent).clipboardData?.getData("text") ?? "")) event.preventDefault();
  }
  const [day, month, year] = inputs;
  return {
    first: day,
    node: el("div", { class: "date" },
      ...inputs.map((input, i) => el("div", {}, el("label", { for: input.id }, text.ui(["check_day", "check_month", "check_year"][i])), input)),
      button(text.ui("check_today"), () => { take(today()); year.focus(); }, { class: "plain" })),
    empty: () => inputs.every((input) => input.value.trim() === ""),
    read() {
      const [d, m, y] = inputs.map((input) => input.value.trim());
      if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y)) return null;
      return `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    },
  };
}

function single(input: DateInput): Control {
  return {
    node: input.node,
    first: input.first,
    read() {
      if (input.empty()) return { error: "check_err_empty_typed" };
      const value = input.read();
      return value ? { value } : { error: "check_err_date" };
    },
  };
}

// Stretches of days: rows of two dates, as many as needed.
function spans(text: Text, now: string | undefined): Control {
  const rows: { from: DateInput; to: DateInput }[] = [];
  const list = el("div", {});
  const add = (from?: string, to?: string): void => {
    const n = rows.length;
    const row = { from: dateInput(text, `from-${n}`, from, false), to: dateInput(text, `to-${n}`, to, false) };
    rows.push(row);
    list.append(el("div", { class: "span-row" },
      el("fieldset", {}, el("legend", {}, `${n + 1}. ${text.ui("check_from")}`), row.from.node),
      el("fieldset", {}, el("legend", {}, `${n + 1}. ${text.ui("check_to")}`), row.to.node)));
  };
  const known = now && now !== UNKNOWN ? now.split(",") : [];
  for (const item of known) add(...item.split("/"));
  if (known.length === 0) add();
  return {
    node: el("div", {}, list, button(text.ui("check_add"), () => { if (rows.length < 40) { add(); rows[rows.length - 1].from.first.focus(); } }, { class: "plain" })),
    first: rows[0].from.first,
    read() {
      const filled = rows.filter((row) => !row.from.empty() || !row.to.empty());
      if (filled.length === 0) return { error: "check_err_empty_typed" };
      const items = filled.map((row) => [row.from.read(), row.to.read()]);
      return items.flat().includes(null) ? { error: "check_err_date" } : { value: items.map((item) => item.join("/")).join(",") };
    },
  };
}
