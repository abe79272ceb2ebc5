package org.attest.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.claims.Reading;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.mentions.Mention;
import org.attest.mentions.Mentions;
import org.attest.mentions.NamedEntity;
import org.attest.text.LanguageCode;
import org.attest.text.Span;
import org.jdbi.v3.core.Handle;

/// What was read from one document, from its rows: the way back from [ReadingWriter].
final class ReadingRows {
  private static final String DOCUMENT =
      "SELECT d.*, t.content FROM documents d JOIN texts t ON t.hash = d.text_hash WHERE d.hash = ?";

  private static final String CLAIMS =
      "SELECT c.*, d.hash, d.path, d.language FROM claims c JOIN documents d ON d.key = c.document"
          + " WHERE c.document = ? ORDER BY c.seq";

  private final Handle handle;
  private final long key;

  private ReadingRows(Handle handle, long key) {
    this.handle = handle;
    this.key = key;
  }

  static Optional<Reading> find(Handle handle, DocumentId document) {
    return handle
        .createQuery(DOCUMENT)
        .bind(0, document.hash())
        .map((columns, _) -> new ReadingRows(handle, columns.getLong("key")).read(new Row(columns)))
        .findOne();
  }

  private Reading read(Row row) throws SQLException {
    return new Reading(
        document(row),
        new LanguageCode(row.text("language")),
        new Mentions(rows("mentions", ReadingRows::mention), entities()),
        claims(),
        rows("quantities", "AND claim IS NULL", ClaimRows::quantity),
        rows("times", "AND claim IS NULL", ClaimRows::time));
  }

  private Document document(Row row) throws SQLException {
    return new Document(
        row.document("hash"),
        row.text("path"),
        row.optional("container").map(DocumentId::ofHash),
        row.text("media_type"),
        row.text("content"),
        DocumentRows.metadata(row),
        LayoutText.read(row.text("layout")),
        rows("problems", DocumentRows::problem));
  }

  private List<NamedEntity> entities() {
    var names = new HashMap<String, List<String>>();
    rows("entity_names", row -> Map.entry(row.text("id"), row.text("name")))
        .forEach(e -> names.computeIfAbsent(e.getKey(), _ -> new ArrayList<>()).add(e.getValue()));
    return rows(
        "document_entities",
        row ->
            new NamedEntity(
                row.text("id"),
                row.text("name"),
                Labels.mentionType(row.text("type")),
                names.getOrDefault(row.text("id"), List.of())));
  }

  private List<org.attest.claims.Claim> claims() {
    var found =
        handle
            .createQuery(CLAIMS)
            .bind(0, key)
            .map((columns, _) -> ClaimRows.found(new Row(columns)))
            .list();
    return ClaimRows.claims(handle, found);
  }

  private static Mention mention(Row row) throws SQLException {
    Span span = row.span();
    return new Mention(
        span,
        row.text("text"),
        Labels.mentionType(row.text("type")),
        Labels.of(Mention.Kind.class, row.text("kind")),
        row.text("entity"));
  }

  private <T> List<T> rows(String table, ClaimRows.Reader<T> reader) {
    return rows(table, "", reader);
  }

  private <T> List<T> rows(String table, String condition, ClaimRows.Reader<T> reader) {
    return handle
        .createQuery(
            "SELECT * FROM " + table + " WHERE document = ? " + condition + " ORDER BY seq")
        .bind(0, key)
        .map((columns, _) -> reader.read(new Row(columns)))
        .list();
  }
}
