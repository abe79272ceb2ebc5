package org.attest.claims.russian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.claims.russian.RussianTexts.each;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.claims.Attribution;
import org.attest.claims.FoundClaim;
import org.attest.claims.Source.Words;
import org.attest.text.CodePoints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Who commits to what in Russian: every stance in every way of putting it.
class RussianStatusTest {
  private final RussianTexts texts = new RussianTexts();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "status.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void givesEachSpeakerItsCommitment(
      String cell,
      String text,
      String chains,
      String passages,
      String polarity,
      String certainty,
      String caveats) {
    var points = CodePoints.of(text);
    var claims = texts.claims(points);
    assertThat(each(claims, c -> points.slice(c.passage()))).as(cell).isEqualTo(passages);
    assertThat(each(claims, RussianStatusTest::chain)).as(cell).isEqualTo(chains);
    assertThat(each(claims, c -> c.polarity().label())).as(cell).isEqualTo(polarity);
    assertThat(each(claims, c -> c.certainty().label())).as(cell).isEqualTo(certainty);
    assertThat(limits(points, claims)).as(cell).isEqualTo(caveats);
  }

  private static String chain(FoundClaim claim) {
    return claim.attribution().stream()
        .map(RussianStatusTest::link)
        .collect(Collectors.joining(" > "));
  }

  private static String link(Attribution link) {
    var basis = link.basis().stream().map(b -> " +" + b.label()).collect(Collectors.joining());
    var count = link.count().isPresent() ? " x" + link.count().getAsInt() : "";
    var speaker = link.source().words().map(Words::text).orElse("-");
    var cue = link.cue().map(Words::text).orElse("-");
    return speaker
        + " ("
        + link.source().kind().label()
        + ") ["
        + cue
        + "] "
        + link.stance().label()
        + basis
        + count;
  }

  private static String limits(CodePoints text, List<FoundClaim> claims) {
    return claims.stream()
        .flatMap(c -> c.caveats().stream())
        .map(text::slice)
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
