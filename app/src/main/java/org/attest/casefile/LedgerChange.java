package org.attest.casefile;

import java.util.List;
import java.util.Map;
import org.attest.documents.DocumentId;

/// What a ledger that is held in memory needs to follow a case from one version to another.
///
/// @param version of the case as it is now
/// @param documents all that are in the case now, by path, then id
/// @param problems all that are in the case now, by path
/// @param lines of the documents that were read anew
/// @param names who is meant by each document's own ids: what the case calls them, or the document
///   where they are not joined yet; of the documents that were read anew, or of all where entities
///   were joined
public record LedgerChange(
    Version version,
    List<CaseDocument> documents,
    List<CaseProblem> problems,
    Map<DocumentId, DocumentLines> lines,
    Map<DocumentId, Map<String, String>> names) {
  /// To a case that has nothing.
  public static final LedgerChange NONE =
      new LedgerChange(Version.NOTHING, List.of(), List.of(), Map.of(), Map.of());

  public LedgerChange {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    lines = Map.copyOf(lines);
    names = Map.copyOf(names);
  }
}
