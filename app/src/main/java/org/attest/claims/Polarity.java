package org.attest.claims;

import java.util.Locale;

/// Whether the content itself is affirmed or negated, whatever the speaker's stance on it.
public enum Polarity {
  AFFIRMED,
  NEGATED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
