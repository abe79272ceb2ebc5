package org.attest.claims.relations.english;

import java.util.Locale;
import java.util.Optional;
import org.attest.claims.relations.Plausibility;
import org.attest.mentions.MentionType;

/// A place in a frame: a function or a preposition, and which kind of party may stand in it
/// ("to=party").
record Slot(String place, Optional<Kind> kind) {
  enum Kind {
    PERSON,
    BODY,
    PLACE,
    THING,
    /// Whoever acts: a person, a body, a state.
    PARTY,
    /// All but places.
    NONPLACE,
    NONPERSON,
    /// Any entity: a noun that means none will not do.
    ANY
  }

  static Slot of(String text) {
    int sign = text.indexOf('=');
    return sign < 0
        ? new Slot(text, Optional.empty())
        : new Slot(
            text.substring(0, sign),
            Optional.of(Kind.valueOf(text.substring(sign + 1).toUpperCase(Locale.ROOT))));
  }

  boolean takes(MentionType type) {
    return kind.isEmpty() || isOf(type, kind.get());
  }

  private static boolean isOf(MentionType type, Kind kind) {
    return switch (kind) {
      case PERSON -> type == MentionType.PERSON;
      case BODY -> isBody(type);
      case PLACE -> Plausibility.isPlace(type);
      case THING -> !isBody(type) && !Plausibility.isPlace(type) && type != MentionType.PERSON;
      case PARTY -> isBody(type) || type == MentionType.PERSON || type == MentionType.COUNTRY;
      case NONPLACE -> !Plausibility.isPlace(type);
      case NONPERSON -> type != MentionType.PERSON;
      case ANY -> true;
    };
  }

  private static boolean isBody(MentionType type) {
    return switch (type) {
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> true;
      default -> false;
    };
  }
}
