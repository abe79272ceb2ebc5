package org.attest.claims;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a claim says of its parties. Parties are ids of entities within the document.
///
/// @param roles further parties by role (`place`)
public record Relation(
    Type type, Optional<String> subject, Optional<String> object, Map<String, String> roles) {
  public enum Type {
    OWNERSHIP,
    CONTROL,
    MEMBERSHIP,
    EMPLOYMENT,
    SUPPLY,
    RECEIPT,
    PAYMENT,
    SHIPMENT,
    PRODUCTION,
    DEVELOPMENT,
    CONTRACT,
    INTERMEDIATION,
    COOPERATION,
    LOCATION,
    DESIGNATION,
    COMPARISON,
    CAPABILITY,
    DEPLOYMENT,
    ACCUSATION,
    OTHER;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Relation {
    roles = java.util.Collections.unmodifiableMap(new TreeMap<>(roles));
  }
}
