package org.attest.casefile;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.attest.claims.Claim;
import org.attest.documents.DocumentId;
import org.attest.entities.EntityId;
import org.attest.text.LanguageCode;

/// A claim and where in the case it stands.
///
/// @param page the page its passage starts on, where the document has pages
/// @param entities who is meant in the case by each of the ids within the document that the claim
///   uses
public record CaseClaim(
    Claim claim,
    DocumentId document,
    String path,
    LanguageCode language,
    OptionalInt page,
    Map<String, EntityId> entities) {
  public CaseClaim {
    entities = java.util.Collections.unmodifiableMap(new TreeMap<>(entities));
  }
}
