package org.attest.investigation.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.claims.Source;
import org.attest.claims.Source.Words;

/// Who speaks, as far as one document tells. Who is meant in the case depends on how its entities
/// are joined, which changes without the document: see [#name].
record Speaker(Source.Kind kind, Optional<String> entity, String words) {
  static final Speaker SELF = new Speaker(Source.Kind.SELF, Optional.empty(), "");

  static Speaker of(Source source) {
    var words = source.words().map(Words::text).orElse("");
    return switch (source.kind()) {
      case SELF -> SELF;
      case UNSPECIFIED -> new Speaker(source.kind(), Optional.empty(), "");
      // Who speaks for a ministry and is not named is not the ministry.
      case ANONYMOUS -> new Speaker(source.kind(), Optional.empty(), words);
      case PERSON, ORGANISATION, STATE, OUTLET, DOCUMENT ->
          new Speaker(source.kind(), source.entity(), words);
    };
  }

  boolean isNamed() {
    return switch (kind) {
      case SELF, UNSPECIFIED, ANONYMOUS -> false;
      case PERSON, ORGANISATION, STATE, OUTLET, DOCUMENT -> true;
    };
  }

  /// As the ledger calls the speaker.
  ///
  /// @param names who is meant by the document's own ids
  /// @param folding folds a name
  SpeakerName name(Map<String, String> names, Function<String, SpeakerName> folding) {
    if (kind == Source.Kind.SELF) {
      return SpeakerName.SELF;
    }
    var name = entity.map(id -> names.getOrDefault(id, words)).orElse(words).strip();
    return name.isEmpty() ? SpeakerName.UNSPECIFIED : folding.apply(name);
  }
}
