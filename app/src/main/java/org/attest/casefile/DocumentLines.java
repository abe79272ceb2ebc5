package org.attest.casefile;

import java.util.List;
import java.util.Optional;
import org.attest.documents.Recognition;

/// The claims of one document without their words.
///
/// @param pages how many pages it has; none where it has no pages
/// @param hasText whether any text came of it
/// @param recognition how well the words on its scans were recognised; absent where it has no scans
/// @param claims in order of their starts, then ids
public record DocumentLines(
    int pages, boolean hasText, Optional<Recognition> recognition, List<ClaimLine> claims) {
  public DocumentLines {
    claims = List.copyOf(claims);
  }
}
