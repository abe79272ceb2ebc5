package org.attest.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Reading;
import org.attest.claims.Relation;
import org.attest.mentions.NamedEntity;
import org.attest.text.CodePoints;

/// A claim as the index keeps it: its words and the names of everybody in it, to be found by; of
/// itself its id alone, because all claims that match are asked for.
final class ClaimFields {
  /// Holds the id.
  static final String ID = "claim";

  /// Nobody asks which claim matches best.
  private static final FieldType UNSCORED = unscored();

  private final CodePoints text;
  private final Map<String, List<String>> names;

  private ClaimFields(Reading reading) {
    text = CodePoints.of(reading.document().text());
    names =
        reading.mentions().entities().stream()
            .collect(Collectors.toMap(NamedEntity::id, NamedEntity::names));
  }

  private static FieldType unscored() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /// All claims of what was read.
  static List<Document> of(Reading reading) {
    var fields = new ClaimFields(reading);
    var document = reading.document().id().value();
    return reading.claims().stream().map(claim -> fields.fields(claim, document)).toList();
  }

  private Document fields(Claim claim, String document) {
    var fields = new Document();
    fields.add(new StringField(PassageFields.DOCUMENT, document, Store.NO));
    // Nobody asks for it, but a field has to be of one form in the whole index.
    fields.add(new SortedDocValuesField(PassageFields.DOCUMENT, new BytesRef(document)));
    fields.add(new BinaryDocValuesField(ID, new BytesRef(claim.id().value())));
    texts(claim).distinct().flatMap(ClaimFields::words).forEach(fields::add);
    return fields;
  }

  /// The sentence tells who speaks, where the claim itself does not.
  private Stream<String> texts(Claim claim) {
    var words = Stream.of(text.slice(claim.sentence()), claim.statement());
    var named = parties(claim).distinct().flatMap(id -> names.getOrDefault(id, List.of()).stream());
    return Stream.concat(words, named);
  }

  private static Stream<String> parties(Claim claim) {
    return Stream.of(
            claim.attribution().stream().flatMap(link -> link.source().entity().stream()),
            claim.relation().stream().flatMap(ClaimFields::parties),
            claim.places().stream())
        .flatMap(ids -> ids);
  }

  private static Stream<String> parties(Relation relation) {
    return Stream.concat(
        Stream.of(relation.subject(), relation.object()).flatMap(Optional::stream),
        relation.roles().values().stream());
  }

  private static Stream<org.apache.lucene.document.Field> words(String words) {
    return Field.ALL.stream()
        .filter(field -> field.takes(words))
        .map(field ->
            new org.apache.lucene.document.Field(Kind.CLAIMS.label(field), words, UNSCORED));
  }

  /// The id of the claim that the values stand at.
  static ClaimId id(BinaryDocValues values) throws IOException {
    var bytes = values.binaryValue();
    return new ClaimId(new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8));
  }
}
