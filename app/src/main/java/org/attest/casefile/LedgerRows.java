package org.attest.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.claims.Attribution;
import org.attest.claims.ClaimId;
import org.attest.claims.Relation;
import org.attest.documents.DocumentId;
import org.attest.measures.TimeExpression;
import org.attest.text.CodePoints;
import org.jdbi.v3.core.Handle;

/// What changed in the ledger since a version of it, without the words of claims.
record LedgerRows(Handle handle) {
  /// How many documents are asked for at once.
  private static final int AT_ONCE = 200;

  private static final String VERSION =
      "SELECT sequence AS settled, (SELECT coalesce(max(sequence), 0) FROM journal) AS sequence"
          + " FROM settled";

  private static final String CHANGED =
      "SELECT d.key, d.hash, d.layout, t.content <> '' AS has_text,"
          + " CASE WHEN instr(d.layout, char(10) || 'word ') > 0 THEN t.content END AS scanned"
          + " FROM documents d JOIN texts t ON t.hash = d.text_hash"
          + " WHERE d.sequence > ? ORDER BY d.key";

  private static final String CLAIMS =
      "SELECT key, document, id, start, relation FROM claims WHERE document IN (SELECT value FROM json_each(?))"
          + " ORDER BY document, start, id, seq";

  private static final String LINKS =
      "SELECT a.*, (SELECT group_concat(b.basis) FROM attribution_basis b"
          + " WHERE b.claim = a.claim AND b.seq = a.seq) AS basis FROM attributions a"
          + " WHERE a.document IN (SELECT value FROM json_each(?)) ORDER BY a.claim, a.seq";

  private static final String FIRST_TIMES =
      "SELECT * FROM times WHERE document IN (SELECT value FROM json_each(?)) AND claim IS NOT NULL AND seq = 0";

  private static final String NAMES =
      "SELECT e.id, coalesce(x.name, e.name) AS name FROM document_entities e"
          + " LEFT JOIN entities x ON x.id = e.entity WHERE e.document = ?";

  /// A document without its claims.
  private record Changed(long key, DocumentId document, DocumentLines bare) {
    DocumentLines with(List<ClaimLine> claims) {
      return new DocumentLines(bare.pages(), bare.hasText(), bare.recognition(), claims);
    }
  }

  private record Line(long key, long document, ClaimLine bare) {}

  Version version() {
    return handle
        .select(VERSION)
        .map((columns, _) -> new Version(columns.getLong("sequence"), columns.getLong("settled")))
        .one();
  }

  LedgerChange since(Version before) {
    var now = version();
    return new LedgerChange(
        now,
        DocumentRows.all(handle),
        DocumentRows.problems(handle),
        lines(before.sequence()),
        names(now.settled() == before.settled() ? before.sequence() : 0));
  }

  private Map<DocumentId, DocumentLines> lines(long since) {
    var changed =
        handle.select(CHANGED, since).map((columns, _) -> changed(new Row(columns))).list();
    var lines = new HashMap<DocumentId, DocumentLines>();
    for (int from = 0; from < changed.size(); from += AT_ONCE) {
      lines.putAll(lines(changed.subList(from, Math.min(changed.size(), from + AT_ONCE))));
    }
    return lines;
  }

  private static Changed changed(Row row) throws SQLException {
    var layout = row.text("layout");
    var recognition =
        row.optional("scanned")
            .flatMap(text -> LayoutText.read(layout).recognition(CodePoints.of(text)));
    boolean hasText = row.number("has_text") != 0;
    return new Changed(
        row.key("key"),
        row.document("hash"),
        new DocumentLines(LayoutText.countPages(layout), hasText, recognition, List.of()));
  }

  private Map<DocumentId, DocumentLines> lines(List<Changed> documents) {
    var claims = claims(Json.of(documents.stream().map(Changed::key).toList()));
    var lines = new HashMap<DocumentId, DocumentLines>();
    for (var document : documents) {
      var own = claims.getOrDefault(document.key(), List.of());
      lines.put(document.document(), document.with(own));
    }
    return lines;
  }

  private Map<Long, List<ClaimLine>> claims(String documents) {
    var chains = chains(documents);
    var times = firstTimes(documents);
    var claims = new HashMap<Long, List<ClaimLine>>();
    handle
        .select(CLAIMS, documents)
        .map((columns, _) -> line(new Row(columns)))
        .forEach(line ->
            claims
                .computeIfAbsent(line.document(), _ -> new ArrayList<>())
                .add(
                    new ClaimLine(
                        line.bare().id(),
                        line.bare().start(),
                        line.bare().relation(),
                        chains.getOrDefault(line.key(), List.of()),
                        Optional.ofNullable(times.get(line.key())))));
    return claims;
  }

  private static Line line(Row row) throws SQLException {
    return new Line(
        row.key("key"),
        row.key("document"),
        new ClaimLine(
            new ClaimId(row.text("id")),
            row.number("start"),
            row.optional("relation").map(label -> Labels.of(Relation.Type.class, label)),
            List.of(),
            Optional.empty()));
  }

  private Map<Long, List<Attribution>> chains(String documents) {
    var chains = new HashMap<Long, List<Attribution>>();
    handle
        .select(LINKS, documents)
        .map((columns, _) -> Map.entry(columns.getLong("claim"), ClaimRows.link(new Row(columns))))
        .forEach(e -> chains.computeIfAbsent(e.getKey(), _ -> new ArrayList<>()).add(e.getValue()));
    return chains;
  }

  private Map<Long, TimeExpression> firstTimes(String documents) {
    var times = new HashMap<Long, TimeExpression>();
    handle
        .select(FIRST_TIMES, documents)
        .map((columns, _) -> Map.entry(columns.getLong("claim"), ClaimRows.time(new Row(columns))))
        .forEach(e -> times.put(e.getKey(), e.getValue()));
    return times;
  }

  private Map<DocumentId, Map<String, String>> names(long since) {
    var names = new HashMap<DocumentId, Map<String, String>>();
    handle
        .select("SELECT key, hash FROM documents WHERE sequence > ?", since)
        .map((columns, _) -> Map.entry(new Row(columns).document("hash"), columns.getLong("key")))
        .list()
        .forEach(document -> names.put(document.getKey(), namesIn(document.getValue())));
    return names;
  }

  private Map<String, String> namesIn(long document) {
    return handle
        .select(NAMES, document)
        .map((columns, _) -> Map.entry(columns.getString("id"), columns.getString("name")))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
