package org.attest.claims.russian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.claims.russian.RussianTexts.each;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.FoundClaim;
import org.attest.claims.Source.Words;
import org.attest.text.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RussianClaimsTest {
  private final RussianTexts texts = new RussianTexts();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "claims.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void findsTheClaimsOfAText(
      String text,
      String sources,
      String cues,
      String stances,
      String contents,
      String polarity,
      String certainty,
      String shows) {
    var points = CodePoints.of(text);
    var claims = find(points);
    assertThat(chains(claims, RussianClaimsTest::source)).as(shows).isEqualTo(sources);
    assertThat(chains(claims, RussianClaimsTest::cue)).as(shows).isEqualTo(cues);
    assertThat(chains(claims, link -> link.stance().label())).as(shows).isEqualTo(stances);
    assertThat(each(claims, claim -> points.slice(claim.passage()))).as(shows).isEqualTo(contents);
    assertThat(each(claims, claim -> claim.polarity().label())).as(shows).isEqualTo(polarity);
    assertThat(each(claims, claim -> claim.certainty().label())).as(shows).isEqualTo(certainty);
  }

  @Test
  void tellsWhatASpeakerRestsOnAndHowManySpeak() {
    var link = firstLink("Двое источников сообщили, что завод закрыт.");
    assertThat(link.basis()).isEqualTo(Set.of(Basis.ANONYMOUS_SOURCES));
    assertThat(link.count()).isEqualTo(OptionalInt.of(2));
  }

  @Test
  void documentsAndImagesAreABasis() {
    assertThat(firstLink("В контракте говорится, что завод закрыт.").basis())
        .isEqualTo(Set.of(Basis.DOCUMENTS));
    assertThat(firstLink("На снимках видно, что цех расширен.").basis())
        .isEqualTo(Set.of(Basis.IMAGERY));
  }

  @Test
  void quotationsThatNeverCloseAreBounded() {
    var text = CodePoints.of("«Он сказал. ".repeat(2_000));
    assertThat(find(text)).allMatch(claim -> claim.passage().length() < 200);
  }

  @Test
  void wordsInAnyOrderAreReadToTheirEnd() {
    var words =
        ("сообщил Рассказывали по данным не знает о , что — « » ( ) : ; . ? МИД Иван компания якобы в"
                + " этом Об заявил со ссылкой на если бы говорится отказался от комментариев я")
            .split(" ", -1);
    var random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      var text =
          random.ints(12, 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
      assertThat(find(CodePoints.of(text))).as(text).allMatch(c -> c.passage().length() > 0);
    }
  }

  @Test
  void twoThreadsFindWhatOneFinds() throws InterruptedException {
    var text =
        CodePoints.of(
            "«Вектор» и МИД Китая не ответили. Иван Петров сказал, что завод закрыт. ".repeat(50));
    var found = new ConcurrentLinkedQueue<List<FoundClaim>>();
    var threads =
        Stream.of("first reader", "second reader")
            .map(name -> Thread.ofPlatform().name(name).start(() -> found.add(find(text))))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    assertThat(found).hasSize(2).containsOnly(find(text));
  }

  private Attribution firstLink(String text) {
    return find(CodePoints.of(text)).getFirst().attribution().getFirst();
  }

  private List<FoundClaim> find(CodePoints text) {
    return texts.claims(text);
  }

  private static String source(Attribution link) {
    var words = link.source().words().map(Words::text).orElse("-");
    return words + " (" + link.source().kind().label() + ")";
  }

  private static String cue(Attribution link) {
    return link.cue().map(Words::text).orElse("-");
  }

  private static String chains(List<FoundClaim> claims, Function<Attribution, String> part) {
    return each(claims, c -> c.attribution().stream().map(part).collect(Collectors.joining(" > ")));
  }
}
