package org.attest.casefile;

import org.jdbi.v3.core.Handle;

/// How much the ledger holds.
final class CountRows {
  /// A speaker is an entity of the case, or words that name nobody in particular.
  private static final String SPEAKERS =
      "SELECT count(DISTINCT coalesce(e.entity, a.document || ' ' || a.entity, a.speaker))"
          + " FROM attributions a LEFT JOIN document_entities e"
          + " ON e.document = a.document AND e.id = a.entity"
          + " WHERE a.entity IS NOT NULL OR a.speaker <> ''";

  private static final String PROBLEMS =
      "SELECT (SELECT count(*) FROM problems) + (SELECT count(*) FROM failures)";

  private CountRows() {}

  static Counts count(Handle handle) {
    return new Counts(
        one(handle, "SELECT count(*) FROM documents"),
        one(handle, "SELECT count(*) FROM claims"),
        one(handle, SPEAKERS),
        one(handle, "SELECT count(DISTINCT entity) FROM document_entities"),
        one(handle, PROBLEMS));
  }

  private static int one(Handle handle, String question) {
    return handle.createQuery(question).mapTo(Integer.class).one();
  }
}
