package org.attest.entities;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.mentions.BodyName;
import org.attest.mentions.MentionType;
import org.attest.names.NameKey;

/// The names of a member as they are compared: its full name, and the further ones its own document
/// gives it.
///
/// @param full the key of its full name, with the family of its type in front
record MemberNames(String full, Set<String> others) {
  private static final String BODY = "organisation:";

  static MemberNames of(Member member) {
    var family = family(member.type());
    Function<String, String> key =
        family.equals(BODY) ? MemberNames::bodyKey : plainKey(member.type());
    var full = family + key.apply(member.name());
    var others =
        member.names().stream()
            .map(key)
            .filter(k -> !k.isEmpty())
            .map(k -> family + k)
            .filter(k -> !k.equals(full))
            .collect(Collectors.toCollection(TreeSet::new));
    return new MemberNames(full, others);
  }

  /// "Foreign Ministry" is nobody's name outside its document; with a country it is one body's.
  private static String bodyKey(String name) {
    var body = BodyName.of(name);
    if (!body.isGeneric()) {
      return NameKey.of(name).value();
    }
    return body.country()
        .map(country -> country + " " + NameKey.of(String.join(" ", body.words())).value())
        .orElse("");
  }

  private static Function<String, String> plainKey(MentionType type) {
    return keyOf(type).andThen(NameKey::value);
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
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> BODY;
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
