// Groups that were opened or closed stay so when the page is drawn again.
import { visit } from "./store.js";

const all = () => document.querySelectorAll("details[id]");

const apply = () => {
  for (const fold of all()) {
    const was = visit.get("fold:" + fold.id);
    if (was) fold.open = was === "open";
    else if (fold.id === "filters-fold" && matchMedia("(max-width: 1100px)").matches) fold.open = false;
  }
};

export const rememberFolds = () => {
  apply();
  document.addEventListener("click", event => {
    const fold = event.target.closest("summary")?.parentElement;
    if (fold?.id) visit.set("fold:" + fold.id, fold.open ? "closed" : "open");
  });
  document.addEventListener("htmx:afterSwap", apply);
};
