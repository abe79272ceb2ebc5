package org.attest.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.documents.DocumentId;
import org.attest.documents.Metadata;
import org.attest.documents.Problem;
import org.attest.text.LanguageCode;
import org.jdbi.v3.core.Handle;

/// Documents and problems as rows.
final class DocumentRows {
  private static final String DOCUMENTS =
      "SELECT d.*, (SELECT count(*) FROM claims c WHERE c.document = d.key) AS claims"
          + " FROM documents d ORDER BY d.path, d.hash";

  private static final String PROBLEMS =
      "SELECT d.path AS path, d.hash AS hash, p.seq AS seq, p.code, p.message, p.page"
          + " FROM problems p JOIN documents d ON d.key = p.document"
          + " UNION ALL SELECT path, NULL, 0, code, message, page FROM failures"
          + " ORDER BY path, hash, seq";

  private DocumentRows() {}

  static Optional<Long> key(Handle handle, DocumentId document) {
    return handle
        .createQuery("SELECT key FROM documents WHERE hash = ?")
        .bind(0, document.hash())
        .mapTo(Long.class)
        .findOne();
  }

  static List<CaseDocument> all(Handle handle) {
    var paths = paths(handle);
    return handle
        .createQuery(DOCUMENTS)
        .map((columns, _) -> document(new Row(columns), paths))
        .list();
  }

  private static CaseDocument document(Row row, Map<String, List<String>> paths)
      throws SQLException {
    return new CaseDocument(
        row.document("hash"),
        row.text("path"),
        paths.getOrDefault(row.text("hash"), List.of(row.text("path"))),
        row.optional("container").map(DocumentId::ofHash),
        row.text("media_type"),
        new LanguageCode(row.text("language")),
        row.text("text_hash"),
        metadata(row),
        row.text("reader"),
        row.number("claims"));
  }

  static Metadata metadata(Row row) throws SQLException {
    return new Metadata(
        row.optional("title"),
        row.optional("author"),
        row.date("published"),
        row.optional("publisher"),
        row.optional("url"));
  }

  private static Map<String, List<String>> paths(Handle handle) {
    var paths = new HashMap<String, List<String>>();
    handle
        .createQuery("SELECT DISTINCT hash, path FROM document_paths ORDER BY path")
        .map((columns, _) -> Map.entry(columns.getString("hash"), columns.getString("path")))
        .forEach(e -> paths.computeIfAbsent(e.getKey(), _ -> new ArrayList<>()).add(e.getValue()));
    return paths;
  }

  static List<CaseProblem> problems(Handle handle) {
    return handle
        .createQuery(PROBLEMS)
        .map((columns, _) -> {
          var row = new Row(columns);
          return new CaseProblem(
              row.text("path"), row.optional("hash").map(DocumentId::ofHash), problem(row));
        })
        .list();
  }

  static Problem problem(Row row) throws SQLException {
    return new Problem(
        Labels.of(Problem.Code.class, row.text("code")),
        row.text("message"),
        row.optionalNumber("page"));
  }
}
