package org.attest.claims.relations;

import java.util.Optional;
import org.attest.claims.MentionIndex;
import org.attest.claims.Relation;
import org.attest.mentions.MentionType;
import org.attest.mentions.NamedEntity;

/// Which relations the kinds of their parties rule out: a person is no place, and nobody supplies
/// himself.
public record Plausibility(MentionIndex mentions) {
  /// Whether the parties can stand in the relation, as far as their kinds tell.
  public boolean allows(Relation relation) {
    return !relation.subject().equals(relation.object())
        && relation.roles().values().stream().noneMatch(p -> isParty(relation, p))
        && fit(relation.type(), kind(relation.subject()), kind(relation.object()));
  }

  private static boolean isParty(Relation relation, String party) {
    return relation.subject().filter(party::equals).isPresent()
        || relation.object().filter(party::equals).isPresent();
  }

  private Optional<MentionType> kind(Optional<String> party) {
    return party.flatMap(mentions::entity).map(NamedEntity::type);
  }

  private static boolean fit(
      Relation.Type type, Optional<MentionType> subject, Optional<MentionType> object) {
    return switch (type) {
      case EMPLOYMENT -> subject.filter(MentionType.PERSON::equals).isPresent();
      case LOCATION -> object.filter(Plausibility::isPlace).isPresent();
      case OWNERSHIP -> object.filter(MentionType.COUNTRY::equals).isEmpty();
      case MEMBERSHIP, CONTROL -> object.filter(MentionType.PERSON::equals).isEmpty();
      case CONTRACT, COOPERATION, ACCUSATION, INTERMEDIATION ->
          subject.filter(Plausibility::isThing).isEmpty();
      default -> true;
    };
  }

  /// Whether a mention of this type says where something is.
  public static boolean isPlace(MentionType type) {
    return switch (type) {
      case PLACE, COUNTRY, ADDRESS -> true;
      default -> false;
    };
  }

  private static boolean isThing(MentionType type) {
    return switch (type) {
      case VESSEL, AIRPLANE, PRODUCT, WEAPON_SYSTEM, LAW, EVENT, ADDRESS -> true;
      default -> false;
    };
  }
}
