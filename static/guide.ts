// Guides and research texts: a checklist, the day of a step, documents filled
// in the page, texts to copy. Without it the page stands as it is.

import "./site";
import { addCopyButtons } from "./guide/copy";
import { addForms } from "./guide/form";
import { addChecklist, addDates } from "./guide/steps";

addCopyButtons();
const words = document.getElementById("guide-words")?.dataset;
if (words) {
  addChecklist(words);
  addDates(words);
  addForms(words);
}
