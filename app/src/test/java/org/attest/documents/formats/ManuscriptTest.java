package org.attest.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attest.documents.Layout.Block.Kind;
import org.attest.documents.Layout.Cell;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

class ManuscriptTest {
  private final Manuscript manuscript = new Manuscript(1000);

  private String slice(Span span) {
    return CodePoints.of(manuscript.text()).slice(span);
  }

  @Test
  void leavesNoTraceOfBlocksWithoutWords() {
    manuscript.block(Kind.PARAGRAPH, "One.");
    manuscript.block(Kind.HEADING, " \n ");
    manuscript.block(Kind.PARAGRAPH, " Two. ");
    assertThat(manuscript.text()).isEqualTo("One.\n\nTwo.");
    assertThat(manuscript.layout().blocks())
        .extracting(block -> slice(block.span()))
        .containsExactly("One.", "Two.");
  }

  @Test
  void countsEmptyCellsSoThatColumnsStayInPlace() {
    manuscript.beginTable();
    manuscript.beginRow();
    manuscript.beginCell();
    manuscript.beginCell();
    manuscript.beginCell();
    manuscript.write("third\ncell");
    manuscript.finish();
    assertThat(manuscript.text()).isEqualTo("\t\tthird cell");
    assertThat(manuscript.layout().cells()).containsExactly(new Cell(1, 1, 3, new Span(2, 12)));
  }

  @Test
  void countsCodePoints() {
    manuscript.block(Kind.PARAGRAPH, "\uD83D\uDEA2");
    manuscript.block(Kind.PARAGRAPH, "ship");
    assertThat(manuscript.layout().blocks().getLast().span()).isEqualTo(new Span(3, 7));
  }

  @Test
  void putsEveryCharacterOnAPage() {
    for (int page = 1; page <= 3; page++) {
      manuscript.beginPage();
      manuscript.block(Kind.PARAGRAPH, page == 2 ? "" : "Page " + page);
      manuscript.endPage();
    }
    assertThat(manuscript.layout().pages())
        .extracting(page -> slice(page.span()).strip())
        .containsExactly("Page 1", "", "Page 3");
  }

  @Test
  void stopsAtItsLimitAndKeepsWhatItHas() {
    var small = new Manuscript(5);
    assertThatThrownBy(() -> small.block(Kind.PARAGRAPH, "far too long"))
        .isInstanceOf(TextIsFull.class);
    small.finish();
    assertThat(small.text()).isEqualTo("far t");
  }
}
