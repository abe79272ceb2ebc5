package org.attest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.documents.Layout.Box;
import org.attest.documents.Layout.Word;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

/// What is told of the words on a scan.
class RecognitionTest {
  private static final List<Word> WORDS = List.of(word(0, 3, 90), word(4, 8, 90), word(9, 13, 50));

  private static Word word(int start, int end, int confidence) {
    return new Word(new Span(start, end), 1, new Box(0, 0, 10, 10), confidence);
  }

  @Test
  void aLineOfWordsThatAreNotSureIsDoubtful() {
    var told = Recognition.of(WORDS, CodePoints.of("The ship\nleft")).orElseThrow();
    assertThat(told.doubtfulLines()).containsExactly(new Span(9, 13));
  }

  /// The case must still open, so that checking it can tell.
  @Test
  void aTextThatWasShortenedIsNoFault() {
    for (var text : List.of("", "The", "The sh", "The ship\n")) {
      assertThat(Recognition.of(WORDS, CodePoints.of(text))).isPresent();
    }
  }
}
