package org.attest.claims;

import java.util.Locale;

/// How sure the innermost speaker puts the content.
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNSPECIFIED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
