package org.attest.casefile;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Polarity;
import org.attest.claims.Relation;
import org.attest.claims.Source;
import org.attest.claims.Stance;
import org.attest.documents.DocumentId;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.measures.Unit;
import org.attest.text.LanguageCode;
import org.attest.text.Passage;
import org.attest.text.Span;
import org.jdbi.v3.core.Handle;

/// Claims from rows: some at a time, with all that hangs on them in one question a table.
final class ClaimRows {
  /// How many claims are asked for at once.
  private static final int AT_ONCE = 500;

  /// A claim's own row; the columns of its document come with it.
  record Found(
      long key,
      ClaimId id,
      Passage passage,
      Span sentence,
      String statement,
      Polarity polarity,
      Certainty certainty,
      Optional<Relation.Type> relation,
      Optional<String> subject,
      Optional<String> object,
      OptionalInt page,
      DocumentId document,
      String path,
      LanguageCode language) {}

  /// What one row holds.
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  private static final String LINKS =
      "(SELECT a.*, (SELECT group_concat(b.basis) FROM attribution_basis b"
          + " WHERE b.claim = a.claim AND b.seq = a.seq) AS basis FROM attributions a)";

  private final Handle handle;

  /// A list in JSON: what is asked stays the same text for any claims, and is read once.
  private final String keys;

  private ClaimRows(Handle handle, List<Found> found) {
    this.handle = handle;
    this.keys = Json.of(found.stream().map(Found::key).toList());
  }

  /// What rows of `claims` joined with `documents` hold.
  static Found found(Row row) throws SQLException {
    return new Found(
        row.key("key"),
        new ClaimId(row.text("id")),
        new Passage(row.span(), row.text("exact"), row.text("prefix"), row.text("suffix")),
        row.span("sentence_start", "sentence_end"),
        row.text("statement"),
        Labels.of(Polarity.class, row.text("polarity")),
        Labels.of(Certainty.class, row.text("certainty")),
        row.optional("relation").map(label -> Labels.of(Relation.Type.class, label)),
        row.optional("subject"),
        row.optional("object"),
        row.optionalNumber("page"),
        row.document("hash"),
        row.text("path"),
        new LanguageCode(row.text("language")));
  }

  /// The claims of some rows, in their order.
  static List<Claim> claims(Handle handle, List<Found> found) {
    var claims = new ArrayList<Claim>(found.size());
    for (int from = 0; from < found.size(); from += AT_ONCE) {
      var some = found.subList(from, Math.min(found.size(), from + AT_ONCE));
      claims.addAll(new ClaimRows(handle, some).join(some));
    }
    return claims;
  }

  private List<Claim> join(List<Found> found) {
    var roles = roles();
    var chains = grouped(LINKS, ClaimRows::link);
    var quantities = grouped("quantities", ClaimRows::quantity);
    var times = grouped("times", ClaimRows::time);
    var places = grouped("claim_places", row -> row.text("entity"));
    var caveats = grouped("claim_caveats", Row::span);
    return found.stream()
        .map(f ->
            new Claim(
                f.id(),
                f.passage(),
                f.sentence(),
                f.statement(),
                chains.getOrDefault(f.key(), List.of()),
                f.polarity(),
                f.certainty(),
                f.relation()
                    .map(type ->
                        new Relation(
                            type, f.subject(), f.object(), roles.getOrDefault(f.key(), Map.of()))),
                quantities.getOrDefault(f.key(), List.of()),
                times.getOrDefault(f.key(), List.of()),
                places.getOrDefault(f.key(), List.of()),
                caveats.getOrDefault(f.key(), List.of())))
        .toList();
  }

  private Map<Long, Map<String, String>> roles() {
    var roles =
        grouped("claim_roles", "role", row -> Map.entry(row.text("role"), row.text("entity")));
    return roles.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  private <T> Map<Long, List<T>> grouped(String table, Reader<T> reader) {
    return grouped(table, "seq", reader);
  }

  private <T> Map<Long, List<T>> grouped(String table, String order, Reader<T> reader) {
    var grouped = new HashMap<Long, List<T>>();
    handle
        .select(
            "SELECT * FROM "
                + table
                + " WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY "
                + order,
            keys)
        .map((columns, _) -> Map.entry(columns.getLong("claim"), reader.read(new Row(columns))))
        .forEach(
            e -> grouped.computeIfAbsent(e.getKey(), _ -> new ArrayList<>()).add(e.getValue()));
    return grouped;
  }

  static Attribution link(Row row) throws SQLException {
    return new Attribution(
        new Source(
            row.words("words"),
            Labels.of(Source.Kind.class, row.text("kind")),
            row.optional("entity")),
        row.words("cue"),
        Labels.of(Stance.class, row.text("stance")),
        bases(row.optional("basis")),
        row.optionalNumber("count"));
  }

  private static Set<Basis> bases(Optional<String> labels) {
    return labels.stream()
        .flatMap(all -> Stream.of(all.split(",", -1)))
        .map(label -> Labels.of(Basis.class, label))
        .collect(Collectors.toSet());
  }

  static Quantity quantity(Row row) throws SQLException {
    var amount =
        new AmountRow(
            row.text("bound"),
            new BigDecimal(row.text("value")),
            row.optional("value_to").map(BigDecimal::new),
            row.number("inclusive") != 0);
    return new Quantity(
        row.span(),
        row.text("text"),
        amount.amount(),
        new Unit(row.text("unit"), Labels.of(Unit.Dimension.class, row.text("dimension"))),
        row.optional("of"),
        row.optional("measure"));
  }

  static TimeExpression time(Row row) throws SQLException {
    return new TimeExpression(row.span(), row.text("text"), row.date("from"), row.date("to"));
  }
}
