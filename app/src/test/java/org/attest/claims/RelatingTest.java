package org.attest.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.claims.StatedRelation.Manner;
import org.attest.language.Sentence;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

class RelatingTest {
  private static final String TEXT =
      "Nordwerk, which owns Harfleet, may not leave if Holm buys the yard in Hamburg.";

  @Test
  void aClaimTakesTheRelationOfItsMainPredicate() {
    var related = relate(stated("leave", TEXT, 0, Manner.PLAIN));

    assertThat(related).hasSize(1);
    assertThat(related.getFirst().relation()).isPresent();
  }

  @Test
  void whatIsToldInPassingIsAClaimOfItsOwn() {
    var related = relate(stated("owns", "Nordwerk, which owns Harfleet", 2, Manner.ASIDE));

    assertThat(related).hasSize(2);
    assertThat(related).filteredOn(claim -> claim.relation().isEmpty()).hasSize(1);
    assertThat(words(related)).containsExactly("Nordwerk, which owns Harfleet");
  }

  @Test
  void whatIsToldInPassingIsTheClaimsWhereThatSaysLittleElse() {
    var related = relate(stated("leave", TEXT.substring(0, TEXT.length() - 9), 1, Manner.ASIDE));

    assertThat(related).hasSize(1);
    assertThat(related.getFirst().relation()).isPresent();
  }

  @Test
  void whatIsLeftOpenIsNoClaimOfItsOwn() {
    var open = new Manner(true, Polarity.AFFIRMED, Certainty.UNSPECIFIED);

    assertThat(words(relate(stated("buys", "Holm buys the yard", 2, open)))).isEmpty();
  }

  @Test
  void whatIsDeniedInPassingIsNegated() {
    var denied = new Manner(true, Polarity.NEGATED, Certainty.POSSIBLE);
    var related = relate(stated("owns", "which owns Harfleet", 2, denied));

    assertThat(related)
        .filteredOn(claim -> claim.relation().isPresent())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.polarity()).isEqualTo(Polarity.NEGATED);
          assertThat(claim.certainty()).isEqualTo(Certainty.POSSIBLE);
        });
  }

  private static List<String> words(List<FoundClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.relation().isPresent())
        .map(FoundClaim::statement)
        .toList();
  }

  /// What comes of one claim over the whole text, and one relation in it.
  private static List<FoundClaim> relate(StatedRelation stated) {
    var all = new Span(0, TEXT.length());
    var sentence = new Sentence(Language.ENGLISH, all, List.of(), List.of(), true);
    var index = new MentionIndex(new Mentions(List.of(), List.of()));
    var claim =
        new FoundClaim(
            all,
            all,
            TEXT,
            List.of(),
            Polarity.AFFIRMED,
            Certainty.CERTAIN,
            Optional.empty(),
            List.of());
    return new Relating(
            Map.of(Language.ENGLISH, (_, _) -> List.of(stated)),
            index,
            new Statements(CodePoints.of(TEXT), index),
            List.of(sentence))
        .relate(List.of(claim));
  }

  private static StatedRelation stated(String predicate, String words, int depth, Manner manner) {
    var relation =
        new Relation(Relation.Type.OWNERSHIP, Optional.of("e1"), Optional.of("e2"), Map.of());
    return new StatedRelation(span(predicate), span(words), depth, relation, manner);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
