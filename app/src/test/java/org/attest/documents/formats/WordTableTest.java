package org.attest.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.documents.Layout;
import org.attest.documents.Layout.Box;
import org.attest.documents.Layout.Word;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

/// From Tesseract's table to words in a text.
class WordTableTest {
  private static final String TABLE =
      """
      level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      1\t1\t0\t0\t0\t0\t0\t0\t300\t200\t-1\t
      2\t1\t1\t0\t0\t0\t30\t20\t100\t90\t-1\t
      4\t1\t1\t1\t1\t0\t30\t20\t100\t10\t-1\t
      5\t1\t1\t1\t1\t1\t30\t20\t40\t10\t96.45\tSeven
      5\t1\t1\t1\t1\t2\t80\t20\t50\t10\t91.5\t\uD83D\uDEA2s
      5\t1\t1\t1\t2\t1\t30\t40\t40\t10\t60\tleft.
      5\t1\t1\t1\t2\t2\t75\t40\t5\t10\t95\t\s
      5\t1\t2\t1\t1\t1\t290\t190\t11\t11\t20.2\t无
      5\t1\t2\t1\t1\t2\t290\t190\t10\t10\t-3\t人
      """;

  private final Manuscript manuscript = new Manuscript(1000);

  private Layout written(Recognised recognised) {
    manuscript.beginPage();
    manuscript.endPage();
    manuscript.beginPage();
    recognised.writeTo(manuscript);
    manuscript.finish();
    return manuscript.layout();
  }

  @Test
  void writesLinesAndParagraphsWithTheirWords() {
    var layout = written(WordTable.read(TABLE));
    var text = CodePoints.of(manuscript.text());
    assertThat(text.text()).isEqualTo("Seven \uD83D\uDEA2s\nleft.\n\n无人");
    assertThat(layout.blocks()).hasSize(2);
    assertThat(layout.words())
        .extracting(word -> text.slice(word.span()))
        .containsExactly("Seven", "\uD83D\uDEA2s", "left.", "无", "人");
    assertThat(layout.words()).extracting(Word::page).containsOnly(2);
    assertThat(layout.words()).extracting(Word::confidence).containsExactly(96, 92, 60, 20, 0);
  }

  @Test
  void givesPlacesInTenThousandthsThatCoverThePixelsAndStayOnThePage() {
    var layout = written(WordTable.read(TABLE));
    assertThat(layout.words().getFirst().box()).isEqualTo(new Box(1000, 1000, 1334, 500));
    assertThat(layout.words().get(3).box()).isEqualTo(new Box(9666, 9500, 334, 500));
  }

  @Test
  void findsTheWordsThatAPassageTouches() {
    var layout = written(WordTable.read(TABLE));
    assertThat(layout.wordsIn(new Span(2, 7))).isEqualTo(layout.words().subList(0, 2));
    assertThat(layout.wordsIn(new Span(5, 6))).isEmpty();
  }

  @Test
  void tellsHowSureItIsAndOfWhichLinesItIsNot() {
    var layout = written(WordTable.read(TABLE));
    var text = CodePoints.of(manuscript.text());
    var recognition = layout.recognition(text).orElseThrow();
    assertThat(recognition.confidence()).isEqualTo(70);
    assertThat(recognition.doubtfulLines()).extracting(text::slice).containsExactly("left.", "无人");
    assertThat(Layout.NONE.recognition(CodePoints.of(""))).isEmpty();
  }

  @Test
  void anEmptyPageHasNoWords() {
    assertThat(WordTable.read("").confidence()).isZero();
    assertThat(written(WordTable.read("")).words()).isEmpty();
  }
}
