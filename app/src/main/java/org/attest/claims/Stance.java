package org.attest.claims;

import java.util.Locale;

/// What a speaker commits to. Denial, ignorance, refusal and silence are kept apart.
public enum Stance {
  ASSERTS,
  ALLEGES,
  CONFIRMS,
  DENIES,
  UNAWARE,
  DECLINES,
  SILENT,
  DOUBTS,
  CONDITIONAL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
