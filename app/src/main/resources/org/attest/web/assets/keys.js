// Single keys, where no field has the focus; they can be switched off (WCAG 2.1.4).
import { kept } from "./store.js";

const $ = selector => document.querySelector(selector);

/** How long `g` waits for the key that says where to go. */
const GO_MILLIS = 1500;

const isField = target => target.matches?.("input:not([type=checkbox]), textarea, select");

export const keys = ({ list, flipTheme, showKeys }) => {
  const off = $("#keys-off");
  off.checked = kept.get("keys-off") === "yes";
  off.addEventListener("change", () => kept.set("keys-off", off.checked ? "yes" : "no"));

  let going = 0;
  const follow = id => $(id)?.click();
  const actions = {
    "/": () => $("#q, .search input")?.focus(),
    "j": () => list.step(1),
    "k": () => list.step(-1),
    "[": () => follow("#prev"),
    "]": () => follow("#next"),
    "\\": flipTheme,
    "?": showKeys,
    "g": () => { going = Date.now(); },
  };
  const places = { l: "#nav-ledger", f: "#nav-documents" };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isField(event.target)) {
      if (event.key === "Escape") {
        // A browser would empty a search field, and so take the search away.
        event.preventDefault();
        event.target.blur();
      }
      return;
    }
    if (off.checked || $("dialog[open]")) return;
    if (going && Date.now() - going < GO_MILLIS && places[event.key]) {
      going = 0;
      follow(places[event.key]);
      return;
    }
    going = 0;
    if (event.key === "Escape") follow("#back");
    else if (event.key === "Enter") {
      if (event.target === document.body) list.open();
    } else if (actions[event.key]) {
      event.preventDefault();
      actions[event.key]();
    }
  });
};
