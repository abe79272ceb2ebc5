package org.attest.investigation.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.attest.casefile.CaseDocument;
import org.attest.claims.Basis;
import org.attest.claims.ClaimId;
import org.attest.claims.Relation;
import org.attest.claims.Stance;

/// The claims of all documents side by side, numbered by path, then place in the text.
final class Claims {
  private final List<CaseDocument> documents;
  private final List<DocumentClaims> parts;
  private final ClaimId[] ids;
  private final ClaimNumbers numbers;

  /// By claim, the number of its document.
  private final int[] documentOf;

  private final Map<Facet, Values> values = new EnumMap<>(Facet.class);
  private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);

  /// By claim, what it is ordered by; [Integer#MAX_VALUE] for what it has not.
  private final Map<Order.Key, int[]> keys = new EnumMap<>(Order.Key.class);

  /// @param documents by path
  /// @param parts the claims of each of them
  /// @param speakers of all of them
  Claims(List<CaseDocument> documents, List<DocumentClaims> parts, SpeakerNames speakers) {
    this.documents = documents;
    this.parts = parts;
    ids = parts.stream().flatMap(part -> part.ids.stream()).toArray(ClaimId[]::new);
    numbers = new ClaimNumbers(ids);
    documentOf = documentOf();
    addDocuments();
    addLanguages();
    addLabels();
    add(Facet.SPEAKER, speakers.values(), speakers.speaks());
    keys.put(Order.Key.SPEAKER, speakers.innermost());
  }

  private int[] documentOf() {
    var documentOf = new int[ids.length];
    int first = 0;
    for (int document = 0; document < parts.size(); document++) {
      int end = first + parts.get(document).ids.size();
      Arrays.fill(documentOf, first, end, document);
      first = end;
    }
    return documentOf;
  }

  private void addDocuments() {
    var hashes = documents.stream().map(document -> document.id().hash()).toList();
    var paths = documents.stream().map(CaseDocument::path).toList();
    add(Facet.DOCUMENT, Values.of(hashes, paths), new Column.Single(documentOf));
    keys.put(Order.Key.DOCUMENT, documentOf);
    keys.put(
        Order.Key.REPORTED,
        spread(document -> DocumentClaims.day(document.metadata().published())));
    keys.put(Order.Key.EVENT, joined(part -> part.days));
  }

  private void addLanguages() {
    var used = new TreeSet<>(documents.stream().map(d -> d.language().code()).toList());
    var codes = List.copyOf(used);
    add(
        Facet.LANGUAGE,
        Values.of(codes, codes),
        new Column.Single(spread(document -> codes.indexOf(document.language().code()))));
  }

  private void addLabels() {
    var relations = DocumentClaims.RELATIONS.stream().map(Relation.Type::label).toList();
    var stances = DocumentClaims.STANCES.stream().map(Stance::label).toList();
    var bases = DocumentClaims.BASES.stream().map(Basis::label).toList();
    add(
        Facet.RELATION,
        Values.of(relations, relations),
        new Column.Single(joined(part -> part.relations)));
    add(
        Facet.STANCE,
        Values.inOrder(stances),
        Column.Several.joined(parts.stream().map(part -> part.stances).toList()));
    add(
        Facet.BASIS,
        Values.inOrder(bases),
        Column.Several.joined(parts.stream().map(part -> part.bases).toList()));
  }

  private void add(Facet facet, Values itsValues, Column column) {
    values.put(facet, itsValues);
    columns.put(facet, column);
  }

  /// Gives each claim what its document has.
  private int[] spread(ToIntFunction<CaseDocument> value) {
    var byDocument = documents.stream().mapToInt(value).toArray();
    return Arrays.stream(documentOf).map(document -> byDocument[document]).toArray();
  }

  private int[] joined(Function<DocumentClaims, int[]> column) {
    return parts.stream().map(column).flatMapToInt(Arrays::stream).toArray();
  }

  int size() {
    return ids.length;
  }

  ClaimId id(int claim) {
    return ids[claim];
  }

  /// The number of a claim; -1 where there is none.
  int number(ClaimId id) {
    return numbers.of(id);
  }

  Values values(Facet facet) {
    return Objects.requireNonNull(values.get(facet));
  }

  Column column(Facet facet) {
    return Objects.requireNonNull(columns.get(facet));
  }

  int[] keys(Order.Key key) {
    return Objects.requireNonNull(keys.get(key));
  }
}
