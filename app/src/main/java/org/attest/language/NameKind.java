package org.attest.language;

/// What an engine takes a span for: the classes of OntoNotes 5.
public enum NameKind {
  PERSON,
  /// Nationalities, religious and political groups.
  NATIONALITY,
  FACILITY,
  ORGANISATION,
  /// Countries, cities, states.
  GEOPOLITICAL,
  LOCATION,
  PRODUCT,
  EVENT,
  WORK_OF_ART,
  LAW,
  LANGUAGE,
  DATE,
  TIME,
  PERCENT,
  MONEY,
  QUANTITY,
  ORDINAL,
  CARDINAL
}
