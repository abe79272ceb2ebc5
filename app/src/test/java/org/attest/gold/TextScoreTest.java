package org.attest.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.gold.Figure.Found;
import org.attest.gold.Figure.Share;
import org.attest.gold.Statement.Link;
import org.attest.gold.Statement.Party;
import org.attest.gold.Statement.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextScoreTest {
  static Stream<GoldText> texts() {
    return GoldText.all().stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anEchoOfTheAnnotationIsRightThroughout(GoldText text) {
    var figures = new TextScore(text, text.claims()).figures();

    assertThat(figures.remove(Measure.NOT_CLAIMS)).isEqualTo(new Share(0, text.notClaims().size()));
    assertThat(figures.values()).allSatisfy(TextScoreTest::assertRight);
    assertThat(new TextScore(text, text.claims()).misses()).isEmpty();
  }

  private static void assertRight(Figure figure) {
    switch (figure) {
      case Found(var gold, var read, var hits) ->
          assertThat(List.of(read, hits)).containsOnly(gold);
      case Share(var right, var of) -> assertThat(right).isEqualTo(of);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aReaderThatFindsNothingHasNothingRight(GoldText text) {
    var figures = new TextScore(text, List.of()).figures();

    assertThat(figures.get(Measure.CLAIMS)).isEqualTo(new Found(text.claims().size(), 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "'A ship sank off Orm', own, 1, 1",
    "'ship sank off', own, 1, 1",
    "'sank', own, 0, 1",
    "'A ship sank off Orm', Lind, 0, 0",
  })
  void aClaimIsFoundWhereHalfTheWordsAndTheVoiceAgree(
      String words, String voice, int found, int own) {
    var gold = gold("A ship sank off Orm, Lind said.", claim("A ship sank off Orm", "own"));
    var figures = new TextScore(gold, List.of(claim(words, voice, gold.text()))).figures();

    assertThat(figures.get(Measure.CLAIMS)).isEqualTo(new Found(1, 1, found));
    assertThat(figures.get(Measure.OWN_VOICE)).isEqualTo(new Found(1, own, found));
  }

  @ParameterizedTest
  @CsvSource({
    "Orm Bank, Lind, ownership, 1, 1",
    "the Orm Bank, Lind, ownership, 1, 1",
    "Lind, Orm Bank, ownership, 1, 0",
    "Orm Bank, Lind, control, 0, 0",
    "Orm Bank, , ownership, 1, 0",
  })
  void aRelationIsFoundByItsTypeAndThenItsPartiesInOrder(
      String subject, String object, String type, int typed, int parties) {
    var text = "Orm Bank owns Lind.";
    var gold = gold(text, related(text, "ownership", "Orm Bank", "Lind"));
    var figures = new TextScore(gold, List.of(related(text, type, subject, object))).figures();

    assertThat(figures.get(Measure.RELATIONS)).isEqualTo(new Found(1, 1, typed));
    assertThat(figures.get(Measure.RELATIONS_WITH_PARTIES)).isEqualTo(new Found(1, 1, parties));
  }

  @ParameterizedTest
  @CsvSource({
    "the Orm Bank, Orm Bank, true",
    "Orm, Orm Bank, true",
    "Orm Bank, Lind Bank, false",
    "Мирного, Захар Мирный, true",
    "«Вельдором», ООО «Вельдор», true",
    "Орбита, Ольвия, false",
    "哈尔登, 哈尔登航空技术公司, true",
    "奎隆贸易, 汀屿资本, false",
  })
  void namesMeanTheSameWhereOneHoldsTheOther(String one, String other, boolean same) {
    assertThat(Naming.overlap(List.of(one), List.of(other))).isEqualTo(same);
  }

  @Test
  void whatCountsNeitherWayIsNotSpurious() {
    var text = "Lind did not deny the sale.";
    var all = new Extent(0, text.length());
    var gold = new GoldText("x", "en", false, text, List.of(), List.of(), List.of(all));
    var figures = new TextScore(gold, List.of(claim("Lind did not deny", "own", text))).figures();

    assertThat(figures.get(Measure.CLAIMS)).isEqualTo(new Found(0, 0, 0));
  }

  @Test
  void aQuestionReadAsAClaimIsCounted() {
    var text = "Who pays?";
    var all = new Extent(0, text.length());
    var gold = new GoldText("x", "en", false, text, List.of(), List.of(all), List.of());
    var figures = new TextScore(gold, List.of(claim("Who pays", "own", text))).figures();

    assertThat(figures.get(Measure.NOT_CLAIMS)).isEqualTo(new Share(1, 1));
  }

  private static GoldText gold(String text, Statement claim) {
    return new GoldText("x", "en", false, text, List.of(claim), List.of(), List.of());
  }

  private static Statement claim(String words, String voice) {
    return claim(words, voice, words);
  }

  private static Statement claim(String words, String voice, String text) {
    int start = text.indexOf(words);
    var passage = new Extent(start, start + words.length());
    var chain = voice.equals("own") ? List.<Link>of() : List.of(speaker(voice));
    return new Statement(
        List.of(passage), chain, Set.of("affirmed"), Set.of("certain"), Optional.empty());
  }

  private static Link speaker(String name) {
    return new Link(
        Optional.empty(),
        List.of(name),
        Set.of("person"),
        Set.of("asserts"),
        Set.of(),
        Set.of(Optional.empty()));
  }

  private static Statement related(String text, String type, String subject, String object) {
    var relation = new Relation(type, party(subject), List.of(party(object)));
    var passage = new Extent(0, text.length());
    return new Statement(
        List.of(passage), List.of(), Set.of("affirmed"), Set.of("certain"), Optional.of(relation));
  }

  private static Party party(String name) {
    return new Party(name == null ? List.of() : List.of(name), false);
  }
}
