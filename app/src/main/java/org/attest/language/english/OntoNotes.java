package org.attest.language.english;

import org.attest.language.NameKind;

/// The names that OntoNotes 5 gives to kinds of names.
final class OntoNotes {
  private OntoNotes() {}

  static NameKind kind(String name) {
    return switch (name) {
      case "NORP" -> NameKind.NATIONALITY;
      case "FAC" -> NameKind.FACILITY;
      case "ORG" -> NameKind.ORGANISATION;
      case "GPE" -> NameKind.GEOPOLITICAL;
      case "LOC" -> NameKind.LOCATION;
      default -> NameKind.valueOf(name);
    };
  }
}
