package org.attest.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.Certainty;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Polarity;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block.Kind;
import org.attest.documents.Layout.Cell;
import org.attest.documents.Layout.Page;
import org.attest.documents.Metadata;
import org.attest.text.CodePoints;
import org.attest.text.Passage;
import org.attest.text.Span;
import org.attest.web.screens.DocumentView.Block;
import org.attest.web.screens.DocumentView.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {
  private static final String TEXT =
      "The plant received seven drones. 𝕏 The ministry denied it, the embassy too.";

  @Test
  void theChosenPassageIsMarkedToTheCharacter() {
    var chosen = span(TEXT, "ministry denied it");
    var pieces = words(blocks(TEXT, layout(TEXT), List.of(), chosen)).getFirst().pieces();
    assertThat(pieces.stream().filter(Piece::isOn).map(Piece::text))
        .containsExactly("ministry denied it");
    assertThat(joined(pieces)).isEqualTo(TEXT);
  }

  @Test
  void everyClaimOfTheDocumentIsMarkedAndLeadsToItself() {
    var seven = claim(TEXT, "seven drones");
    var pieces = words(blocks(TEXT, layout(TEXT), List.of(seven), span(TEXT, "denied"))).getFirst();
    assertThat(pieces.pieces())
        .contains(new Piece("seven drones", false, "/" + seven.id().value()));
  }

  @Test
  void ofClaimsOverTheSameWordsTheShortestIsLedTo() {
    var longer = claim(TEXT, "The ministry denied it, the embassy too");
    var shorter = claim(TEXT, "the embassy too");
    var pieces = words(blocks(TEXT, layout(TEXT), List.of(longer, shorter), Optional.empty()));
    assertThat(pieces.getFirst().pieces())
        .contains(
            new Piece("The ministry denied it, ", false, "/" + longer.id().value()),
            new Piece("the embassy too", false, "/" + shorter.id().value()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void howeverPassagesOverlapNoWordIsLostOrDoubled(long seed) {
    var random = new Random(seed);
    var claims = new ArrayList<Claim>();
    var points = CodePoints.of(TEXT);
    for (int i = 0; i < 12; i++) {
      claims.add(claim(points, randomSpan(random, points.length())));
    }
    var chosen = randomSpan(random, points.length());
    var pieces = words(blocks(TEXT, layout(TEXT), claims, Optional.of(chosen))).getFirst().pieces();
    assertThat(joined(pieces)).as("seed %d", seed).isEqualTo(TEXT);
    assertThat(pieces.stream().filter(Piece::isOn).map(Piece::text).collect(Collectors.joining()))
        .as("seed %d", seed)
        .isEqualTo(points.slice(chosen));
  }

  @Test
  void aPassageOverTwoBlocksIsMarkedInBoth() {
    var text = "First words.\n\nSecond words.";
    var blocks = blocks(text, Layout.NONE, List.of(), span(text, "words.\n\nSecond"));
    assertThat(words(blocks).stream().flatMap(b -> b.pieces().stream()).filter(Piece::isOn))
        .extracting(Piece::text)
        .containsExactly("words.", "Second");
  }

  @Test
  void rowsOfATableKeepTheirCellsAndTheMarkIsInItsCell() {
    var text = "Name\tCountry\nKelvar Works\tNorland\n";
    var layout =
        new Layout(
            List.of(),
            List.of(),
            List.of(
                block(Kind.TABLE_ROW, text, "Name\tCountry"),
                block(Kind.TABLE_ROW, text, "Kelvar Works\tNorland")),
            List.of(
                cell(text, "Name", 1, 1),
                cell(text, "Country", 1, 2),
                cell(text, "Kelvar Works", 2, 1),
                cell(text, "Norland", 2, 2)),
            List.of());
    var blocks = blocks(text, layout, List.of(), span(text, "Norland"));
    assertThat(blocks).hasSize(1);
    var table = (Block.Table) blocks.getFirst();
    assertThat(table.label()).isEqualTo("Table, 2 rows");
    assertThat(table.rows().getLast().cells())
        .extracting(cell -> joined(cell.pieces()))
        .containsExactly("Kelvar Works", "Norland");
    assertThat(table.rows().getLast().cells().getLast().pieces())
        .containsExactly(new Piece("Norland", true, ""));
  }

  @Test
  void furnitureIsFoldedAwayButNotLost() {
    var text = "Menu Home\n\nThe report.\n\nSubscribe now";
    var layout =
        new Layout(
            List.of(),
            List.of(),
            List.of(block(Kind.PARAGRAPH, text, "The report.")),
            List.of(),
            List.of(span(text, "Menu Home").get(), span(text, "Subscribe now").get()));
    var blocks = blocks(text, layout, List.of(), Optional.empty());
    assertThat(blocks.getFirst())
        .isEqualTo(
            new Block.Furniture(
                "Page furniture, not read for claims (9 characters)",
                false,
                List.of(new Piece("Menu Home", false, ""))));
    assertThat(blocks).hasSize(3);
    var open = blocks(text, layout, List.of(), span(text, "Subscribe"));
    assertThat(((Block.Furniture) open.getLast()).isOpen()).isTrue();
  }

  @Test
  void pagesAreToldWhereTheyBegin() {
    var text = "One.\n\nTwo.";
    var layout =
        new Layout(
            List.of(new Page(1, new Span(0, 6)), new Page(2, new Span(6, 10))),
            List.of(),
            List.of(block(Kind.PARAGRAPH, text, "One."), block(Kind.PARAGRAPH, text, "Two.")),
            List.of(),
            List.of());
    assertThat(blocks(text, layout, List.of(), Optional.empty()))
        .extracting(block ->
            switch (block) {
              case Block.PageStart(int number, _) -> "page " + number;
              case Block.Words words -> joined(words.pieces());
              case Block.Table _ -> "table";
              case Block.Furniture _ -> "furniture";
            })
        .containsExactly("page 1", "One.", "page 2", "Two.");
  }

  @Test
  void ofALongTextThePartAroundThePassageIsMade() {
    var line = "A sentence of the long text that goes on and on.\n\n";
    var text = line.repeat(4_000);
    int position = 150_000;
    var part = DocumentText.part(text.length(), position);
    assertThat(part.length()).isEqualTo(DocumentText.PART);
    assertThat(part.start()).isLessThan(position);
    assertThat(part.end()).isGreaterThan(position + 1_000);
    var shown =
        new DocumentText(
                document(text, Layout.NONE),
                List.of(),
                Optional.of(new Span(position, position + 10)),
                part,
                id -> "/" + id.value())
            .blocks();
    var words = words(shown).stream().flatMap(b -> b.pieces().stream()).toList();
    assertThat(words.stream().mapToInt(p -> p.text().length()).sum()).isLessThan(DocumentText.PART);
    assertThat(words.stream().filter(Piece::isOn)).isNotEmpty();
  }

  @Test
  void aPassageBeyondTheTextOfATamperedCaseIsCutNotAFault() {
    var blocks = blocks("Short.", Layout.NONE, List.of(), Optional.of(new Span(3, 90)));
    assertThat(words(blocks).getFirst().pieces())
        .containsExactly(new Piece("Sho", false, ""), new Piece("rt.", true, ""));
  }

  private static List<Block> blocks(
      String text, Layout layout, List<Claim> claims, Optional<Span> chosen) {
    var points = CodePoints.of(text);
    var part = DocumentText.part(points.length(), 0);
    return new DocumentText(document(text, layout), claims, chosen, part, id -> "/" + id.value())
        .blocks();
  }

  private static List<Block.Words> words(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block instanceof Block.Words words ? Stream.of(words) : Stream.empty())
        .toList();
  }

  private static String joined(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static Document document(String text, Layout layout) {
    return new Document(
        DocumentId.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        "note.txt",
        Optional.empty(),
        "text/plain",
        text,
        Metadata.NONE,
        layout,
        List.of());
  }

  private static Layout layout(String text) {
    return new Layout(
        List.of(),
        List.of(),
        List.of(new Layout.Block(Kind.PARAGRAPH, new Span(0, CodePoints.of(text).length()))),
        List.of(),
        List.of());
  }

  private static Optional<Span> span(String text, String words) {
    int start = text.indexOf(words);
    return Optional.of(CodePoints.of(text).span(start, start + words.length()));
  }

  private static Layout.Block block(Kind kind, String text, String words) {
    return new Layout.Block(kind, span(text, words).orElseThrow());
  }

  private static Cell cell(String text, String words, int row, int column) {
    return new Cell(1, row, column, span(text, words).orElseThrow());
  }

  private static Span randomSpan(Random random, int length) {
    int start = random.nextInt(length - 1);
    return new Span(start, start + 1 + random.nextInt(length - start));
  }

  private static Claim claim(String text, String words) {
    return claim(CodePoints.of(text), span(text, words).orElseThrow());
  }

  private static Claim claim(CodePoints text, Span span) {
    return new Claim(
        new ClaimId("c" + span.start() + "-" + span.end()),
        Passage.of(text, span),
        span,
        text.slice(span),
        List.of(),
        Polarity.AFFIRMED,
        Certainty.CERTAIN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
