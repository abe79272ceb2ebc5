package org.attest.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.language.NameKind;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.text.CodePoints;
import org.attest.text.Lexicon;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest {
  private final EnglishSentences english = PreparedModels.english();

  /// A sentence and relations that it must have, written `relation(head, dependent)`.
  record RelationCase(String sentence, List<String> relations) {
    static RelationCase of(List<String> row) {
      var parts = String.join(",", row).split(" => ", -1);
      return new RelationCase(parts[0], Arrays.asList(parts[1].split("(?<=\\)) ", -1)));
    }
  }

  static Stream<RelationCase> relations() {
    return new Lexicon(EnglishSentencesTest.class, "relations.txt")
        .rows().stream().map(RelationCase::of);
  }

  @ParameterizedTest
  @MethodSource("relations")
  void relatesWordsAsUniversalDependenciesDo(RelationCase expected) {
    var sentence = read(expected.sentence()).getFirst();

    assertThat(relationsOf(sentence)).containsAll(expected.relations());
  }

  @Test
  void tellsWordsLemmasAndWordClasses() {
    var sentence = read("Officials said the 12 drones weren't sold.").getFirst();

    assertThat(sentence.tokens())
        .extracting(Token::form, Token::lemma, Token::partOfSpeech, Token::fineTag)
        .contains(
            tuple("Officials", "official", PartOfSpeech.NOUN, "NNS"),
            tuple("said", "say", PartOfSpeech.VERB, "VBD"),
            tuple("12", "12", PartOfSpeech.NUM, "CD"),
            tuple("were", "be", PartOfSpeech.AUX, "VBD"),
            tuple("n't", "not", PartOfSpeech.PART, "RB"));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  void findsNamesAndTheirKinds() {
    var text = CodePoints.of("On Monday, John Brown of Siemens flew to Berlin with $5 million.");
    var sentence = english.read(text, List.of(new Span(0, text.length()))).getFirst();

    assertThat(sentence.names())
        .extracting(n -> text.slice(sentence.spanOf(n.first(), n.end() - 1)), n -> n.kind())
        .containsExactly(
            tuple("Monday", NameKind.DATE),
            tuple("John Brown", NameKind.PERSON),
            tuple("Siemens", NameKind.ORGANISATION),
            tuple("Berlin", NameKind.GEOPOLITICAL),
            tuple("$5 million", NameKind.MONEY));
  }

  @Test
  void endsSentencesAtBlocksButNotAtLineBreaks() {
    var text = CodePoints.of("Factory closed\nThe factory\nin Kent was closed.");
    var blocks = List.of(new Span(0, 14), new Span(15, text.length()));

    assertThat(english.read(text, blocks))
        .extracting(s -> text.slice(s.span()))
        .containsExactly("Factory closed", "The factory\nin Kent was closed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said «no» and left.",
        "„No“, he said.",
        "It is ‹small›.",
        "He said “no” and ‘yes’."
      })
  void separatesQuotationMarksFromWords(String text) {
    assertThat(read(text))
        .flatExtracting(Sentence::tokens)
        .extracting(Token::form)
        .filteredOn(form -> form.codePoints().anyMatch(Character::isLetter))
        .allMatch(form -> form.codePoints().noneMatch(c -> "«»„“”‘‹›".indexOf(c) >= 0));
  }

  /// Texts that take the library minutes, or its stack.
  static Stream<String> hostileTexts() {
    return Stream.of(
        "\"".repeat(5_000),
        "\"'".repeat(5_000),
        "“”".repeat(5_000),
        "a-".repeat(5_000),
        ".".repeat(12_000),
        ". ".repeat(5_000),
        "x".repeat(50_000),
        "((((a".repeat(2_000),
        "<a href=\"".repeat(2_000),
        "1,".repeat(10_000),
        "U.S.".repeat(5_000),
        "\uD83D\uDE00".repeat(5_000),
        "\uD83D".repeat(1_000),
        "\u0000\u0001\u0300".repeat(3_000),
        "word ".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void readsAnyTextInBoundedTimeAndStack(String text) {
    var sentences = read(text);

    assertThat(sentences).allMatch(s -> s.tokens().size() <= SentenceEnds.LONGEST);
    int end = sentences.getLast().span().end();
    assertCoversAllThatIsNotSpace(CodePoints.of(text).slice(new Span(0, end)), sentences);
  }

  @Test
  void readsOnlyTheFirstFiveThousandOfWordsThatNoEndOfASentenceParts() {
    var endless = "harbour ".repeat(20_000) + "\n";
    var text = CodePoints.of(endless + "The ship sank.");
    var blocks = List.of(new Span(0, endless.length()), new Span(endless.length(), text.length()));

    var sentences = PreparedModels.english().read(text, blocks);

    assertThat(sentences).hasSize(21);
    assertThat(sentences.getLast().tokens()).hasSize(4);
  }

  @Test
  void doesNotParseRunsOfSigns() {
    assertThat(read("- - - - - - - - - - - -")).noneMatch(Sentence::parsed);
    assertThat(read("The end.")).allMatch(Sentence::parsed);
  }

  @Test
  void pointsAtTheWordsOfAnyText() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var pieces =
        List.of(
            "The ",
            "firm",
            " Купол",
            " said",
            ".",
            "!",
            "\uD83D\uDE00",
            "\uD842\uDFB7",
            "’s ",
            "“",
            "” ",
            "«",
            "»",
            "(",
            ")",
            " 5.2",
            "%",
            "\n",
            "\t",
            "\u00A0",
            "U.S.",
            " p.m. ",
            "e\u0301",
            "沈飞",
            "$",
            "-",
            "—",
            "…",
            "?",
            "\"",
            " don't",
            " http://a.b/c. ",
            "[1]",
            "@x",
            "No. ");
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder();
      random.ints(40, 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
      assertThat(text.toString()).as("seed %d", seed).isNotEmpty();
      assertCoversAllThatIsNotSpace(text.toString(), read(text.toString()));
    }
  }

  private static void assertCoversAllThatIsNotSpace(String string, List<Sentence> sentences) {
    var text = CodePoints.of(string);
    int gapStart = 0;
    for (var sentence : sentences) {
      assertIsTree(sentence);
      for (var token : sentence.tokens()) {
        assertThat(text.slice(token.span())).isEqualTo(token.form()).isNotEmpty();

        int gapEnd = token.span().start();
        assertThat(visible(text.slice(new Span(gapStart, gapEnd)))).isEmpty();
        gapStart = token.span().end();
      }
    }
    assertThat(visible(text.slice(new Span(gapStart, text.length())))).isEmpty();
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\u200B\\uFEFF]", "");
  }

  private static void assertIsTree(Sentence sentence) {
    var tokens = sentence.tokens();
    long roots = tokens.stream().filter(t -> t.head() == Token.ROOT).count();
    assertThat(roots).isEqualTo(sentence.parsed() ? 1 : tokens.size());
    for (var token : tokens) {
      int steps = 0;
      for (int head = token.head(); head != Token.ROOT; head = tokens.get(head).head()) {
        assertThat(++steps).isLessThanOrEqualTo(tokens.size());
      }
    }
  }

  @Test
  void readsTheSameOnManyThreads() throws Exception {
    var texts =
        IntStream.range(0, 40)
            .mapToObj(i -> "Ship " + i + " left the port, officials in Kent said on Monday.")
            .toList();
    var alone = texts.stream().map(this::read).toList();
    var together = new ArrayList<List<Sentence>>();
    try (var threads =
        Executors.newFixedThreadPool(2, Thread.ofPlatform().name("reader-", 0).factory())) {
      List<Callable<List<Sentence>>> tasks =
          texts.stream().map(text -> (Callable<List<Sentence>>) () -> read(text)).toList();
      for (var result : threads.invokeAll(tasks)) {
        together.add(result.get());
      }
    }

    assertThat(together).isEqualTo(alone);
  }

  private List<Sentence> read(String string) {
    var text = CodePoints.of(string);
    return english.read(text, List.of(new Span(0, text.length())));
  }

  private static List<String> relationsOf(Sentence sentence) {
    var tokens = sentence.tokens();
    return tokens.stream()
        .map(token -> {
          var head = token.head() == Token.ROOT ? "ROOT" : tokens.get(token.head()).form();
          return token.relation() + "(" + head + ", " + token.form() + ")";
        })
        .toList();
  }
}
