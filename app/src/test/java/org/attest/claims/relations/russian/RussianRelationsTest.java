package org.attest.claims.relations.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.attest.claims.MentionIndex;
import org.attest.claims.Relation;
import org.attest.claims.StatedRelation;
import org.attest.language.russian.RussianSentences;
import org.attest.mentions.MentionReader;
import org.attest.mentions.NamedEntity;
import org.attest.mentions.russian.RussianMentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RussianRelationsTest {
  private final RussianSentences sentences = new RussianSentences();
  private final MentionReader mentions =
      new MentionReader(Map.of(Language.RUSSIAN, new RussianMentions()));
  private final RussianRelations finder = new RussianRelations();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "stated.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void findsTheRelationsOfASentence(String text, String relations) {
    var read = read(text);
    assertThat(
            read.stated().stream()
                .map(stated -> words(stated.relation(), read.index()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(relations);
  }

  @Test
  void theWordsOfARelationHoldItsPredicateAndItsParties() {
    var text = "Вчера завод «Полюс» поставил станки компании «Вектор», но ответа нет.";
    var stated = read(text).stated().getFirst();
    var points = CodePoints.of(text);
    assertThat(points.slice(stated.predicate())).isEqualTo("поставил");
    assertThat(points.slice(stated.words()))
        .isEqualTo("завод «Полюс» поставил станки компании «Вектор»");
  }

  @Test
  void wordsInAnyOrderAreReadToTheirEnd() {
    var words =
        ("Китай Ирана «Полюс» завод заводом поставил поставлены , который владелец — ( ) Иван Громов контракт"
                + " между и с в является санкции против США получил от поставивший .")
            .split(" ", -1);
    var random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      var text =
          random.ints(14, 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
      assertThat(read(text).stated()).as(text).allMatch(s -> s.words().contains(s.predicate()));
    }
  }

  private record Read(List<StatedRelation> stated, MentionIndex index) {}

  private Read read(String text) {
    var points = CodePoints.of(text);
    var all = sentences.read(points, List.of(new Span(0, points.length())));
    var index = new MentionIndex(mentions.read(points, all));
    return new Read(all.stream().flatMap(s -> finder.find(s, index).stream()).toList(), index);
  }

  private static String words(Relation relation, MentionIndex index) {
    var roles =
        relation.roles().entrySet().stream()
            .map(role -> ", " + role.getKey() + " " + name(Optional.of(role.getValue()), index))
            .collect(Collectors.joining());
    return relation.type().label()
        + " "
        + name(relation.subject(), index)
        + " -> "
        + name(relation.object(), index)
        + roles;
  }

  private static String name(Optional<String> party, MentionIndex index) {
    return party.flatMap(index::entity).map(NamedEntity::name).orElse("-");
  }
}
