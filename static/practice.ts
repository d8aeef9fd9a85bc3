// Exercises: opening the solution tells whether the answers are right, once
// every question has one; a wrong one is told at once.

import "./site";

for (const exercise of document.querySelectorAll<HTMLElement>(".exercise")) {
  const solution = exercise.querySelector("details.solution")!;
  const questions = exercise.querySelectorAll(".quiz").length;
  const verdict = exercise.querySelector(".verdict")!;
  const judge = (): void => {
    const chosen = [...exercise.querySelectorAll<HTMLInputElement>(".quiz input:checked")];
    const right = chosen.every((input) => input.dataset.answer === "right");
    verdict.textContent = !right ? exercise.dataset.wrong! : chosen.length === questions ? exercise.dataset.right! : "";
  };
  solution.addEventListener("toggle", judge);
  exercise.addEventListener("change", judge);
}
