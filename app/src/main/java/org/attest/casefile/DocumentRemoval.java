package org.attest.casefile;

import org.attest.documents.DocumentId;
import org.jdbi.v3.core.Handle;

/// Takes out what was read from a document. Its original stays, and so does its text as long as a
/// decision cites it.
record DocumentRemoval(Handle handle) {
  private static final String UNUSED_TEXT =
      "DELETE FROM texts WHERE hash = ?"
          + " AND NOT EXISTS (SELECT 1 FROM documents WHERE text_hash = texts.hash)"
          + " AND NOT EXISTS (SELECT 1 FROM decision_targets WHERE text_hash = texts.hash)";

  void remove(DocumentId document) {
    handle
        .select("DELETE FROM documents WHERE hash = ? RETURNING text_hash", document.hash())
        .mapTo(String.class)
        .list()
        .forEach(text -> handle.execute(UNUSED_TEXT, text));
  }
}
