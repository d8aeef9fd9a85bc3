// The choice of a day on an act's history: laws before it are hidden.

import "./site";

const form = document.querySelector<HTMLElement>("[data-since]");
if (form) {
  form.hidden = false;
  const input = form.querySelector("input")!;
  const output = form.querySelector("output")!;
  const sections = [...document.querySelectorAll<HTMLElement>(".law-events[data-date]")];
  input.addEventListener("input", () => {
    let shown = 0;
    for (const section of sections) {
      section.hidden = input.value !== "" && section.dataset.date! <= input.value;
      if (!section.hidden) shown++;
    }
    output.value = input.value === "" ? "" : shown === 0 ? output.dataset.none! : `${output.dataset.some} ${shown}`;
  });
}
