// What the browser remembers. A private window may refuse; then nothing is remembered, and nothing breaks.
const on = storage => ({
  get(key) {
    try {
      return storage().getItem("attest-" + key);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      storage().setItem("attest-" + key, value);
    } catch {
      // Refused: see above.
    }
  },
});

/** Across visits. */
export const kept = on(() => localStorage);

/** As long as the tab is open. */
export const visit = on(() => sessionStorage);
