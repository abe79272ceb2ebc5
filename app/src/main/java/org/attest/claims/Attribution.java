package org.attest.claims;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.attest.claims.Source.Words;

/// One link of a chain of speakers.
///
/// @param cue the words that mark the reporting ("said", "according to"); absent in a direct quote
///   that has none
/// @param basis empty where none is stated
/// @param count how many the speakers are, where said ("two intelligence sources": 2)
public record Attribution(
    Source source, Optional<Words> cue, Stance stance, Set<Basis> basis, OptionalInt count) {
  public Attribution {
    basis = java.util.Collections.unmodifiableSet(new TreeSet<>(basis));
  }
}
