// A checker page: one question a page, then the answers to check, then the
// result. Answers live in memory; the history holds only which view was shown,
// so that Back works and a reload starts clean. Without this script the page
// stands as it is.

import "./site";
import { action, button, el } from "./checker/dom";
import { Engine, loadWords, type Fact, type Words } from "./checker/engine";
import { control, type Control } from "./checker/field";
import { Flow, UNKNOWN } from "./checker/flow";
import { readLink, writeLink } from "./checker/link";
import { answerList, renderResult } from "./checker/result";
import { Text } from "./checker/text";

type View = { view: "question"; fact: string } | { view: "summary" } | { view: "result" };

class App {
  private flow!: Flow;
  private text!: Text;
  private readonly page = document.getElementById("checker-static")!;
  private readonly title = this.page.querySelector("h1")!.textContent!;
  private readonly documentTitle = document.title;
  private readonly status = this.page.querySelector<HTMLElement>("[data-status]")!;

  constructor(private readonly root: HTMLElement) {
    const start = this.page.querySelector<HTMLElement>("[data-start]")!;
    start.setAttribute("role", "button");
    start.addEventListener("click", (event) => { event.preventDefault(); void this.start(start); });
    start.addEventListener("keydown", (event) => {
      if (event.key === " ") { event.preventDefault(); void this.start(start); }
    });
    this.unfold(false);
    addEventListener("beforeprint", () => { if (!this.page.hidden) this.unfold(true); });
    addEventListener("popstate", () => this.showState());
    addEventListener("hashchange", () => { if (!history.state?.view) void this.restore(); });
    void this.restore();
  }

  // The parts of the page that the checker rests on, folded while it asks.
  private unfold(open: boolean): void {
    for (const part of this.page.querySelectorAll("details.part")) part.toggleAttribute("open", open);
  }

  private words: Promise<Words> | undefined;
  private async load(): Promise<void> {
    if (this.flow) return;
    this.words ??= loadWords(this.root.dataset.words!);
    const [engine, words] = await Promise.all([Engine.load(this.root.dataset.wasm!, this.root.dataset.loader!), this.words]);
    this.flow = new Flow(engine, words);
    this.text = new Text(words);
    this.root.dataset.ready = "true";
  }

  private async start(control: HTMLElement): Promise<void> {
    const { status } = this;
    status.textContent = status.dataset.loading!;
    control.setAttribute("aria-busy", "true");
    try {
      await this.load();
      status.textContent = "";
    } catch {
      this.words = undefined;
      status.textContent = status.dataset.failed!;
      return;
    } finally {
      control.removeAttribute("aria-busy");
    }
    this.flow.clear();
    this.forward();
  }

  // A fragment that holds answers is read; one that points at a place of the
  // page is left to the browser; anything else goes, and the page says so.
  private async restore(): Promise<void> {
    const fragment = location.hash.slice(1);
    const place = document.getElementById(decode(fragment));
    place?.closest("details.part")?.toggleAttribute("open", true);
    if (fragment === "" || place && !fragment.includes("=")) {
      this.showState();
      return place?.scrollIntoView();
    }
    try {
      this.words ??= loadWords(this.root.dataset.words!);
      const answers = readLink(fragment, (await this.words).facts);
      if (!answers) return this.clean(fragment);
      await this.load();
      this.flow.restore(answers);
      const { result, next } = this.flow.path();
      if (result.error) return this.clean(fragment);
      const begun = answers.size === 1 && answers.has("rule") && result.status === "needs_more_info" && next;
      const view: View = begun ? { view: "question", fact: next.name } : { view: "result" };
      history.replaceState(view, "", location.href);
      this.show(view);
    } catch {
      this.words = undefined; // the network failed: the page reads as it is
    }
  }

  private clean(fragment: string): void {
    this.flow?.clear();
    if (!document.getElementById(decode(fragment))) history.replaceState(null, "", location.pathname);
    this.showStart();
    this.status.textContent = this.status.dataset.broken!;
  }

  private showState(): void {
    const view = history.state as View | null;
    if (view?.view && this.flow && this.flow.answers.size + Number(view.view === "question") > 0) this.show(view);
    else this.showStart();
  }

  private showStart(): void {
    this.root.replaceChildren();
    this.status.textContent = "";
    this.page.hidden = false;
    document.title = this.documentTitle;
  }

  // The next question, or the answers to check.
  private forward(): void {
    const { next } = this.flow.path();
    this.push(next ? { view: "question", fact: next.name } : { view: "summary" });
  }

  private push(view: View): void {
    if (location.hash.includes("=")) history.replaceState(history.state, "", location.pathname); // the answers may be others when Back leads here
    history.pushState(view, "", location.pathname);
    this.show(view);
  }

  private show(view: View): void {
    this.page.hidden = true;
    const fact = view.view === "question" ? this.flow.fact(view.fact) : undefined;
    const body = fact ? this.question(fact) : view.view === "result" ? this.result() : this.summary();
    const heading = el("div", { class: "checker-head" }, action(this.text.ui("check_back"), () => history.back(), { class: "back" }),
      view.view !== "result" && el("p", { class: "quiet caption" }, this.title, this.asked(fact)));
    this.root.replaceChildren(heading, ...body);
    const h1 = this.root.querySelector("h1")!;
    document.title = `${h1.textContent} — ${this.documentTitle}`;
    h1.tabIndex = -1;
    h1.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  // What a question such as "when did it happen" is about: the rule chosen, also
  // by the link that led here.
  private asked(fact: Fact | undefined): string {
    const rule = this.flow.answers.get("rule");
    return fact && fact.name !== "rule" && rule && rule !== UNKNOWN ? ` · ${this.text.answer("rule", rule)}` : "";
  }

  private question(fact: Fact): HTMLElement[] {
    const { text } = this;
    const hint = text.of(`fact.${fact.name}.hint`) || (fact.type === "date" || fact.type === "spans" ? text.ui("check_date_hint") : "");
    const field = control(fact, text, this.flow.answers.get(fact.name), "hint error");
    const answer = (value: string): void => this.take(fact, value, field);
    const group = ["bool", "enum", "date", "spans"].includes(fact.type);
    const heading = el("h1", { id: "question" }, text.question(fact.name));
    const error = el("p", { id: "error", class: "field-error", hidden: true });
    const hintNode = hint ? el("p", { id: "hint", class: "quiet" }, hint) : null;
    return [
      el("div", { id: "summary" }),
      el("form", { novalidate: true, autocomplete: "off", submit: (event) => {
        event.preventDefault();
        const read = field.read();
        if ("error" in read) this.refuse(field, text.ui(read.error));
        else answer(read.value);
      } },
        group ? el("fieldset", { "aria-describedby": "hint error" }, el("legend", {}, heading), hintNode, error, field.node)
          : el("div", {}, heading, hintNode, error, field.node),
        el("p", { class: "buttons" }, el("button", { type: "submit", class: "button" }, text.ui("check_next")),
          fact.type !== "bool" && fact.type !== "enum" && button(text.ui("check_unknown"), () => answer(UNKNOWN), { class: "secondary" }))),
    ];
  }

  private take(fact: Fact, value: string, field: Control): void {
    const problem = value === UNKNOWN ? undefined : this.flow.problem(fact.name, value);
    if (!problem) {
      this.flow.set(fact.name, value);
      this.forward();
      return;
    }
    const message = problem.code === "ERR_DATE_FORMAT" ? this.text.ui("check_err_date") : this.text.of(`error.${problem.code}`);
    this.refuse(field, message, problem.field === fact.name ? undefined : problem.field);
  }

  // The error summary takes focus; its link leads to the field, a second one
  // to another answer that this one does not go with.
  private refuse(field: Control, message: string, other?: string): void {
    const { text } = this;
    const error = document.getElementById("error")!;
    error.textContent = message;
    error.hidden = false;
    field.node.classList.add("invalid");
    field.first.setAttribute("aria-invalid", "true");
    const summary = el("div", { class: "error-summary", role: "alert", tabindex: "-1", "aria-labelledby": "error-title" },
      el("h2", { id: "error-title" }, text.ui("check_error_title")),
      el("ul", {}, el("li", {}, action(message, () => setTimeout(() => field.first.focus(), 50))), // the Enter that follows a link must not send the form
        other && this.flow.fact(other) && el("li", {}, `${text.ui("check_err_other")}: `,
          action(text.question(other), () => this.push({ view: "question", fact: other })))));
    document.getElementById("summary")!.replaceChildren(summary);
    summary.focus();
  }

  private summary(): HTMLElement[] {
    const { active } = this.flow.path();
    return [
      el("h1", {}, this.text.ui("check_summary")),
      answerList(active, this.text, (fact) => this.push({ view: "question", fact })),
      el("p", {}, button(this.text.ui("check_show"), () => this.push({ view: "result" }), { class: "button" })),
    ];
  }

  private result(): HTMLElement[] {
    const { active, result } = this.flow.path();
    const page = location.origin + location.pathname;
    return [el("h1", { class: "result-title" }, this.title), ...renderResult({
      title: this.title, result, answers: active, text: this.text, page, link: `${page}#${writeLink(active)}`,
      change: (fact) => this.push({ view: "question", fact }),
      again: () => { this.flow.clear(); history.pushState(null, "", location.pathname); this.showStart(); scrollTo(0, 0); },
      daysOff: (from, to, week) => this.flow.engine.daysOff(from, to, week),
      ics: (events) => this.flow.engine.ics(new Date().toISOString().slice(0, 10), events),
    })];
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return "";
  }
}

const root = document.getElementById("checker");
if (root) new App(root);
