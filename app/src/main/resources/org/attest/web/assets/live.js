// The case changes while it is looked at: another terminal adds files, this page's own reading goes on.
const $ = selector => document.querySelector(selector);

/** The list is drawn again at most this often. */
const PAUSE_MILLIS = 1500;

/** A screen reader is told of progress at most this often. */
const SAY_MILLIS = 5000;

/** So long without the server means that it was stopped. */
const LOST_MILLIS = 6000;

const isBusy = () => $("dialog[open]") || document.activeElement?.matches("input[type=search]");

const say = text => {
  const news = $("#news") ?? $("#trouble");
  if (!news) return;
  news.textContent = text;
  news.hidden = !text;
};

export const followCase = list => {
  const live = () => $("[data-live]");
  let extended = false;
  let timer = 0;

  document.addEventListener("htmx:afterSwap", event => {
    if (event.target.closest?.("tr.next, table[data-rows]")) extended = true;
    else if (event.target === live()) extended = false;
  });

  const draw = () => {
    timer = 0;
    const region = live();
    if (!region) return;
    extended = false;
    say("");
    htmx.ajax("GET", location.href, { target: "#" + region.id, select: "#" + region.id, swap: "outerHTML" })
      .then(() => list.restore());
    const summary = $("#summary[data-part]");
    if (summary) htmx.ajax("GET", location.href, { target: "#summary", select: "#summary", swap: "outerHTML" });
  };

  const offer = () => {
    const news = $("#news");
    if (!news) return;
    const button = document.createElement("button");
    button.className = "btn small";
    button.textContent = "Show";
    button.addEventListener("click", draw);
    news.replaceChildren("The case has changed.", button);
    news.hidden = false;
  };

  const changed = () => {
    if (!live()) return;
    if (extended || isBusy()) offer();
    else timer ||= setTimeout(draw, PAUSE_MILLIS);
  };

  let lost = 0;
  const events = new EventSource("/events?since=" + document.body.dataset.sequence);
  events.addEventListener("open", () => {
    if (lost) {
      clearTimeout(lost);
      lost = 0;
      say("");
    }
  });
  events.addEventListener("error", () => {
    lost ||= setTimeout(() => say("Attest has stopped. What is shown here is as it was; start it again to go on."), LOST_MILLIS);
  });
  events.addEventListener("changed", changed);
  events.addEventListener("reading", event => showReading(JSON.parse(event.data)));
  events.addEventListener("read", event => {
    hideReading(JSON.parse(event.data));
    changed();
  });
  addEventListener("pagehide", () => events.close());
};

let said = 0;

const showReading = state => {
  const region = $("#reading");
  if (!region) return;
  $("#added").textContent = "";
  region.hidden = false;
  $("#reading-what").textContent = state.message || "Reading " + state.file;
  $("#reading-count").textContent = state.done + " of " + state.of + " files" + (state.left ? " · about " + state.left + " left" : "");
  const bar = $("#reading-bar");
  bar.max = Math.max(1, state.of);
  bar.value = state.done;
  if (Date.now() - said > SAY_MILLIS) {
    said = Date.now();
    $("#reading-said").textContent = state.done + " of " + state.of + " files read";
  }
};

const hideReading = result => {
  const region = $("#reading");
  if (!region) return;
  region.hidden = true;
  $("#added").textContent = result.message ?? "";
  said = 0;
};
