package org.attest.language.russian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

class RussianSentencesTest {
  /// Split at bars: what ends sentences, what only looks so, and what damaged files contain.
  private static final List<String> FRAGMENTS =
      List.of(
          """
          слово|Слово|г|А|млн|.|...|!|?|…|«|»|“|”|"|—|-|,|:|;| |  |5|2,5|XIX|С-300|ё|и́|𠮷|\ud800|\udc00|\n\
          """
              .split("[|]", -1));

  private final RussianSentences reader = new RussianSentences();

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
    var text = CodePoints.of("Первый блок второй блок");
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
  void formsOfAWordShareTheirLemma() {
    assertThat(lemmas("компания компании компанией")).containsOnly("компан");
  }

  @Test
  void marksFiniteVerbs() {
    var tokens = read(CodePoints.of("Завод выпускает станки и подписал договор.")).getFirst();
    assertThat(tokens.tokens())
        .filteredOn(t -> !t.fineTag().isEmpty())
        .extracting(Token::form, Token::fineTag)
        .containsExactly(tuple("выпускает", "present"), tuple("подписал", "past"));
  }

  private List<String> lemmas(String text) {
    return read(CodePoints.of(text)).getFirst().tokens().stream().map(Token::lemma).toList();
  }
}
