package org.attest.casefile;

import java.util.List;

/// The claims of one document without their words.
///
/// @param pages how many pages it has; none where it has no pages
/// @param claims in order of their starts, then ids
public record DocumentLines(int pages, List<ClaimLine> claims) {
  public DocumentLines {
    claims = List.copyOf(claims);
  }
}
