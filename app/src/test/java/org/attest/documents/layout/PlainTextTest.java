package org.attest.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Metadata;
import org.attest.measures.PartialDate;
import org.attest.text.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @Test
  void aParagraphWrappedAtAWidthIsOneBlock() {
    var text =
        """
        Dear Ms Ortiz,

        thank you for your questions. I can answer the first two. The gates were
        opened and closed on 14 May, twice each. Gate 2 took 11 minutes, which is
        about double what the manual gives. 3 of us were there.
        - One was Ms Hahn, who wrote down the times in the book that lies in the
          gate house.
        - One was I.
        """;
    assertThat(blocks(text))
        .containsExactly(
            "PARAGRAPH Dear Ms Ortiz,",
            "PARAGRAPH thank you for your questions. I can answer the first two. The gates were"
                + " opened and closed on 14 May, twice each. Gate 2 took 11 minutes, which is about"
                + " double what the manual gives. 3 of us were there.",
            "LIST_ITEM - One was Ms Hahn, who wrote down the times in the book that lies in the"
                + " gate house.",
            "LIST_ITEM - One was I.");
  }

  @Test
  void aParagraphALineGivesABlockALine() {
    var text =
        """
        The gates were opened on 14 May.
        Gate 2 took 11 minutes, twice what is allowed.
        Nobody wrote it down
        但是有人看见了。
        """;
    assertThat(blocks(text)).hasSize(4);
  }

  @Test
  void chineseLinesOfOneWidthAreOneBlock() {
    assertThat(blocks("港务局表示将更换三台使用超过三十年的起重机预\n算约为一亿二千万元负责采购的副局长说招标将于七\n月开始。\n")).hasSize(1);
  }

  @Test
  void tablesKeepTheirCells() {
    var layout = PlainText.layout("Supplier | Invoices | Sum\nAbbot | 17 | 602\nOther | 9 | 221\n");
    assertThat(layout.blocks()).allMatch(b -> b.kind() == Block.Kind.TABLE_ROW);
    assertThat(layout.cells()).hasSize(9);
    assertThat(layout.cells().get(4))
        .extracting(Layout.Cell::row, Layout.Cell::column)
        .containsExactly(2, 2);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "imprints.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void readsWhatADocumentSaysOfItself(
      String language,
      String lines,
      String title,
      String author,
      String published,
      String publisher,
      String url,
      String provenance) {
    var text = lines.replace("; ", "\n") + "\n\nThe yard said on Monday that the letter came.\n";
    assertThat(PlainText.metadata(text))
        .as(provenance)
        .isEqualTo(
            new Metadata(
                given(title),
                given(author),
                given(published).flatMap(StatedDate::of),
                given(publisher),
                given(url)));
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }

  @Test
  void theLinesItSaysThemInAreNotItsStatements() {
    assertThat(blocks("Publisher: The Gazette\nPublished: 12 March 2024\n\nThe yard is closed.\n"))
        .containsExactly(
            "METADATA Publisher: The Gazette",
            "METADATA Published: 12 March 2024",
            "PARAGRAPH The yard is closed.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "dates.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void readsADateAsFarAsItIsStated(String line, String date, String provenance) {
    assertThat(StatedDate.of(line).map(PartialDate::iso).orElse("")).as(provenance).isEqualTo(date);
  }

  /// Fragments of pages, thrown together.
  private static final List<String> FRAGMENTS =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          "\f",
          " ",
          "\u00a0",
          "\t",
          "|",
          "Home",
          "Reply",
          "12 comments",
          "©",
          "2 hours ago",
          "The council met on Monday. ",
          "12 March 2024",
          "来源：",
          "𠮷田",
          "\ud800",
          "- ",
          "1. ",
          "Published: ",
          "https://a.example/",
          "说",
          "。",
          "Читайте также: ",
          "\u2028",
          "long words that go on in lower case until the line is full ",
          "\u200b",
          ":",
          "@");

  @Test
  void anyTextIsCoveredByBlocksAndFurniture() {
    long seed = Long.getLong("attest.seed", System.nanoTime());
    var random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      var text =
          random
              .ints(random.nextInt(60), 0, FRAGMENTS.size())
              .mapToObj(FRAGMENTS::get)
              .collect(Collectors.joining());
      var page = new Extracted(text, PlainText.metadata(text), PlainText.layout(text));
      assertThat(FurnitureTest.uncovered(page)).as("attest.seed=" + seed + " " + text).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word ", "x", "ab\n", "a | b | 1\n", "Anna 12 March 2024 10:32\n", "---\n"})
  void muchOfTheSameIsRead(String part) {
    var text = part.repeat(200_000 / part.length());
    var page = new Extracted(text, PlainText.metadata(text), PlainText.layout(text));
    assertThat(FurnitureTest.uncovered(page)).isEmpty();
  }

  private static List<String> blocks(String text) {
    var points = CodePoints.of(text);
    return PlainText.layout(text).blocks().stream()
        .map(b -> b.kind() + " " + points.slice(b.span()).replaceAll("\\s+", " "))
        .toList();
  }
}
