package org.attest.search;

/// What is looked for. Each kind has fields of its own, so that how often a word is in claims does
/// not change how well passages match.
enum Kind {
  PASSAGES(""),
  CLAIMS("claim-");

  private final String prefix;

  Kind(String prefix) {
    this.prefix = prefix;
  }

  /// What the index calls a field.
  String label(Field field) {
    return prefix + field.label();
  }
}
