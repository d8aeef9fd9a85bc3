// Guides and research texts: a checklist, the day of a step, documents filled
// in the page, texts to copy. Without it the page stands as it is.

import "./site";
import { addCopyButtons } from "./guide/copy";
import { addForm, forms } from "./guide/form";
import { addChecklist, addDates } from "./guide/steps";
import { later } from "./guide/later";

const words = document.getElementById("guide-words")?.dataset;
const work = words ? [() => addChecklist(words), () => addDates(words), ...forms().map((form) => () => addForm(form, words))] : [];
later([...work, addCopyButtons]);
