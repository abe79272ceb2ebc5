package org.attest.entities;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.mentions.MentionType;
import org.attest.names.NameKey;

/// The names of a member as they are compared: its full name, and the further ones its own document
/// gives it.
///
/// @param full the key of its full name, with the family of its type in front
record MemberNames(String full, Set<String> others) {
  static MemberNames of(Member member) {
    Function<String, NameKey> key = keyOf(member.type());
    var family = family(member.type());
    var full = family + key.apply(member.name()).value();
    var others =
        member.names().stream()
            .map(key)
            .filter(k -> k.words() > 0)
            .map(k -> family + k.value())
            .filter(k -> !k.equals(full))
            .collect(Collectors.toCollection(TreeSet::new));
    return new MemberNames(full, others);
  }

  /// Whether there is a name at all: a mark or a smiley has none.
  boolean isNamed() {
    return !full.endsWith(":");
  }

  /// Types that may be two readings of one: documents differ in whether they tell a company from an
  /// organisation.
  private static String family(MentionType type) {
    return switch (type) {
      case PERSON -> "person:";
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> "organisation:";
      case VESSEL -> "vessel:";
      case AIRPLANE -> "airplane:";
      case ADDRESS, PLACE -> "place:";
      case COUNTRY -> "country:";
      case EVENT -> "event:";
      case PRODUCT, WEAPON_SYSTEM -> "product:";
      case LAW -> "law:";
    };
  }

  private static Function<String, NameKey> keyOf(MentionType type) {
    return switch (type) {
      case PERSON -> NameKey::ofPerson;
      case COUNTRY -> NameKey::ofCountry;
      case ORGANIZATION,
          COMPANY,
          PUBLIC_BODY,
          VESSEL,
          AIRPLANE,
          ADDRESS,
          PLACE,
          EVENT,
          PRODUCT,
          WEAPON_SYSTEM,
          LAW ->
          NameKey::of;
    };
  }
}
