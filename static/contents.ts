// The filter of an act's contents: articles whose number begins so, or whose
// heading, or that of their chapter, has the words. Without it the contents are
// whole. What is typed stays with the page in the browser's history.

import "./site";

const tools = document.querySelector<HTMLElement>("[data-toc]");
const toc = tools?.closest<HTMLElement>(".toc");

// Many keyboards have no Kazakh letters.
const plain: Record<string, string> = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ё: "е" };
const fold = (text: string): string => text.toLowerCase().replace(/[әғқңөұүһіё]/g, (c) => plain[c]!);

if (tools && toc) {
  const input = tools.querySelector("input")!;
  const said = tools.querySelector("output")!;
  const articles = [...toc.querySelectorAll<HTMLAnchorElement>("li > a")].map((link) => {
    const item = link.parentElement!;
    const chapter = item.parentElement!.closest("li")?.querySelector(".toc-chapter")?.textContent ?? "";
    const heading = fold(link.textContent!);
    return { item, link, number: /\d[\d-]*/.exec(heading)?.[0] ?? "", text: heading + " " + fold(chapter) };
  });
  const chapters = [...toc.querySelectorAll<HTMLElement>("li.chapter")];

  const show = (): void => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const a of articles) {
      a.item.hidden = !words.every((word) => (/^\d/.test(word) ? a.number.startsWith(word) : a.text.includes(word)));
      if (!a.item.hidden) shown++;
    }
    for (const chapter of chapters) chapter.hidden = !chapter.querySelector("li:not([hidden])");
    said.value = words.length === 0 ? "" : shown === 0 ? tools.dataset.none! : tools.dataset.found!.replace("{n}", String(shown));
  };

  const visible = (): HTMLAnchorElement[] => articles.filter((a) => !a.item.hidden).map((a) => a.link);
  input.addEventListener("input", () => {
    show();
    history.replaceState({ ...history.state, toc: input.value }, "");
  });
  toc.addEventListener("keydown", (event) => {
    const at = visible().indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "Escape" && input.value !== "") {
      input.value = "";
      input.dispatchEvent(new Event("input"));
      input.focus();
    } else if (event.key === "Enter" && event.target === input && input.value.trim() !== "") {
      visible()[0]?.click();
    } else if (input.value !== "" && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      (next < 0 ? input : visible()[next])?.focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  tools.hidden = false;
  input.value = typeof history.state?.toc === "string" ? history.state.toc : "";
  show();
}
