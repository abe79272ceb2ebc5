package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.relations.chinese.Item.Kind;

/// Reads the pieces of a clause from its words, from left to right.
final class Groups {
  private static final Set<String> PASSIVE = Set.of("被", "遭", "由");

  private final List<Item> items;
  private final Set<String> verbs;
  private final List<Group> groups = new ArrayList<>();

  /// @param verbs those that state relations, as which verbal nouns are read where they can be
  private Groups(List<Item> items, Set<String> verbs) {
    this.items = items;
    this.verbs = verbs;
  }

  static List<Group> of(List<Item> clause, Set<String> verbs) {
    var reader = new Groups(clause, verbs);
    for (int at = 0; at < clause.size(); ) {
      at = reader.read(at);
    }
    return reader.groups;
  }

  private int read(int at) {
    var item = items.get(at);
    if (isVerb(at)) {
      groups.add(new Group.Verb(item));
      return at + 1;
    }
    return switch (item.kind()) {
      case PARTY, NOUN, MODIFIER, VERBAL -> noun(at);
      case PREPOSITION -> preposition(at);
      case AND -> governed(at, "与");
      case OF -> add(new Group.Relative(), at);
      case FURTHER -> add(new Group.Further(), at);
      case VERB, BORDER, OTHER -> at + 1;
    };
  }

  private int add(Group group, int at) {
    groups.add(group);
    return at + 1;
  }

  private int noun(int at) {
    int end = phraseEnd(at);
    groups.add(new Group.Noun(new NounPhrase(items.subList(at, end))));
    return end;
  }

  /// "将" before a verb only says when.
  private int preposition(int at) {
    var word = items.get(at).word();
    boolean empty = !isNominal(at + 1);
    if (empty && PASSIVE.contains(word)) {
      return add(new Group.Governed(word, Optional.empty()), at);
    }
    return empty ? at + 1 : governed(at, word);
  }

  private int governed(int at, String preposition) {
    int end = isNominal(at + 1) ? phraseEnd(at + 1) : at + 1;
    if (end > at + 1) {
      var phrase = new NounPhrase(items.subList(at + 1, end));
      groups.add(new Group.Governed(preposition, Optional.of(phrase)));
    }
    return end;
  }

  private boolean isNominal(int at) {
    return at < items.size() && items.get(at).isNominal() && !isVerb(at);
  }

  /// Past nouns, and past 的 and 和 that have nouns on both sides.
  private int phraseEnd(int from) {
    int end = from;
    while (end < items.size()) {
      boolean joint = end > from && isJoint(end) && isNominal(end + 1);
      boolean amount = end > from && isAmount(end);
      if (amount || (!isNominal(end) && !joint)) {
        break;
      }
      end++;
    }
    return end;
  }

  /// A number after a name begins a phrase of its own, but for shares: "给星海公司五百万元货款".
  private boolean isAmount(int at) {
    int end = at;
    while (end < items.size() && items.get(end).is(Kind.MODIFIER)) {
      end++;
    }
    boolean shares =
        end < items.size() && (items.get(end).is(Kind.OF) || items.get(end).word().startsWith("股"));
    boolean number = Character.isDigit(items.get(at).word().charAt(0)) || isNumeral(at);
    return items.get(at - 1).is(Kind.PARTY) && end > at && number && !shares;
  }

  private boolean isNumeral(int at) {
    return "一二两三四五六七八九十百千万数".indexOf(items.get(at).word().charAt(0)) >= 0;
  }

  private boolean isJoint(int at) {
    return items.get(at).is(Kind.OF) || items.get(at).is(Kind.AND);
  }

  /// HanLP tags many verbs as verbal nouns: one that states a relation is a verb after a name,
  /// where something follows that could be its object.
  private boolean isVerb(int at) {
    var item = items.get(at);
    if (item.is(Kind.VERB)) {
      return true;
    }
    boolean verbal = item.is(Kind.VERBAL) && verbs.contains(item.word()) && at > 0;
    return verbal && afterName(at) && (goesOn(at + 1) || isPassive(at) || closes(at));
  }

  private boolean afterName(int at) {
    var before = items.get(at - 1);
    return before.is(Kind.PARTY) || before.is(Kind.OTHER);
  }

  private boolean goesOn(int at) {
    return at < items.size()
        && !items.get(at).is(Kind.VERB)
        && !items.get(at).is(Kind.AND)
        && !items.get(at).is(Kind.VERBAL);
  }

  /// "与X合作", "遭到X制裁".
  private boolean closes(int at) {
    boolean last = at + 1 == items.size();
    return last && at > 1 && !items.get(at - 2).isNominal() && !items.get(at - 2).is(Kind.OF);
  }

  private boolean isPassive(int at) {
    return at > 1 && PASSIVE.contains(items.get(at - 2).word());
  }
}
