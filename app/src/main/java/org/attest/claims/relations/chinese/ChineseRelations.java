package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.claims.MentionIndex;
import org.attest.claims.RelationFinder;
import org.attest.claims.StatedRelation;
import org.attest.claims.relations.chinese.Item.Kind;
import org.attest.claims.relations.chinese.VerbRelations.Stated;
import org.attest.language.Sentence;

/// Finds the relations that Chinese sentences state, by verbs and nouns and the order of the words
/// around them. What is not sure is left out.
public final class ChineseRelations implements RelationFinder {
  private final VerbRelations verbs = new VerbRelations();
  private final NounRelations nouns = new NounRelations();

  @Override
  public List<StatedRelation> find(Sentence sentence, MentionIndex mentions) {
    var items = Items.of(sentence, mentions);
    long parties = items.stream().filter(item -> item.is(Kind.PARTY)).count();
    return parties == 0 || isQuestion(sentence) ? List.of() : stated(sentence, items);
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> "？?".contains(token.form()));
  }

  private List<StatedRelation> stated(Sentence sentence, List<Item> items) {
    var found = new ArrayList<>(nouns.attributes(items));
    List<Item> topic = List.of();
    for (var words : clauses(items)) {
      var clause = new Clause(Groups.of(words, verbs.verbs()), topic);
      found.addAll(verbs.in(clause));
      found.addAll(nouns.predicates(clause));
      topic = clause.topicAfter();
    }
    found.sort(Comparator.comparingInt((Stated s) -> s.predicate().first()));
    return found.stream().map(s -> relation(sentence, s, items)).toList();
  }

  private static List<List<Item>> clauses(List<Item> items) {
    var clauses = new ArrayList<List<Item>>();
    int from = 0;
    for (int i = 0; i <= items.size(); i++) {
      boolean border = i == items.size() || items.get(i).is(Kind.BORDER);
      if (border && i > from) {
        clauses.add(items.subList(from, i));
      }
      from = border ? i + 1 : from;
    }
    return clauses;
  }

  private static StatedRelation relation(Sentence sentence, Stated stated, List<Item> items) {
    return new StatedRelation(
        sentence.spanOf(stated.predicate().first(), stated.predicate().end() - 1),
        sentence.spanOf(stated.first(), stated.end() - 1),
        stated.depth(),
        stated.relation(),
        Manners.of(stated, items));
  }
}
