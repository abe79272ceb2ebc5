package org.attest.casefile;

import java.util.List;
import org.attest.documents.DocumentId;
import org.jdbi.v3.core.Handle;

/// What changed in the documents since an entry of the journal.
final class ChangeRows {
  private ChangeRows() {}

  static Changes since(Handle handle, long sequence) {
    var origin = handle.select("SELECT hash FROM journal WHERE sequence = 1");
    return new Changes(
        origin.mapTo(String.class).one(),
        new Journal(handle).last(),
        documents(handle, "SELECT hash FROM documents WHERE sequence > ? ORDER BY hash", sequence),
        documents(
            handle,
            "SELECT DISTINCT hash FROM removed_documents WHERE sequence > ?"
                + " AND hash NOT IN (SELECT hash FROM documents) ORDER BY hash",
            sequence));
  }

  private static List<DocumentId> documents(Handle handle, String question, long sequence) {
    return handle.select(question, sequence).mapTo(String.class).map(DocumentId::ofHash).list();
  }
}
