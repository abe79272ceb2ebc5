package org.attest.language.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChineseSentencesTest {
  /// Split at bars: what ends sentences, what only looks so, and what damaged files contain.
  private static final List<String> FRAGMENTS =
      List.of(
          """
          工厂|公司|国|他|说|。|！|？|；|…|“|”|「|」|《|》|"|，|：| |3.5|a|Ltd.|無|臺|𠮷|🚀|\ud800|\udc00|\n\
          """
              .split("[|]", -1));

  private final ChineseSentences reader = new ChineseSentences();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "sentences.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void findsTheSentencesOfAText(String text, String sentences, String shows) {
    var points = CodePoints.of(text);
    var found =
        read(points).stream().map(s -> points.slice(s.span())).collect(Collectors.joining(" | "));
    assertThat(found).as(shows).isEqualTo(sentences);
  }

  @Test
  void doesNotJoinBlocks() {
    var text = CodePoints.of("第一段文字第二段文字");
    int middle = text.length() / 2;
    var blocks = List.of(new Span(0, middle), new Span(middle, text.length()));
    assertThat(reader.read(text, blocks)).hasSize(2);
  }

  @Test
  void everyTokenIsTheTextAtItsSpanAndNoneOverlap() {
    long seed = Long.getLong("attest.seed", System.nanoTime());
    var random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      var text = CodePoints.of(text(random));
      check(text, "attest.seed=" + seed + ", text: " + text.text());
    }
  }

  private void check(CodePoints text, String hint) {
    int end = 0;
    for (var token : read(text).stream().flatMap(s -> s.tokens().stream()).toList()) {
      assertThat(token.span().start()).as(hint).isGreaterThanOrEqualTo(end);
      assertThat(text.slice(token.span())).as(hint).isEqualTo(token.form());
      assertThat(token.head()).as(hint).isEqualTo(Token.ROOT);
      end = token.span().end();
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(40), 0, FRAGMENTS.size())
        .mapToObj(FRAGMENTS::get)
        .collect(Collectors.joining());
  }

  private List<Sentence> read(CodePoints text) {
    return reader.read(text, List.of(new Span(0, text.length())));
  }

  @Test
  void readsTraditionalCharactersAsItReadsSimplifiedOnes() {
    assertThat(tags("美國財政部宣布制裁。")).isEqualTo(tags("美国财政部宣布制裁。"));
    assertThat(lemmas("美國財政部")).isEqualTo("美国财政部");
  }

  @Test
  void readsOverlongTextInPieces() {
    var text = CodePoints.of("字".repeat(100_000));
    var sentences = read(text);
    assertThat(sentences.getFirst().span().start()).isZero();
    assertThat(sentences.getLast().span().end()).isEqualTo(100_000);
    assertThat(sentences).allMatch(s -> s.span().length() <= 2_000);
  }

  private List<String> tags(String text) {
    return read(CodePoints.of(text)).getFirst().tokens().stream().map(Token::fineTag).toList();
  }

  private String lemmas(String text) {
    return read(CodePoints.of(text)).getFirst().tokens().stream()
        .map(Token::lemma)
        .collect(Collectors.joining());
  }
}
