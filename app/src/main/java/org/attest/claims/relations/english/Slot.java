package org.attest.claims.relations.english;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    /// A body or a state.
    ACTOR,
    /// All but places.
    NONPLACE,
    NONPERSON,
    /// What can be supplied or made: a thing, or a noun that means no entity.
    GOODS,
    /// Goods that say too little without another party: "sent troops".
    CARGO,
    /// A sum, which is no party.
    MONEY,
    /// Any entity: a noun that means none will not do.
    ANY
  }

  private static final Set<Kind> UNNAMED =
      EnumSet.of(Kind.PARTY, Kind.ACTOR, Kind.GOODS, Kind.CARGO);

  static Slot of(String text) {
    int sign = text.indexOf('=');
    return sign < 0
        ? new Slot(text, Optional.empty())
        : new Slot(
            text.substring(0, sign),
            Optional.of(Kind.valueOf(text.substring(sign + 1).toUpperCase(Locale.ROOT))));
  }

  boolean isMoney() {
    return kind.filter(Kind.MONEY::equals).isPresent();
  }

  /// Whether a noun that means no entity may stand in it: "engines", "Chinese specialists".
  boolean mayBeUnnamed() {
    return kind.filter(UNNAMED::contains).isPresent();
  }

  /// Whether such a noun says enough.
  boolean isTelling() {
    return kind.filter(Kind.CARGO::equals).isEmpty();
  }

  boolean takes(Party party) {
    return kind.isEmpty() || isOf(party.type(), kind.get()) || (acts() && party.acts());
  }

  private boolean acts() {
    return kind.filter(Kind.PARTY::equals).isPresent();
  }

  private static boolean isOf(MentionType type, Kind kind) {
    return switch (kind) {
      case PERSON -> type == MentionType.PERSON;
      case BODY -> isBody(type);
      case PLACE -> Plausibility.isPlace(type);
      case THING, GOODS, CARGO ->
          !isBody(type) && !Plausibility.isPlace(type) && type != MentionType.PERSON;
      case PARTY -> false;
      case ACTOR -> isBody(type) || type == MentionType.COUNTRY;
      case NONPLACE -> !Plausibility.isPlace(type);
      case NONPERSON -> type != MentionType.PERSON;
      case MONEY -> false;
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
