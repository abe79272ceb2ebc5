package org.attest.documents;

import java.util.Optional;
import org.attest.measures.PartialDate;

/// What a file says of itself. Absent where it says nothing: nothing is guessed.
///
/// @param published the date the file states for what it reports
/// @param url the canonical address, never fetched
public record Metadata(
    Optional<String> title,
    Optional<String> author,
    Optional<PartialDate> published,
    Optional<String> publisher,
    Optional<String> url) {
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
