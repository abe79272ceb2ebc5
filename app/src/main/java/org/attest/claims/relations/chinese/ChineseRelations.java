package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.attest.claims.MentionIndex;
import org.attest.claims.RelationFinder;
import org.attest.claims.StatedRelation;
import org.attest.claims.relations.chinese.Item.Kind;
import org.attest.claims.relations.chinese.VerbRelations.Stated;
import org.attest.language.Sentence;

/// Finds the relations that Chinese sentences state, by verbs and nouns and the order of the words
/// around them. What is not sure is left out.
public final class ChineseRelations implements RelationFinder {
  private static final Set<String> UNSETTLED =
      Set.of(
          "没有", "未", "不", "并未", "从未", "尚未", "未能", "无法", "拒绝", "否认", "如果", "若", "可能", "或许", "计划",
          "拟", "打算", "考虑", "有意", "希望", "要求", "呼吁", "试图", "一旦", "是否", "不会", "不能", "停止", "禁止", "反对");

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
    return settled(found, items).stream().map(s -> relation(sentence, s)).toList();
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

  /// What is denied or only planned is told with the claim that says so, which takes the first
  /// relation; further ones would be told as facts.
  private static List<Stated> settled(List<Stated> found, List<Item> items) {
    var settled = new ArrayList<Stated>();
    for (var stated : found) {
      boolean first = settled.stream().noneMatch(s -> s.depth() == 0);
      if (stated.depth() > 1 || first || !isUnsettled(stated, items)) {
        settled.add(stated);
      }
    }
    return settled;
  }

  private static boolean isUnsettled(Stated stated, List<Item> items) {
    int at = items.indexOf(stated.predicate()) - 1;
    while (at >= 0 && !items.get(at).is(Kind.BORDER)) {
      if (UNSETTLED.contains(items.get(at).word())) {
        return true;
      }
      at--;
    }
    return false;
  }

  private static StatedRelation relation(Sentence sentence, Stated stated) {
    return new StatedRelation(
        sentence.spanOf(stated.predicate().first(), stated.predicate().end() - 1),
        sentence.spanOf(stated.first(), stated.end() - 1),
        stated.depth(),
        stated.relation());
  }
}
