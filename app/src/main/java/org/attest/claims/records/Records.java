package org.attest.claims.records;

import java.util.List;
import org.attest.claims.FoundClaim;
import org.attest.claims.MentionIndex;
import org.attest.claims.RecordFinder;
import org.attest.documents.Layout;
import org.attest.text.CodePoints;

/// Finds what tables and labelled lines state.
public final class Records implements RecordFinder {
  @Override
  public List<FoundClaim> find(CodePoints text, Layout layout, MentionIndex mentions) {
    return List.of();
  }
}
