package org.attest.mentions;

/// Types between which a writer, or an engine, may waver; no name is shared across groups.
enum Group {
  PERSON,
  BODY,
  PLACE,
  THING;

  static Group of(MentionType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> BODY;
      case COUNTRY, PLACE, ADDRESS -> PLACE;
      case VESSEL, AIRPLANE, PRODUCT, WEAPON_SYSTEM, LAW, EVENT -> THING;
    };
  }
}
