package org.attest.casefile;

import java.sql.SQLException;
import java.util.Optional;
import org.attest.documents.DocumentId;
import org.jdbi.v3.core.Handle;

/// A document's way through the journal.
record CustodyRows(Handle handle) {
  private static final String DOCUMENT =
      "SELECT d.*, o.size FROM documents d JOIN originals o USING (hash) WHERE hash = ?";

  /// Payloads name documents by their whole ids, so no other word of a payload looks like one.
  private static final String FIRST =
      "SELECT sequence FROM payloads WHERE instr(content, ?) > 0 ORDER BY sequence LIMIT 1";

  Optional<Custody> of(DocumentId document) {
    return handle
        .select(DOCUMENT, document.hash())
        .map((columns, _) -> custody(document, new Row(columns)))
        .findOne();
  }

  private Custody custody(DocumentId document, Row row) throws SQLException {
    var journal = new Journal(handle);
    var first = handle.select(FIRST, document.value()).mapTo(Long.class).findFirst();
    return new Custody(
        row.text("text_hash"),
        row.key("size"),
        row.text("reader"),
        first.map(journal::entry),
        journal.entry(row.key("sequence")));
  }
}
