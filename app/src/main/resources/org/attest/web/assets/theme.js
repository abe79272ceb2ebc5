// Before anything is drawn: the theme that was chosen, so that the page does not flash in the other one.
(() => {
  const asked = new URLSearchParams(location.search).get("theme");
  let kept = null;
  try {
    kept = localStorage.getItem("attest-theme");
  } catch {
    // A private window keeps nothing; the system's theme is used.
  }
  const theme = asked === "light" || asked === "dark" ? asked : kept;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
