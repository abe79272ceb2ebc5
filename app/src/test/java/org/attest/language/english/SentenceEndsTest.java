package org.attest.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attest.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceEndsTest {
  private static final String END = "⟂";

  private final Words words = new Words();
  private final SentenceEnds ends = new SentenceEnds();

  static Stream<String> cases() {
    return new Lexicon(SentenceEndsTest.class, "sentence-ends.txt")
        .rows().stream().map(row -> String.join(",", row));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsSentencesWhereReadersDo(String marked) {
    var expected = Arrays.stream(marked.split(END, -1)).map(String::strip).toList();

    assertThat(sentences(marked.replace(END, ""))).isEqualTo(expected);
  }

  @Test
  void cutsASentenceThatNeverEnds() {
    var sentences = ends.split(words.of("word ".repeat(1000), 0, 5000));

    assertThat(sentences).hasSize(4).allMatch(s -> s.size() == SentenceEnds.LONGEST);
  }

  private List<String> sentences(String text) {
    return ends.split(words.of(text, 0, text.length())).stream()
        .map(s -> text.substring(s.getFirst().start(), s.getLast().end()))
        .toList();
  }
}
