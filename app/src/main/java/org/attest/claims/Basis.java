package org.attest.claims;

import java.util.Locale;

/// What a speaker rests on, where it is said.
public enum Basis {
  DOCUMENTS,
  ANONYMOUS_SOURCES,
  NAMED_SOURCES,
  OFFICIAL_ACT,
  IMAGERY,
  EXPERT_OPINION,
  OWN_OBSERVATION;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
