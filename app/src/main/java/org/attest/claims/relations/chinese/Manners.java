package org.attest.claims.relations.chinese;

import java.util.List;
import java.util.Set;
import org.attest.claims.Certainty;
import org.attest.claims.Polarity;
import org.attest.claims.StatedRelation.Manner;
import org.attest.claims.relations.chinese.Item.Kind;
import org.attest.claims.relations.chinese.VerbRelations.Stated;

/// How the words of a sentence state a relation: in passing, negated, as a mere possibility or not
/// as a fact at all.
final class Manners {
  private static final Set<String> NEGATORS =
      Set.of("没有", "未", "不", "并未", "从未", "尚未", "未能", "无法", "不会", "不能", "不再", "并非", "并没有", "没");
  private static final Set<String> HEDGES = Set.of("可能", "或许", "也许", "疑似", "涉嫌", "据称", "恐", "或");

  /// After these in the same clause nothing is stated: plans, demands, conditions.
  private static final Set<String> OPEN =
      Set.of(
          "如果", "若", "计划", "拟", "打算", "考虑", "有意", "希望", "要求", "呼吁", "试图", "一旦", "是否", "停止", "禁止",
          "反对", "拒绝", "准备", "意图", "企图", "倘若", "除非");

  /// After these in the same sentence nothing is stated by the text.
  private static final Set<String> DENIALS = Set.of("否认", "驳斥", "质疑", "不相信", "不了解", "不清楚", "辟谣");

  private Manners() {}

  static Manner of(Stated stated, List<Item> items) {
    if (stated.depth() > 0) {
      return Manner.ASIDE;
    }
    int at = items.indexOf(stated.predicate());
    int clause = clauseStart(items, at);
    boolean open = holds(items.subList(clause, at), OPEN) || holds(items.subList(0, at), DENIALS);
    return new Manner(
        false,
        holds(items.subList(clause, at), NEGATORS) ? Polarity.NEGATED : Polarity.AFFIRMED,
        open ? Certainty.UNSPECIFIED : certainty(items.subList(clause, at)));
  }

  private static Certainty certainty(List<Item> before) {
    return holds(before, HEDGES) ? Certainty.POSSIBLE : Certainty.CERTAIN;
  }

  private static int clauseStart(List<Item> items, int at) {
    int start = at;
    while (start > 0 && !items.get(start - 1).is(Kind.BORDER)) {
      start--;
    }
    return start;
  }

  private static boolean holds(List<Item> items, Set<String> words) {
    return items.stream().anyMatch(item -> words.contains(item.word()));
  }
}
