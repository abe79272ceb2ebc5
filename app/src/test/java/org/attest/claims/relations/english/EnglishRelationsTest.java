package org.attest.claims.relations.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.MentionIndex;
import org.attest.claims.StatedRelation;
import org.attest.language.english.EnglishSentences;
import org.attest.language.english.PreparedModels;
import org.attest.mentions.MentionReader;
import org.attest.mentions.NamedEntity;
import org.attest.mentions.english.EnglishMentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishRelationsTest {
  private final EnglishSentences english = PreparedModels.english();
  private final MentionReader mentions =
      new MentionReader(Map.of(Language.ENGLISH, new EnglishMentions()));

  /// A text and the relations that it states, as [#notation] writes them.
  record Case(String text, List<String> relations) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() {
    var cases = new ArrayList<Case>();
    for (var row : new Lexicon(EnglishRelationsTest.class, "relations.csv").rows()) {
      var cells = List.of(String.join(",", row).split("\\|", 2));
      if (!cells.getFirst().isEmpty()) {
        cases.add(new Case(cells.getFirst(), new ArrayList<>()));
      }
      if (cells.size() > 1) {
        cases.getLast().relations().add(cells.getLast());
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatASentenceStates(Case expected) {
    assertThat(relations(expected.text()))
        .containsExactlyInAnyOrderElementsOf(expected.relations());
  }

  private List<String> relations(String text) {
    var points = CodePoints.of(text);
    var sentences = english.read(points, List.of(points.span(0, text.length())));
    var index = new MentionIndex(mentions.read(points, sentences));
    return sentences.stream()
        .flatMap(sentence -> new EnglishRelations().find(sentence, index).stream())
        .map(stated -> notation(points, index, stated))
        .toList();
  }

  /// `type|subject|object|roles|predicate|words`, parties by their names.
  private static String notation(CodePoints text, MentionIndex index, StatedRelation stated) {
    var relation = stated.relation();
    return String.join(
        "|",
        relation.type().label(),
        name(index, relation.subject()),
        name(index, relation.object()),
        relation.roles().entrySet().stream()
            .map(role -> role.getKey() + "=" + name(index, Optional.of(role.getValue())))
            .collect(Collectors.joining(" ")),
        text.slice(stated.predicate()),
        text.slice(stated.words()));
  }

  private static String name(MentionIndex index, Optional<String> party) {
    return party.flatMap(index::entity).map(NamedEntity::name).orElse("");
  }
}
