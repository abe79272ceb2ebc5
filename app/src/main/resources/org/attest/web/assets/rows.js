// One row of a table is selected; j and k move it, and more rows are fetched when the last is reached.
import { visit } from "./store.js";

const here = () => "row:" + location.pathname + location.search;

export const rows = () => {
  const all = () => [...document.querySelectorAll("table[data-rows] tbody tr[id]")];
  const selected = () => document.querySelector("table[data-rows] tr.sel");
  let wanted = 0;

  const select = (row, focus) => {
    const before = selected();
    before?.classList.remove("sel");
    before?.removeAttribute("aria-current");
    if (!row) return;
    row.classList.add("sel");
    row.setAttribute("aria-current", "true");
    visit.set(here(), row.id);
    if (focus) {
      row.querySelector("a.rowlink")?.focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    }
  };

  const fetchMore = () => {
    const link = document.querySelector("table[data-rows] tr.next a");
    if (link) htmx.trigger(link, "attest:next");
    return Boolean(link);
  };

  const step = by => {
    const list = all();
    const at = list.indexOf(selected());
    const to = at + by;
    if (to >= list.length) {
      // The key goes on by itself when the rows are there.
      if (fetchMore()) wanted += 1;
      return;
    }
    select(list[Math.max(0, to)], true);
  };

  const restore = () => {
    const id = visit.get(here());
    const row = id && document.getElementById(id);
    if (row) select(row, false);
    return row;
  };

  document.addEventListener("htmx:afterSettle", event => {
    if (wanted > 0 && event.target.closest?.("table[data-rows]")) {
      wanted = 0;
      step(1);
    } else if (!selected()) {
      restore();
    }
  });
  document.addEventListener("click", event => {
    const row = event.target.closest("table[data-rows] tbody tr[id]");
    if (row) select(row, false);
  });
  document.addEventListener("focusin", event => {
    const row = event.target.closest("table[data-rows] tbody tr[id]");
    if (row) select(row, false);
  });

  const asked = new URLSearchParams(location.search).get("at");
  const row = (asked && document.getElementById("c-" + asked)) || restore();
  if (row) {
    select(row, false);
    row.scrollIntoView({ block: "center" });
  }

  return { all, selected, step, restore, open: () => selected()?.querySelector("a.rowlink")?.click() };
};
