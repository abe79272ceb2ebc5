package org.attest.claims.relations.chinese;

import org.attest.claims.Relation;
import org.attest.mentions.MentionType;

/// Which sorts of parties a relation can join.
final class Fit {
  private Fit() {}

  static boolean isThing(MentionType type) {
    return switch (type) {
      case VESSEL, AIRPLANE, PRODUCT, WEAPON_SYSTEM -> true;
      case PERSON, ORGANIZATION, COMPANY, PUBLIC_BODY, ADDRESS, EVENT, COUNTRY, PLACE, LAW -> false;
    };
  }

  static boolean isBody(MentionType type) {
    return switch (type) {
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> true;
      case VESSEL, AIRPLANE, PRODUCT, WEAPON_SYSTEM, PERSON, ADDRESS, EVENT, COUNTRY, PLACE, LAW ->
          false;
    };
  }

  static boolean isPlace(MentionType type) {
    return switch (type) {
      case PLACE, COUNTRY, ADDRESS -> true;
      case VESSEL, AIRPLANE, PRODUCT, WEAPON_SYSTEM, PERSON, ORGANIZATION, COMPANY, PUBLIC_BODY ->
          false;
      case EVENT, LAW -> false;
    };
  }

  /// Who acts: a person, a body or a state.
  private static boolean isActor(MentionType type) {
    return isBody(type) || type == MentionType.PERSON || type == MentionType.COUNTRY;
  }

  static boolean isSubject(Relation.Type relation, MentionType type) {
    return switch (relation) {
      case EMPLOYMENT -> type == MentionType.PERSON;
      case LOCATION -> isBody(type) || isThing(type);
      case MEMBERSHIP -> isActor(type);
      case COMPARISON, CAPABILITY -> isThing(type);
      case DESIGNATION -> isBody(type) || type == MentionType.COUNTRY;
      case OWNERSHIP, CONTROL, SUPPLY, RECEIPT, PAYMENT, SHIPMENT, PRODUCTION, DEVELOPMENT ->
          isActor(type);
      case CONTRACT, INTERMEDIATION, COOPERATION, DEPLOYMENT, ACCUSATION, OTHER -> isActor(type);
    };
  }

  static boolean isObject(Relation.Type relation, MentionType type) {
    return switch (relation) {
      case EMPLOYMENT -> isBody(type) || type == MentionType.COUNTRY;
      case LOCATION -> isPlace(type);
      case MEMBERSHIP -> isBody(type);
      case COMPARISON, PRODUCTION, DEVELOPMENT -> isThing(type);
      case OWNERSHIP, CONTROL ->
          isBody(type) || type == MentionType.VESSEL || type == MentionType.AIRPLANE;
      case SUPPLY, RECEIPT, SHIPMENT, DEPLOYMENT -> isThing(type) || isActor(type);
      case DESIGNATION, ACCUSATION -> isActor(type) || type == MentionType.VESSEL;
      case PAYMENT, CONTRACT, INTERMEDIATION, COOPERATION -> isActor(type);
      case CAPABILITY, OTHER -> true;
    };
  }

  static boolean isRole(String role, MentionType type) {
    return role.equals("place") ? isPlace(type) : isActor(type);
  }
}
