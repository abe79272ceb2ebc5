package org.attest.mentions;

/// What a mention names. Labels are FollowTheMoney's schemata where it has one.
public enum MentionType {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  COMPANY("Company"),
  PUBLIC_BODY("PublicBody"),
  VESSEL("Vessel"),
  AIRPLANE("Airplane"),
  ADDRESS("Address"),
  EVENT("Event"),
  COUNTRY("Country"),
  PLACE("Place"),
  PRODUCT("Product"),
  WEAPON_SYSTEM("WeaponSystem"),
  LAW("Law");

  private final String label;

  MentionType(String label) {
    this.label = label;
  }

  /// As CONTRACT's JSON writes it.
  public String label() {
    return label;
  }
}
