// Behaviour of every page. All that can be read and opened works without it.
import { followCase } from "./live.js";
import { keys } from "./keys.js";
import { rememberFolds } from "./folds.js";
import { rows } from "./rows.js";
import { kept } from "./store.js";

const $ = (selector, root = document) => root.querySelector(selector);

const flipTheme = () => {
  const root = document.documentElement;
  const now = root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  root.dataset.theme = now === "dark" ? "light" : "dark";
  kept.set("theme", root.dataset.theme);
};

const showKeys = () => $("#keys").open || $("#keys").showModal();

$("#theme").addEventListener("click", flipTheme);
$("#help").addEventListener("click", showKeys);

// Every change carries the token that only this page knows.
document.addEventListener("htmx:configRequest", event => {
  const { verb, headers, formData } = event.detail;
  if (verb !== "get") {
    headers["X-Attest-Token"] = $("meta[name=attest-csrf]").content;
    return;
  }
  // An address says what is chosen, and not what is not.
  for (const [name, value] of [...formData.entries()]) {
    if (value === "") formData.delete(name);
  }
});

// What a filter came to is said once the rows are there.
document.addEventListener("htmx:afterSettle", event => {
  const count = $("#count");
  if (event.target.id === "ledger" && count) $("#said").textContent = count.textContent;
});

// An answer that is no success is shown where the page is looked at.
document.addEventListener("htmx:responseError", event => {
  const news = $("#news") ?? $("#trouble");
  if (!news) return;
  news.hidden = false;
  news.textContent = event.detail.xhr.status === 403
    ? "Attest was started anew: open the address that it printed."
    : "That could not be done (" + event.detail.xhr.status + "). Reload the page, or look where attest runs.";
});

// The field's own cross empties the search.
document.addEventListener("search", event => {
  if (event.target.id === "q" && event.target.value === "") event.target.form.requestSubmit();
});

rememberFolds();
const list = rows();
keys({ list, flipTheme, showKeys });
followCase(list);

if ($("#add")) import("./adding.js").then(module => module.adding());
if ($("#pages")) import("./viewer.js").then(module => module.view($("#pages")));

// The passage that was asked for is in sight when the page opens, unless the address names another place, or the document
// stands below its claim, which comes first.
if (!location.hash && matchMedia("(min-width: 1101px)").matches) $("mark[data-on]")?.scrollIntoView({ block: "center" });
