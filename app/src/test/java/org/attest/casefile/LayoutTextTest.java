package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Box;
import org.attest.documents.Layout.Page;
import org.attest.documents.Layout.Word;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

class LayoutTextTest {
  private static final String WRITTEN = "page 0 9 1\nparagraph 0 9\n";
  private static final List<Page> PAGES = List.of(new Page(1, new Span(0, 9)));
  private static final List<Block> BLOCKS =
      List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, 9)));

  @Test
  void readsWhatOlderProgramsHaveWritten() {
    var layout = new Layout(PAGES, List.of(), BLOCKS, List.of(), List.of());
    assertThat(LayoutText.read(WRITTEN)).isEqualTo(layout);
    assertThat(LayoutText.of(layout)).isEqualTo(WRITTEN);
  }

  @Test
  void keepsTheWordsOfScans() {
    var words =
        List.of(
            new Word(new Span(0, 4), 1, new Box(0, 1, 2, 3), 100),
            new Word(new Span(5, 9), 1, new Box(5000, 6000, 5000, 4000), 0));
    var layout = new Layout(PAGES, List.of(), BLOCKS, List.of(), List.of(), words);
    var text = WRITTEN + "word 0 4 1 0 1 2 3 100\nword 5 9 1 5000 6000 5000 4000 0\n";
    assertThat(LayoutText.of(layout)).isEqualTo(text);
    assertThat(LayoutText.read(text)).isEqualTo(layout);
  }
}
