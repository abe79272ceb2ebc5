package org.attest.casefile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.claims.Attribution;
import org.attest.claims.Claim;
import org.attest.claims.Reading;
import org.attest.claims.Relation;
import org.attest.claims.Source.Words;
import org.attest.documents.Document;
import org.attest.measures.PartialDate;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.mentions.Mention;
import org.attest.mentions.NamedEntity;
import org.attest.names.SearchableText;
import org.attest.text.Sha256;
import org.attest.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Writes what was read from one document as rows.
final class ReadingWriter implements AutoCloseable {
  private final Handle handle;
  private final Reading reading;

  /// In the order of their first rows: rows that others refer to are written first.
  private final Map<String, PreparedBatch> batches = new LinkedHashMap<>();

  private long document;

  private ReadingWriter(Handle handle, Reading reading) {
    this.handle = handle;
    this.reading = reading;
  }

  /// Writes a document that the ledger does not hold, or no longer holds.
  ///
  /// @return the hash of what was written
  static String write(Handle handle, Reading reading, String reader, long sequence) {
    try (var writer = new ReadingWriter(handle, reading)) {
      writer.writeAll(reader, sequence);
      return writer.seal();
    }
  }

  private String seal() {
    var hash = ReadingHash.of(handle, document);
    handle.execute("UPDATE documents SET reading_hash = ? WHERE key = ?", hash, document);
    return hash;
  }

  private void writeAll(String reader, long sequence) {
    writeText();
    writeDocument(reader, sequence);
    writeProblems();
    writeEntities();
    writeMentions();
    long claim = nextClaim();
    for (int i = 0; i < reading.claims().size(); i++) {
      writeClaim(claim + i, i, reading.claims().get(i));
    }
    writeMeasures(null, reading.quantities(), reading.times());
    batches.values().forEach(PreparedBatch::execute);
  }

  private void writeText() {
    var text = reading.document().text();
    handle.execute("INSERT OR IGNORE INTO texts VALUES (?, ?)", Sha256.of(text), text);
  }

  private void writeDocument(String reader, long sequence) {
    var d = reading.document();
    var m = d.metadata();
    handle.execute(
        "INSERT INTO documents VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
        d.id().hash(),
        d.path(),
        d.container().map(c -> c.hash()).orElse(null),
        d.mediaType(),
        reading.language().code(),
        Sha256.of(d.text()),
        m.title().orElse(null),
        m.author().orElse(null),
        m.published().map(PartialDate::iso).orElse(null),
        m.publisher().orElse(null),
        m.url().orElse(null),
        LayoutText.of(d.layout()),
        reader,
        sequence);
    document = DocumentRows.key(handle, d.id()).orElseThrow();
  }

  private void writeProblems() {
    var problems = reading.document().problems();
    for (int i = 0; i < problems.size(); i++) {
      var problem = problems.get(i);
      row(
          "problems",
          document,
          i,
          problem.code().label(),
          problem.message(),
          number(problem.page()));
    }
  }

  private void writeEntities() {
    var first = firstMentions();
    var entities = reading.mentions().entities();
    for (int i = 0; i < entities.size(); i++) {
      var entity = entities.get(i);
      var span = first.getOrDefault(entity.id(), new Span(0, 0));
      row(
          "document_entities",
          document,
          entity.id(),
          i,
          entity.name(),
          entity.type().label(),
          span.start(),
          span.end(),
          null);
      writeNames(entity);
    }
  }

  private void writeNames(NamedEntity entity) {
    for (int i = 0; i < entity.names().size(); i++) {
      var name = entity.names().get(i);
      row("entity_names", document, entity.id(), i, name, SearchableText.of(name));
    }
  }

  private Map<String, Span> firstMentions() {
    var first = new HashMap<String, Span>();
    for (var mention : reading.mentions().mentions()) {
      first.merge(mention.entity(), mention.span(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return first;
  }

  private void writeMentions() {
    var mentions = reading.mentions().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      var m = mentions.get(i);
      row(
          "mentions",
          document,
          i,
          m.span().start(),
          m.span().end(),
          m.text(),
          m.type().label(),
          Labels.label(m.kind()),
          m.entity());
    }
  }

  private void writeClaim(long key, int seq, Claim c) {
    row(
        "claims",
        key,
        document,
        seq,
        c.id().value(),
        c.passage().span().start(),
        c.passage().span().end(),
        c.passage().exact(),
        c.passage().prefix(),
        c.passage().suffix(),
        c.sentence().start(),
        c.sentence().end(),
        c.statement(),
        c.polarity().label(),
        c.certainty().label(),
        c.relation().map(r -> r.type().label()).orElse(null),
        c.relation().flatMap(Relation::subject).orElse(null),
        c.relation().flatMap(Relation::object).orElse(null),
        number(page(reading.document(), c.passage().span().start())),
        SearchableText.of(c.statement() + " " + c.passage().exact()));
    writeParties(key, c);
    writeAttributions(key, c.attribution());
    writeMeasures(key, c.quantities(), c.times());
  }

  private void writeParties(long claim, Claim c) {
    var roles = c.relation().map(Relation::roles).orElse(Map.of());
    roles.forEach((role, entity) -> row("claim_roles", claim, role, entity));
    for (int i = 0; i < c.places().size(); i++) {
      row("claim_places", claim, i, c.places().get(i));
    }
    for (int i = 0; i < c.caveats().size(); i++) {
      row("claim_caveats", claim, i, c.caveats().get(i).start(), c.caveats().get(i).end());
    }
    concerned(c).forEach(entity -> row("claim_entities", claim, entity));
  }

  /// Its parties, its places, and whoever its passage mentions.
  private Set<String> concerned(Claim c) {
    var concerned = new TreeSet<>(c.places());
    c.relation()
        .ifPresent(r -> {
          r.subject().ifPresent(concerned::add);
          r.object().ifPresent(concerned::add);
          concerned.addAll(r.roles().values());
        });
    reading.mentions().mentions().stream()
        .filter(m -> c.passage().span().contains(m.span()))
        .map(Mention::entity)
        .forEach(concerned::add);
    return concerned;
  }

  private void writeAttributions(long claim, List<Attribution> chain) {
    for (int i = 0; i < chain.size(); i++) {
      var link = chain.get(i);
      var words = link.source().words();
      row(
          "attributions",
          claim,
          i,
          document,
          link.source().kind().label(),
          words.map(Words::text).orElse(null),
          words.map(w -> w.span().start()).orElse(null),
          words.map(w -> w.span().end()).orElse(null),
          link.source().entity().orElse(null),
          link.cue().map(Words::text).orElse(null),
          link.cue().map(w -> w.span().start()).orElse(null),
          link.cue().map(w -> w.span().end()).orElse(null),
          link.stance().label(),
          number(link.count()),
          SearchableText.of(words.map(Words::text).orElse("")));
      for (var basis : link.basis()) {
        row("attribution_basis", claim, i, basis.label());
      }
    }
  }

  private void writeMeasures(
      @Nullable Long claim, List<Quantity> quantities, List<TimeExpression> times) {
    for (int i = 0; i < quantities.size(); i++) {
      writeQuantity(claim, i, quantities.get(i));
    }
    for (int i = 0; i < times.size(); i++) {
      var time = times.get(i);
      row(
          "times",
          document,
          claim,
          i,
          time.span().start(),
          time.span().end(),
          time.text(),
          time.from().map(PartialDate::iso).orElse(null),
          time.to().map(PartialDate::iso).orElse(null));
    }
  }

  private void writeQuantity(@Nullable Long claim, int seq, Quantity q) {
    var amount = AmountRow.of(q.amount());
    row(
        "quantities",
        document,
        claim,
        seq,
        q.span().start(),
        q.span().end(),
        q.text(),
        amount.bound(),
        amount.value().toPlainString(),
        amount.valueTo().map(BigDecimal::toPlainString).orElse(null),
        amount.inclusive(),
        q.unit().code(),
        Labels.label(q.unit().dimension()),
        q.of().orElse(null),
        q.measure().orElse(null));
  }

  private long nextClaim() {
    return handle
        .createQuery("SELECT coalesce(max(key), 0) + 1 FROM claims")
        .mapTo(Long.class)
        .one();
  }

  /// The page a place is on; a place between pages is on the one before.
  static OptionalInt page(Document document, int start) {
    return document.layout().pages().stream()
        .filter(page -> page.span().start() <= start)
        .max(Comparator.comparingInt(page -> page.span().start()))
        .map(page -> OptionalInt.of(page.number()))
        .orElse(OptionalInt.empty());
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private void row(String table, @Nullable Object... values) {
    var batch = batches.computeIfAbsent(table, t -> batch(t, values.length));
    for (int i = 0; i < values.length; i++) {
      batch.bind(i, values[i]);
    }
    batch.add();
  }

  private PreparedBatch batch(String table, int columns) {
    var marks = String.join(", ", Stream.generate(() -> "?").limit(columns).toList());
    return handle.prepareBatch("INSERT INTO " + table + " VALUES (" + marks + ")");
  }

  @Override
  public void close() {
    batches.values().forEach(PreparedBatch::close);
  }
}
