// Exercises: opening the solution tells whether the chosen answers are right.

import "./site";

for (const exercise of document.querySelectorAll<HTMLElement>(".exercise")) {
  const solution = exercise.querySelector("details.solution")!;
  const verdict = exercise.querySelector(".verdict")!;
  const judge = (): void => {
    const chosen = [...exercise.querySelectorAll<HTMLInputElement>(".quiz input:checked")];
    verdict.textContent = chosen.length === 0 ? ""
      : chosen.every((input) => input.dataset.answer === "right") ? exercise.dataset.right! : exercise.dataset.wrong!;
  };
  solution.addEventListener("toggle", judge);
  exercise.addEventListener("change", judge);
}
