package org.attest.search;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.text.CodePoints;
import org.attest.text.Passage;
import org.attest.text.Span;

/// A passage as the index keeps it, and the way back.
final class PassageFields {
  static final String DOCUMENT = "document";
  static final String PATH = "path";
  static final String START = "start";

  private static final String PAGE = "page";
  private static final String EXACT = "exact";
  private static final String PREFIX = "prefix";
  private static final String SUFFIX = "suffix";

  private PassageFields() {}

  /// All passages of what was read.
  static List<Document> of(Reading reading) {
    var text = CodePoints.of(reading.document().text());
    return Passages.of(reading.document()).stream()
        .map(span -> fields(reading.document(), text, span))
        .toList();
  }

  private static Document fields(
      org.attest.documents.Document document, CodePoints text, Span span) {
    var passage = Passage.of(text, span);
    var fields = new Document();
    fields.add(new StringField(DOCUMENT, document.id().value(), Store.YES));
    fields.add(new SortedDocValuesField(DOCUMENT, new BytesRef(document.id().value())));
    fields.add(new StoredField(PATH, document.path()));
    fields.add(new SortedDocValuesField(PATH, new BytesRef(document.path())));
    fields.add(new StoredField(START, span.start()));
    fields.add(new NumericDocValuesField(START, span.start()));
    page(document, span).ifPresent(page -> fields.add(new StoredField(PAGE, page)));
    fields.add(new StoredField(EXACT, passage.exact()));
    fields.add(new StoredField(PREFIX, passage.prefix()));
    fields.add(new StoredField(SUFFIX, passage.suffix()));
    words(Passages.words(text, span, document.layout().furniture())).forEach(fields::add);
    return fields;
  }

  private static Stream<TextField> words(String words) {
    return Field.ALL.stream()
        .filter(field -> field.takes(words))
        .map(field -> new TextField(field.label(), words, Store.NO));
  }

  private static OptionalInt page(org.attest.documents.Document document, Span span) {
    return document.layout().pages().stream()
        .filter(page -> page.span().start() <= span.start())
        .mapToInt(page -> page.number())
        .max();
  }

  static Hit hit(Document fields, double score, Highlights highlights) {
    var exact = fields.get(EXACT);
    int start = Integer.parseInt(fields.get(START));
    var span = new Span(start, start + exact.codePointCount(0, exact.length()));
    return new Hit(
        new DocumentId(fields.get(DOCUMENT)),
        fields.get(PATH),
        page(fields),
        new Passage(span, exact, fields.get(PREFIX), fields.get(SUFFIX)),
        score,
        highlights.in(exact).stream().map(word -> inText(word, exact, start)).toList());
  }

  private static OptionalInt page(Document fields) {
    var page = fields.getField(PAGE);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page.numericValue().intValue());
  }

  private static Span inText(Span word, String exact, int start) {
    var inside = CodePoints.of(exact).span(word.start(), word.end());
    return new Span(start + inside.start(), start + inside.end());
  }
}
