package org.attest.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Polarity;
import org.attest.claims.Relation;
import org.attest.claims.Source;
import org.attest.claims.Source.Words;
import org.attest.claims.Stance;
import org.attest.investigation.ledger.Facet;
import org.attest.text.CodePoints;
import org.attest.text.LanguageCode;
import org.attest.text.Passage;
import org.attest.text.Span;
import org.attest.web.screens.ChainView.Tag;
import org.attest.web.screens.RowView.Position;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static final String TEXT =
      "Heading\n\nThe ministry told the agency that it was not aware of such a project. More.";

  @Test
  void theInnermostSpeakerStandsFirstAndWhoReportsItAfter() {
    var told =
        telling(
            "such a project",
            Map.of("e1", "Norland Press"),
            link("the agency", Optional.of("e1"), Stance.ASSERTS),
            link("The ministry", Optional.empty(), Stance.UNAWARE));
    assertThat(told.position()).isEqualTo(new Position("unaware", "The ministry", "Norland Press"));
  }

  @Test
  void whoSaysOfHimselfThatHeIsUnawareIsToldOnce() {
    var told =
        telling(
            "such a project",
            Map.of(),
            link("The ministry", Optional.empty(), Stance.ASSERTS),
            link("The ministry", Optional.empty(), Stance.UNAWARE));
    assertThat(told.position()).isEqualTo(new Position("unaware", "The ministry", ""));
  }

  @Test
  void aReportThatIsNoPlainAssertionSaysSo() {
    var told =
        telling(
            "such a project",
            Map.of(),
            link("the paper", Optional.empty(), Stance.ALLEGES),
            link("two officials", Optional.empty(), Stance.ASSERTS));
    assertThat(told.position().via()).isEqualTo("the paper (alleges)");
    assertThat(told.links().getFirst().note()).isEqualTo("alleges");
  }

  @Test
  void aClaimWithoutSpeakersIsTheDocumentsOwn() {
    assertThat(telling("More", Map.of()).position())
        .isEqualTo(new Position("asserts", Facet.OWN_VOICE, ""));
  }

  @Test
  void aShortClaimIsShownWithTheWordsAroundItOfItsParagraph() {
    assertThat(telling("such a project", Map.of()).context())
        .isEqualTo("… that it was not aware of such a project. More.");
    assertThat(telling("The ministry told the agency that it was not aware", Map.of()).context())
        .isEmpty();
  }

  @Test
  void aSilenceIsNeverToldAsADenial() {
    var told =
        telling("such a project", Map.of(), link("The plant", Optional.empty(), Stance.SILENT));
    assertThat(told.chain("/", true, "a note").gloss()).isEqualTo("not a denial");
    assertThat(told.position().stance()).isEqualTo("silent");
  }

  @Test
  void aRelationIsToldWithTheNamesOfItsParties() {
    var names = Map.of("e1", "Nordwerk", "e2", "Harfleet Motors", "e3", "Hamburg");
    var plain = telling("such a project", names);
    var told =
        related(
            plain,
            new Relation(
                Relation.Type.SUPPLY, Optional.of("e1"), Optional.of("e2"), Map.of("place", "e3")));

    assertThat(plain.relation()).isEmpty();
    assertThat(told.relation()).contains("supply — Nordwerk → Harfleet Motors (place: Hamburg)");
    assertThat(told.tags())
        .contains(new Tag("relation", "supply — Nordwerk → Harfleet Motors (place: Hamburg)"));
  }

  @Test
  void aPartyThatIsNotNamedIsSaidNotToBe() {
    var supplied =
        new Relation(Relation.Type.SUPPLY, Optional.empty(), Optional.of("e2"), Map.of());
    var names = Map.of("e2", "Harfleet Motors");

    assertThat(related(telling("such a project", names), supplied).relation())
        .contains("supply — unnamed → Harfleet Motors");
  }

  private static Telling related(Telling telling, Relation relation) {
    var c = telling.claim();
    return new Telling(
        new Claim(
            c.id(),
            c.passage(),
            c.sentence(),
            c.statement(),
            c.attribution(),
            c.polarity(),
            c.certainty(),
            Optional.of(relation),
            c.quantities(),
            c.times(),
            c.places(),
            c.caveats()),
        telling.language(),
        telling.names());
  }

  private static Attribution link(String words, Optional<String> entity, Stance stance) {
    return new Attribution(
        new Source(
            Optional.of(new Words(new Span(0, words.length()), words)),
            Source.Kind.ORGANISATION,
            entity),
        Optional.empty(),
        stance,
        Set.of(Basis.DOCUMENTS),
        OptionalInt.empty());
  }

  private static Telling telling(String words, Map<String, String> names, Attribution... chain) {
    var text = CodePoints.of(TEXT);
    int start = TEXT.indexOf(words);
    var span = new Span(start, start + words.length());
    var claim =
        new Claim(
            new ClaimId("c"),
            Passage.of(text, span),
            span,
            words,
            List.of(chain),
            Polarity.AFFIRMED,
            Certainty.CERTAIN,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Telling(claim, new LanguageCode("en"), names);
  }
}
