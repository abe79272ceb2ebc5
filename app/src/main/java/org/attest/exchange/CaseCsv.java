package org.attest.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.CaseClaim;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Relation;
import org.attest.claims.Source.Words;
import org.attest.documents.DocumentId;
import org.attest.entities.Entity;
import org.attest.entities.EntityId;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.search.Hit;

/// What `attest claims`, `entities` and `search` print with `--format csv`. A cell that holds
/// several values separates them with `; `; a chain of speakers is written with ` > `, outermost
/// first. An apostrophe before `=`, `+`, `-` or `@` keeps a spreadsheet from running the cell.
public final class CaseCsv {
  private CaseCsv() {}

  public static Rows<CaseClaim> claims(OutputStream stream) {
    var csv =
        Csv.start(
            stream,
            "id",
            "document",
            "path",
            "page",
            "start",
            "end",
            "language",
            "speakers",
            "cues",
            "stances",
            "basis",
            "statement",
            "exact",
            "polarity",
            "certainty",
            "relation",
            "quantities",
            "times",
            "subject",
            "object",
            "roles");
    return new CsvRows<>(csv, CaseCsv::claim);
  }

  public static Rows<Entity> entities(OutputStream stream) {
    return new CsvRows<>(
        Csv.start(stream, "id", "name", "type", "names", "documents"), CaseCsv::entity);
  }

  public static Rows<Hit> passages(OutputStream stream) {
    return new CsvRows<>(
        Csv.start(stream, "document", "path", "page", "start", "end", "score", "exact"),
        CaseCsv::passage);
  }

  private static List<String> claim(CaseClaim row) {
    var claim = row.claim();
    var span = claim.passage().span();
    return List.of(
        claim.id().value(),
        row.document().value(),
        row.path(),
        number(row.page()),
        Integer.toString(span.start()),
        Integer.toString(span.end()),
        row.language().code(),
        chain(claim.attribution(), CaseCsv::speaker),
        chain(claim.attribution(), link -> link.cue().map(Words::text).orElse("")),
        chain(claim.attribution(), link -> link.stance().label()),
        chain(claim.attribution(), link -> list(link.basis().stream().map(Basis::label))),
        claim.statement(),
        claim.passage().exact(),
        claim.polarity().label(),
        claim.certainty().label(),
        claim.relation().map(Relation::type).map(Relation.Type::label).orElse(""),
        list(claim.quantities().stream().map(Quantity::text)),
        list(claim.times().stream().map(TimeExpression::text)),
        party(row, claim.relation().flatMap(Relation::subject)),
        party(row, claim.relation().flatMap(Relation::object)),
        list(
            claim.relation().stream()
                .flatMap(relation -> relation.roles().entrySet().stream())
                .map(role -> role.getKey() + ": " + party(row, Optional.of(role.getValue())))));
  }

  /// Who a party of the relation is in the case.
  private static String party(CaseClaim row, Optional<String> party) {
    return party
        .flatMap(id -> Optional.ofNullable(row.entities().get(id)))
        .map(EntityId::value)
        .orElse("");
  }

  private static List<String> entity(Entity entity) {
    return List.of(
        entity.id().value(),
        entity.name(),
        entity.type().label(),
        list(entity.names().stream()),
        list(entity.documents().stream().map(DocumentId::value)));
  }

  private static List<String> passage(Hit hit) {
    var span = hit.passage().span();
    return List.of(
        hit.document().value(),
        hit.path(),
        number(hit.page()),
        Integer.toString(span.start()),
        Integer.toString(span.end()),
        Double.toString(hit.score()),
        hit.passage().exact());
  }

  private static String speaker(Attribution link) {
    return link.source().words().map(Words::text).orElse("(" + link.source().kind().label() + ")");
  }

  private static String chain(List<Attribution> links, Function<Attribution, String> part) {
    return links.stream().map(part).collect(Collectors.joining(" > "));
  }

  private static String list(Stream<String> values) {
    return values.collect(Collectors.joining("; "));
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }
}
