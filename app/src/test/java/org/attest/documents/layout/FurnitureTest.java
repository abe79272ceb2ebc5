package org.attest.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attest.documents.Layout.Block;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of our own writing, marked by hand: `pages/README.md` tells which were written before the
/// rules and which after.
class FurnitureTest {
  static Stream<MarkedPage> pages() {
    return Stream.of("first", "second", "third").flatMap(f -> MarkedPage.all(f).stream());
  }

  @ParameterizedTest
  @CsvSource({"first, 0.95", "second, 0.9", "third, 0.7"})
  void findsMostFurnitureAndHardlyEverMarksTheDocument(String folder, double recall) {
    var score =
        MarkedPage.all(folder).stream()
            .map(MarkedPage::score)
            .reduce(MarkedPage.Score.NONE, MarkedPage.Score::and);
    assertThat(score.precision()).as("precision").isGreaterThan(0.96);
    assertThat(score.recall()).as("recall").isGreaterThan(recall);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leavesDocumentsWithoutFurnitureAlone(MarkedPage page) {
    if (!page.hasFurniture()) {
      assertThat(page.extracted().layout().furniture()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyWordIsInOneBlockOrInFurniture(MarkedPage page) {
    assertThat(uncovered(page.extracted())).isEmpty();
  }

  /// The words in no block and no furniture; fails where these overlap or blocks lack order.
  static String uncovered(Extracted page) {
    var layout = page.layout();
    var blocks = layout.blocks().stream().map(Block::span).toList();
    assertThat(blocks).isSorted();
    var spans = Stream.concat(blocks.stream(), layout.furniture().stream()).sorted().toList();
    return between(CodePoints.of(page.text()), spans)
        .replaceAll("[\\s\\p{Z}\\u0085\\u200b\\ufeff]+", "");
  }

  /// What no span covers; fails where spans overlap.
  private static String between(CodePoints text, List<Span> spans) {
    var rest = new StringBuilder();
    int at = 0;
    for (var span : spans) {
      rest.append(text.slice(new Span(at, span.start())));
      at = span.end();
    }
    return rest.append(text.slice(new Span(at, text.length()))).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments",
        "Share",
        "News",
        "Advertisement",
        "Related articles",
        "Read also: a title",
        "12 comments",
        "© 2024 Harbour Media",
        "评论",
        "Комментарии",
        "Home | News | Contact"
      })
  void wordsAloneAreNoFurnitureInsideASentence(String words) {
    var text =
        "The council met on Monday and spoke about the harbour for two hours.\n\nOn the page it says"
            + " “"
            + words
            + "” in large letters, according to the clerk, and nobody has changed it since 2012.\n";
    assertThat(PlainText.layout(text).furniture()).isEmpty();
  }

  @Test
  void aCommentIsFurnitureHoweverMuchItReadsLikeAReport() {
    var text =
        """
        Bridge closed after inspection

        The bridge over the Alder was closed on Monday after an inspection found cracks in two of \
        its bearings, the road authority said. It did not say when it would open again.

        The authority had known of the cracks since March, according to a letter seen by this paper. \
        A spokesman declined to comment on the letter.

        Comments (2)

        rosa_p
        3 hours ago
        The mayor received 40,000 crowns from the company that built the bearings, said my brother, \
        who works at the town hall and has seen the payment.

        hk
        1 hour ago
        Source?
        """;
    assertThat(PlainText.layout(text).blocks()).hasSize(3);
  }
}
