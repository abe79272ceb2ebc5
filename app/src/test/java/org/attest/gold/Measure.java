package org.attest.gold;

/// The rows of the table.
enum Measure {
  CLAIMS("claims P R F"),
  OWN_VOICE("own voice P R F"),
  REPORTED("reported P R F"),
  STANCE("stance"),
  CHAIN("whole chain"),
  BASIS("basis, where one is stated"),
  POLARITY("polarity"),
  CERTAINTY("certainty"),
  COUNT("count, where one is stated"),
  KIND("kind of source"),
  RELATIONS("relations P R F"),
  RELATIONS_WITH_PARTIES("relations with parties P R F"),
  NOT_CLAIMS("no claims read as claims");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  @Override
  public String toString() {
    return label;
  }
}
