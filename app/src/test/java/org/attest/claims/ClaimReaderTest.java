package org.attest.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.claims.ClaimReader.Finders;
import org.attest.claims.english.EnglishClaims;
import org.attest.claims.records.Records;
import org.attest.claims.russian.RussianClaims;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Block.Kind;
import org.attest.documents.Layout.Cell;
import org.attest.documents.Metadata;
import org.attest.language.Sentence;
import org.attest.language.TextReader;
import org.attest.language.english.PreparedModels;
import org.attest.language.russian.RussianSentences;
import org.attest.measures.MeasureReader;
import org.attest.mentions.MentionReader;
import org.attest.mentions.english.EnglishMentions;
import org.attest.mentions.russian.RussianMentions;
import org.attest.text.Language;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {
  private final ClaimReader reader =
      new ClaimReader(
          new TextReader(
              Map.of(
                  Language.ENGLISH,
                  PreparedModels::english,
                  Language.RUSSIAN,
                  RussianSentences::new)),
          new MentionReader(
              Map.of(
                  Language.ENGLISH,
                  new EnglishMentions(),
                  Language.RUSSIAN,
                  new RussianMentions())),
          new Finders(
              Map.of(Language.ENGLISH, new EnglishClaims(), Language.RUSSIAN, new RussianClaims()),
              Map.of(Language.ENGLISH, ClaimReaderTest::relations),
              new Records()),
          Map.of(Language.ENGLISH, new MeasureReader(Language.ENGLISH)));

  @Test
  void aClaimHasTheQuantitiesAndPlacesOfItsPassage() {
    var claim =
        read(document("The army said that 40 tanks had crossed into Syria.")).claims().getFirst();

    assertThat(claim.quantities())
        .singleElement()
        .satisfies(q -> assertThat(q.text()).startsWith("40"));
    assertThat(claim.places()).hasSize(1);
  }

  @Test
  void linesThatTellAboutTheDocumentAreNoClaims() {
    var text = "Publisher: The bank said it was sold.\nThe bank was sold to the state.";
    var layout =
        new Layout(
            List.of(),
            List.of(),
            List.of(
                new Block(Kind.METADATA, new Span(0, 37)),
                new Block(Kind.PARAGRAPH, new Span(38, text.length()))),
            List.of(),
            List.of());

    assertThat(read(document(text, layout)).claims())
        .extracting(claim -> claim.passage().exact())
        .containsExactly("The bank was sold to the state");
  }

  @Test
  void pageFurnitureMakesNoClaims() {
    var text = "The bank was sold to the state.\nOur readers like this story.";
    var layout =
        new Layout(
            List.of(),
            List.of(),
            List.of(new Block(Kind.PARAGRAPH, new Span(0, text.length()))),
            List.of(),
            List.of(new Span(32, text.length())));

    assertThat(read(document(text, layout)).claims()).hasSize(1);
  }

  @Test
  void aTableIsReadCellByCell() {
    var text = "The bank\twas sold to\tThe port was sold to the state.";
    var row = new Block(Kind.TABLE_ROW, new Span(0, text.length()));
    var cells =
        List.of(
            new Cell(1, 1, 1, new Span(0, 8)),
            new Cell(1, 1, 2, new Span(9, 20)),
            new Cell(1, 1, 3, new Span(21, text.length())));
    var layout = new Layout(List.of(), List.of(), List.of(row), cells, List.of());

    assertThat(read(document(text, layout)).claims())
        .extracting(claim -> claim.passage().exact())
        .containsExactly("The port was sold to the state");
  }

  @Test
  void aRussianHeadingIsAClaimOnlyWhereItIsASentenceOrNamesWhoSaysSo() {
    assertThat(read(heading("Завод в Туле начал выпуск моторов")).claims()).isEmpty();
    assertThat(read(heading("Завод в Туле начал выпуск моторов.")).claims()).hasSize(1);
    assertThat(read(heading("Министерство заявило, что завод начал выпуск моторов")).claims())
        .hasSize(1);
  }

  private static Document heading(String text) {
    var block = new Block(Kind.HEADING, new Span(0, text.codePointCount(0, text.length())));
    return document(text, new Layout(List.of(), List.of(), List.of(block), List.of(), List.of()));
  }

  @Test
  void theSameDocumentGivesTheSameIdsAndEachClaimItsOwn() {
    var document = document("The bank said the ship sank and that the crew died. The ship sank.");
    var ids = read(document).claims().stream().map(Claim::id).toList();

    assertThat(ids)
        .doesNotHaveDuplicates()
        .isEqualTo(read(document).claims().stream().map(Claim::id).toList());
  }

  @Test
  void yesterdayCountsFromTheDateGivenWhereTheFileHasNone() {
    var reading =
        reader.read(
            document("The bank was sold yesterday."), Optional.of(LocalDate.of(2024, 3, 1)));

    assertThat(reading.claims().getFirst().times())
        .singleElement()
        .satisfies(t -> assertThat(t.from().orElseThrow().iso()).isEqualTo("2024-02-29"));
  }

  /// "Owner of" states ownership, "sank" something else: enough to see which claim gets what.
  private static List<StatedRelation> relations(Sentence sentence, MentionIndex mentions) {
    var stated = new ArrayList<StatedRelation>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      switch (token.form()) {
        case "sank" ->
            stated.add(relation(token.span(), sentence.spanOf(i - 1, i), Relation.Type.OTHER));
        case "owner" ->
            stated.add(
                relation(token.span(), sentence.spanOf(i - 2, i + 2), Relation.Type.OWNERSHIP));
        default -> {}
      }
    }
    return stated;
  }

  private static StatedRelation relation(Span predicate, Span words, Relation.Type type) {
    return new StatedRelation(
        predicate,
        words,
        type == Relation.Type.OTHER ? 0 : 1,
        new Relation(type, Optional.empty(), Optional.empty(), Map.of()));
  }

  @Test
  void aClaimHasTheRelationOfItsHighestPredicateAndTheRestStandsByItself() {
    var claims =
        read(document("The bank said on Monday that the Aurora, owner of mines, sank.")).claims();

    assertThat(claims)
        .extracting(c -> c.passage().exact(), c -> c.relation().map(Relation::type))
        .containsExactlyInAnyOrder(
            tuple("the Aurora, owner of mines, sank", Optional.of(Relation.Type.OTHER)),
            tuple("Aurora, owner of mines", Optional.of(Relation.Type.OWNERSHIP)));
    assertThat(claims).allSatisfy(c -> assertThat(c.attribution()).hasSize(1));
  }

  @Test
  void whoDeniesAClaimIsNotHeldToWhatItTakesForGranted() {
    var claims = read(document("The bank denied that the Aurora, owner of mines, sank.")).claims();

    assertThat(claims)
        .filteredOn(c -> c.relation().stream().anyMatch(r -> r.type() == Relation.Type.OWNERSHIP))
        .singleElement()
        .satisfies(c -> assertThat(c.attribution()).isEmpty());
  }

  @Test
  void aSpeakersPostIsSaidByTheDocument() {
    var claims =
        read(document("Anna Berg, owner of mines, said that the ferry was lost.")).claims();

    assertThat(claims)
        .filteredOn(c -> c.relation().isPresent())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.passage().exact()).isEqualTo("Berg, owner of mines");
          assertThat(c.attribution()).isEmpty();
        });
  }

  private Reading read(Document document) {
    return reader.read(document, Optional.empty());
  }

  private static Document document(String text) {
    return document(text, Layout.NONE);
  }

  private static Document document(String text, Layout layout) {
    return new Document(
        DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
        "note.txt",
        Optional.empty(),
        "text/plain",
        text,
        Metadata.NONE,
        layout,
        List.of());
  }
}
