package org.attest.entities;

import java.util.HashMap;
import java.util.Map;
import org.attest.mentions.BodyName;
import org.attest.mentions.MentionType;
import org.attest.names.NameKey;

/// The keys under which names are compared, each with the family of its type in front. The same
/// names come again in many documents, so each is looked at once.
final class NameKeys {
  private static final String BODY = "organisation:";

  private record Name(MentionType type, String text) {}

  private final Map<Name, String> known = new HashMap<>();

  /// Nothing but the family where the name says nothing.
  String of(MentionType type, String name) {
    return known.computeIfAbsent(new Name(type, name), NameKeys::key);
  }

  private static String key(Name name) {
    var family = family(name.type());
    return family
        + (family.equals(BODY) ? bodyKey(name.text()) : plainKey(name.type(), name.text()).value());
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

  private static NameKey plainKey(MentionType type, String name) {
    return switch (type) {
      case PERSON -> NameKey.ofPerson(name);
      case COUNTRY -> NameKey.ofCountry(name);
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
          NameKey.of(name);
    };
  }
}
