package org.attest.claims;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
    roles = Collections.unmodifiableMap(new TreeMap<>(roles));
  }

  /// The relation in words: `ownership — Almaz-Antey → IEMZ Kupol (place: Izhevsk)`.
  ///
  /// @param names turns the ids of parties into names
  public String inWords(UnaryOperator<String> names) {
    var parties =
        subject.map(names).orElse("unnamed") + object.map(o -> " → " + names.apply(o)).orElse("");
    var others =
        roles.entrySet().stream()
            .map(role -> role.getKey() + ": " + names.apply(role.getValue()))
            .collect(Collectors.joining(", "));
    return type.label() + " — " + parties + (others.isEmpty() ? "" : " (" + others + ")");
  }
}
