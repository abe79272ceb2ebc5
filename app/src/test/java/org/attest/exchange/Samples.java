package org.attest.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.casefile.CaseClaim;
import org.attest.casefile.FileReading;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Polarity;
import org.attest.claims.Reading;
import org.attest.claims.Relation;
import org.attest.claims.Source;
import org.attest.claims.Stance;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout;
import org.attest.documents.Metadata;
import org.attest.documents.Problem;
import org.attest.entities.Entity;
import org.attest.entities.EntityId;
import org.attest.entities.Member;
import org.attest.measures.Amount;
import org.attest.measures.PartialDate;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.measures.Unit;
import org.attest.measures.Unit.Dimension;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.mentions.Mentions;
import org.attest.mentions.NamedEntity;
import org.attest.search.Hit;
import org.attest.text.CodePoints;
import org.attest.text.LanguageCode;
import org.attest.text.Passage;
import org.attest.text.Sha256;
import org.attest.text.Span;

/// Readings written by hand that use every field, and every way in which a field can be absent.
final class Samples {
  private Samples() {}

  /// An emoji in front puts every later offset one code point away from UTF-16.
  private static final CodePoints TEXT =
      CodePoints.of(
          "🛰 Harbour Post alleges the yard in Vantia built more than six boats since February 2022.");

  static FileReading read() {
    return read(full());
  }

  /// A file that has no words.
  static FileReading empty() {
    return read(unread());
  }

  static FileReading missing() {
    return new FileReading.Failed(
        "gone.txt", Problem.of(Problem.Code.MISSING, "there is no such file"));
  }

  /// The claims, as they stand in a case.
  static List<CaseClaim> claims() {
    var reading = full();
    var document = reading.document();
    var entities =
        Map.of(
            "e1", new EntityId("n1"),
            "e2", new EntityId("n2"),
            "e3", new EntityId("n3"),
            "e4", new EntityId("n4"));
    return reading.claims().stream()
        .map(claim ->
            new CaseClaim(
                claim,
                document.id(),
                document.path(),
                reading.language(),
                OptionalInt.of(1),
                entities))
        .toList();
  }

  static Entity entity() {
    var names = List.of("Harbour Post", "the \"Post\"");
    var document = full().document();
    var member =
        new Member(
            document.id(),
            Sha256.of(document.text()),
            find("Harbour Post"),
            "e1",
            "Harbour Post",
            MentionType.ORGANIZATION,
            names);
    return new Entity(
        new EntityId("n1"), "Harbour Post", MentionType.ORGANIZATION, names, List.of(member));
  }

  static Hit hit() {
    var document = full().document();
    var passage = Passage.of(TEXT, find("built more than six boats"));
    return new Hit(
        document.id(),
        document.path(),
        OptionalInt.empty(),
        passage,
        1.25,
        List.of(find("six"), find("boats")));
  }

  private static FileReading read(Reading reading) {
    return new FileReading.Read(
        reading.document().path(), List.of(reading), Map.of(), "attest 0.1.0");
  }

  private static Reading full() {
    var outer = DocumentId.of(new byte[] {1});
    var document =
        new Document(
            DocumentId.of(new byte[] {2}),
            "box.zip!/note.pdf",
            Optional.of(outer),
            "application/pdf",
            TEXT.text(),
            metadata(),
            layout(),
            List.of(
                new Problem(Problem.Code.OCR_MISSING, "page 3 is a picture", OptionalInt.of(3)),
                Problem.of(Problem.Code.PARTIAL, "the last \"table\" is cut off")));
    return new Reading(
        document,
        new LanguageCode("en"),
        mentions(),
        List.of(alleged(), plain()),
        List.of(quantity("more than six", new Amount.Between(decimal("2.5"), decimal("1e3")))),
        List.of(since()));
  }

  private static Reading unread() {
    var document =
        new Document(
            DocumentId.of(new byte[0]),
            "пусто.txt",
            Optional.empty(),
            "text/plain",
            "",
            Metadata.NONE,
            Layout.NONE,
            List.of(Problem.of(Problem.Code.EMPTY, "the file is empty")));
    return new Reading(
        document, LanguageCode.UNKNOWN, Mentions.NONE, List.of(), List.of(), List.of());
  }

  private static Metadata metadata() {
    return new Metadata(
        Optional.of("Boats, \"new\""),
        Optional.empty(),
        Optional.of(new PartialDate.Day(LocalDate.of(2024, 9, 25))),
        Optional.of("Harbour Post"),
        Optional.of("https://example.org/boats"));
  }

  private static Layout layout() {
    var whole = new Span(0, TEXT.length());
    return new Layout(
        List.of(new Layout.Page(1, whole)),
        List.of(new Layout.Sheet("Sheet 1", whole)),
        List.of(new Layout.Block(Layout.Block.Kind.PARAGRAPH, whole)),
        List.of(new Layout.Cell(1, 2, 3, find("six"))),
        List.of(new Span(0, 1)));
  }

  private static Mentions mentions() {
    return new Mentions(
        List.of(
            mention("Harbour Post", MentionType.ORGANIZATION, Mention.Kind.NAME, "e1"),
            mention("the yard", MentionType.COMPANY, Mention.Kind.DESCRIPTION, "e2"),
            mention("Vantia", MentionType.COUNTRY, Mention.Kind.NAME, "e3")),
        List.of(
            new NamedEntity(
                "e1", "Harbour Post", MentionType.ORGANIZATION, List.of("Harbour Post")),
            new NamedEntity("e2", "the yard", MentionType.COMPANY, List.of()),
            new NamedEntity("e3", "Vantia", MentionType.COUNTRY, List.of("Vantia"))));
  }

  private static Claim alleged() {
    var passage = find("the yard in Vantia built more than six boats since February 2022");
    var outlet =
        new Attribution(
            new Source(Optional.of(words("Harbour Post")), Source.Kind.OUTLET, Optional.of("e1")),
            Optional.of(words("alleges")),
            Stance.ALLEGES,
            Set.of(Basis.OFFICIAL_ACT, Basis.DOCUMENTS),
            OptionalInt.empty());
    var reportedly =
        new Attribution(
            new Source(Optional.empty(), Source.Kind.UNSPECIFIED, Optional.empty()),
            Optional.empty(),
            Stance.ASSERTS,
            Set.of(),
            OptionalInt.of(2));
    return new Claim(
        new ClaimId("c-alleged"),
        Passage.of(TEXT, passage),
        new Span(2, TEXT.length()),
        "the yard [Vantia's] in Vantia built more than six boats since February 2022",
        List.of(outlet, reportedly),
        Polarity.NEGATED,
        Certainty.PROBABLE,
        Optional.of(
            new Relation(
                Relation.Type.PRODUCTION,
                Optional.of("e2"),
                Optional.empty(),
                Map.of("time", "e4", "place", "e3"))),
        List.of(
            quantity("more than six", new Amount.AtLeast(decimal("6"), Amount.Edge.EXCLUDED)),
            quantity("six", new Amount.AtMost(decimal("6.50"), Amount.Edge.INCLUDED))),
        List.of(since()),
        List.of("e3"),
        List.of(find("in Vantia")));
  }

  private static Claim plain() {
    var passage = find("the yard");
    return new Claim(
        new ClaimId("c-plain"),
        Passage.of(TEXT, passage),
        passage,
        "=SUM(A1) is a statement too",
        List.of(),
        Polarity.AFFIRMED,
        Certainty.CERTAIN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Quantity quantity(String text, Amount amount) {
    return new Quantity(
        find(text),
        text,
        amount,
        new Unit("item", Dimension.COUNT),
        Optional.of("boats"),
        Optional.empty());
  }

  private static TimeExpression since() {
    return new TimeExpression(
        find("since February 2022"),
        "since February 2022",
        Optional.of(new PartialDate.Month(YearMonth.of(2022, 2))),
        Optional.empty());
  }

  private static Mention mention(String text, MentionType type, Mention.Kind kind, String entity) {
    return new Mention(find(text), text, type, kind, entity);
  }

  private static Source.Words words(String text) {
    return new Source.Words(find(text), text);
  }

  private static Span find(String words) {
    int at = TEXT.text().indexOf(words);
    return TEXT.span(at, at + words.length());
  }

  private static BigDecimal decimal(String value) {
    return new BigDecimal(value);
  }
}
