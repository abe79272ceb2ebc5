package org.attest.claims.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.Attribution;
import org.attest.claims.Certainty;
import org.attest.claims.FoundClaim;
import org.attest.claims.Polarity;
import org.attest.claims.Source.Words;
import org.attest.text.CodePoints;
import org.attest.text.Lexicon;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishClaimsTest {
  private final EnglishTexts texts = new EnglishTexts();

  /// A text and the claims that it makes, as [#notation] writes them.
  record Case(String text, List<String> claims) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() {
    var cases = new ArrayList<Case>();
    for (var row : new Lexicon(EnglishClaimsTest.class, "claims.txt").rows()) {
      var line = String.join(",", row);
      if (line.startsWith("> ")) {
        cases.getLast().claims().add(line.substring(2));
      } else {
        cases.add(new Case(line, new ArrayList<>()));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhoSaysWhat(Case expected) {
    assertThat(claims(expected.text())).isEqualTo(expected.claims());
  }

  @Test
  void aQuotationOverSeveralSentencesIsOneSpeakers() {
    assertThat(claims("“The plant is closed. The owner left. The gate is locked,” said Anna Berg."))
        .hasSize(3)
        .allMatch(claim -> claim.startsWith("Anna Berg (person) said asserts"));
  }

  @Test
  void aQuotationThatNobodyClosesRunsIntoTheNextParagraphThatOpensOne() {
    assertThat(claims("Anna Berg said: “The plant is closed.\n\n“The owner left the country.”"))
        .containsExactly(
            "Anna Berg (person) said asserts : The plant is closed",
            "Anna Berg (person) - asserts : The owner left the country");
  }

  @Test
  void aSpeakersOwnIMeansTheSpeaker() {
    var text = "“I think the bridge will fall,” said Anna Berg.";
    var found = find(text).getLast();

    assertThat(found.attribution()).hasSize(2);
    assertThat(found.attribution().getLast().source().entity())
        .isEqualTo(found.attribution().getFirst().source().entity())
        .isPresent();
  }

  @Test
  void pronounsAreResolvedInTheStatementAndNotInThePassage() {
    var text = "John Smith left the company. He said he had sold the house.";
    var found = find(text).getLast();

    assertThat(found.statement()).isEqualTo("he [John Smith] had sold the house");
    assertThat(CodePoints.of(text).slice(found.passage())).isEqualTo("he had sold the house");
  }

  @Test
  void aScopeLimitTravelsWithTheClaimBeforeIt() {
    var text =
        "The army said it had taken the town. The report could not be independently verified.";

    assertThat(find(text).getFirst().caveats()).containsExactly(new Span(37, text.length()));
  }

  @Test
  void aProvisoIsACaveat() {
    var text = "The UN said that the sale would breach the embargo if it was confirmed.";

    assertThat(find(text).getFirst().caveats())
        .containsExactly(new Span(text.indexOf("if it"), text.length() - 1));
  }

  @Test
  void aChainOfThousandsOfSourcesEnds() {
    var text = "according to Reuters, ".repeat(1_000) + "the ship sank.";

    assertThat(find(text)).isNotNull();
  }

  @Test
  void everyPassageAndSpeakerStandsInTheText() {
    var text =
        "😀 The ministry said: “We sold 😀 nothing,” according to Reuters. It denied selling arms.";
    var points = CodePoints.of(text);

    for (var claim : find(text)) {
      assertThat(claim.sentence().contains(claim.passage())).isTrue();
      claim.attribution().stream()
          .flatMap(link -> Stream.concat(link.source().words().stream(), link.cue().stream()))
          .forEach(words -> assertThat(points.slice(words.span())).isEqualTo(words.text()));
    }
  }

  private List<String> claims(String text) {
    var points = CodePoints.of(text);
    return find(text).stream().map(claim -> notation(points, claim)).toList();
  }

  private List<FoundClaim> find(String text) {
    return texts.read(text).claims();
  }

  /// `speaker (kind) cue stance [basis] xN > … : passage`, and what differs from a plain assertion.
  private static String notation(CodePoints text, FoundClaim claim) {
    var chain =
        claim.attribution().isEmpty()
            ? "own voice"
            : claim.attribution().stream()
                .map(EnglishClaimsTest::notation)
                .collect(Collectors.joining(" > "));
    return chain
        + " : "
        + text.slice(claim.passage())
        + (claim.polarity() == Polarity.NEGATED ? " (negated)" : "")
        + (claim.certainty() == Certainty.CERTAIN ? "" : " (" + claim.certainty().label() + ")");
  }

  private static String notation(Attribution link) {
    return link.source().words().map(Words::text).orElse("-")
        + " ("
        + link.source().kind().label()
        + ") "
        + link.cue().map(Words::text).orElse("-")
        + " "
        + link.stance().label()
        + link.basis().stream()
            .map(basis -> " [" + basis.label() + "]")
            .collect(Collectors.joining())
        + link.count().stream().mapToObj(count -> " x" + count).collect(Collectors.joining());
  }
}
