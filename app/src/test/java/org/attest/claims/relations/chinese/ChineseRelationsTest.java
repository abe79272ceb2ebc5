package org.attest.claims.relations.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.claims.Certainty;
import org.attest.claims.MentionIndex;
import org.attest.claims.Polarity;
import org.attest.claims.Relation;
import org.attest.claims.StatedRelation;
import org.attest.language.chinese.ChineseSentences;
import org.attest.mentions.MentionReader;
import org.attest.mentions.NamedEntity;
import org.attest.mentions.chinese.ChineseMentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChineseRelationsTest {
  private final ChineseSentences sentences = new ChineseSentences();
  private final MentionReader mentions =
      new MentionReader(Map.of(Language.CHINESE, new ChineseMentions()));
  private final ChineseRelations finder = new ChineseRelations();

  private record Read(List<StatedRelation> relations, MentionIndex mentions) {}

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "relations.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void findsWhatASentenceStatesOfItsParties(String text, @Nullable String relations, String shows) {
    var read = read(text);
    var found =
        read.relations().stream()
            .map(stated -> told(stated.relation(), read.mentions()))
            .collect(Collectors.joining(" / "));
    assertThat(found).as(shows).isEqualTo(Objects.requireNonNullElse(relations, ""));
  }

  @Test
  void wordsReachFromTheFirstToTheLastParty() {
    var text = "文件显示，星海科技去年向远航集团交付了L550E发动机。";
    var stated = read(text).relations().getFirst();
    var points = CodePoints.of(text);
    assertThat(points.slice(stated.predicate())).isEqualTo("交付");
    assertThat(points.slice(stated.words())).isEqualTo("星海科技去年向远航集团交付了L550E");
  }

  @Test
  void mainPredicatesLieAboveAttributes() {
    var relations = read("远航集团的子公司华岭机械厂收购了海拓公司。").relations();
    assertThat(relations)
        .extracting(stated -> stated.relation().type())
        .containsExactly(Relation.Type.OWNERSHIP, Relation.Type.OWNERSHIP);
    assertThat(relations.getFirst().depth()).isGreaterThan(relations.getLast().depth());
  }

  @Test
  void tellsWhatIsNotStatedAsAFact() {
    assertThat(manner("星海科技向远航集团出售发动机。").certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(manner("星海科技可能向远航集团出售发动机。").certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(manner("星海科技否认向远航集团出售发动机。").certainty()).isEqualTo(Certainty.UNSPECIFIED);
    assertThat(manner("星海科技计划收购远航集团。").certainty()).isEqualTo(Certainty.UNSPECIFIED);
    assertThat(manner("星海科技没有收购远航集团。").polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(manner("位于深圳的星海科技停产。").aside()).isTrue();
  }

  private StatedRelation.Manner manner(String text) {
    return read(text).relations().getFirst().manner();
  }

  @Test
  void readsListsOfAnyLength() {
    var text = "星海科技向" + "远航集团、".repeat(2_000) + "海拓公司出口发动机。";
    assertThat(read(text).relations()).hasSizeLessThan(5_000);
  }

  private Read read(String text) {
    var points = CodePoints.of(text);
    var read = sentences.read(points, List.of(new Span(0, points.length())));
    var index = new MentionIndex(mentions.read(points, read));
    var found = new ArrayList<StatedRelation>();
    read.forEach(sentence -> found.addAll(finder.find(sentence, index)));
    return new Read(found, index);
  }

  private static String told(Relation relation, MentionIndex mentions) {
    var roles =
        relation.roles().entrySet().stream()
            .map(role -> role.getKey() + ": " + name(Optional.of(role.getValue()), mentions))
            .collect(Collectors.joining(", "));
    return relation.type().label()
        + ": "
        + name(relation.subject(), mentions)
        + " > "
        + name(relation.object(), mentions)
        + (roles.isEmpty() ? "" : " {" + roles + "}");
  }

  private static String name(Optional<String> entity, MentionIndex mentions) {
    return entity.flatMap(mentions::entity).map(NamedEntity::name).orElse("-");
  }
}
