package org.attest.claims.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.FoundClaim;
import org.attest.claims.Source.Words;
import org.attest.language.chinese.ChineseSentences;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionReader;
import org.attest.mentions.Mentions;
import org.attest.mentions.NamedEntity;
import org.attest.mentions.chinese.ChineseMentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Every stance, plain, negated, nested, without a source, in direct speech, by a noun, by a
/// pronoun or a description, and hedged.
class ChineseStatusTest {
  private final ChineseSentences sentences = new ChineseSentences();
  private final MentionReader mentions =
      new MentionReader(Map.of(Language.CHINESE, new ChineseMentions()));
  private final ChineseClaims finder = new ChineseClaims();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "status.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void tellsWhoCommitsToWhat(
      String text,
      @Nullable String chains,
      @Nullable String passages,
      @Nullable String polarity,
      @Nullable String certainty,
      @Nullable String caveats,
      String shows) {
    var points = CodePoints.of(text);
    var read = sentences.read(points, List.of(new Span(0, points.length())));
    var named = mentions.read(points, read);
    var claims = finder.find(points, read, named);
    assertThat(each(claims, claim -> chain(claim, named))).as(shows).isEqualTo(cell(chains));
    assertThat(each(claims, c -> points.slice(c.passage()))).as(shows).isEqualTo(cell(passages));
    assertThat(each(claims, c -> c.polarity().label())).as(shows).isEqualTo(cell(polarity));
    assertThat(each(claims, c -> c.certainty().label())).as(shows).isEqualTo(cell(certainty));
    assertThat(caveats(claims, points)).as(shows).isEqualTo(cell(caveats));
  }

  private static String cell(@Nullable String cell) {
    return Objects.requireNonNullElse(cell, "");
  }

  private static String each(List<FoundClaim> claims, Function<FoundClaim, String> part) {
    return claims.stream().map(part).collect(Collectors.joining(" / "));
  }

  private static String caveats(List<FoundClaim> claims, CodePoints text) {
    boolean none = claims.stream().allMatch(claim -> claim.caveats().isEmpty());
    return none ? "" : each(claims, claim -> caveats(claim, text));
  }

  private static String caveats(FoundClaim claim, CodePoints text) {
    return claim.caveats().isEmpty()
        ? "-"
        : claim.caveats().stream().map(text::slice).collect(Collectors.joining(" & "));
  }

  private static String chain(FoundClaim claim, Mentions named) {
    return claim.attribution().isEmpty()
        ? "own"
        : claim.attribution().stream()
            .map(link -> link(link, named))
            .collect(Collectors.joining(" > "));
  }

  private static String link(Attribution link, Mentions named) {
    var cue = link.cue().map(Words::text).orElse("-");
    var basis = link.basis().stream().map(Basis::label).collect(Collectors.joining("+"));
    var count = link.count().isPresent() ? " x" + link.count().getAsInt() : "";
    var kind = " (" + link.source().kind().label() + ") ";
    var said = speaker(link, named) + kind + cue + " " + link.stance().label();
    return said + (basis.isEmpty() ? "" : " " + basis) + count;
  }

  private static String speaker(Attribution link, Mentions named) {
    var words = link.source().words();
    return words.map(Words::text).orElse("-")
        + words.flatMap(w -> meaning(w, named)).map(name -> "→" + name).orElse("");
  }

  /// Whom a pronoun or a description means; a name means itself.
  private static Optional<String> meaning(Words words, Mentions named) {
    return named.mentions().stream()
        .filter(m -> m.span().equals(words.span()) && m.kind() != Mention.Kind.NAME)
        .flatMap(m -> named.entities().stream().filter(e -> e.id().equals(m.entity())))
        .map(NamedEntity::name)
        .filter(name -> !name.equals(words.text()))
        .findFirst();
  }
}
