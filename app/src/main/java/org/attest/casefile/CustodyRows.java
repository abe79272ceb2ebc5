package org.attest.casefile;

import java.sql.SQLException;
import java.util.Optional;
import org.attest.documents.DocumentId;
import org.jdbi.v3.core.Handle;

/// A document's way through the journal.
record CustodyRows(Handle handle) {
  private static final String DOCUMENT =
      "SELECT d.*, o.size FROM documents d JOIN originals o USING (hash) WHERE hash = ?";

  /// Payloads are JSON, in which no path or other word of a file can look like the field and its
  /// quotes.
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
    var field = "\"document\":" + Json.of(document.value());
    var first = handle.select(FIRST, field).mapTo(Long.class).findFirst();
    return new Custody(
        row.text("text_hash"),
        row.key("size"),
        row.text("reader"),
        first.map(journal::entry),
        journal.entry(row.key("sequence")));
  }
}
