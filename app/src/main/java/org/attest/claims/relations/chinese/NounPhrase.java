package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.relations.chinese.Item.Kind;

/// Nominal words in a row: "A的B和C". The last is the head, which the words before describe.
record NounPhrase(List<Item> items) {
  /// A noun after a name that leaves the name the head: "沙赫德型无人机", "星海公司方面".
  private static final Set<String> TRANSPARENT =
      Set.of("方面", "公司", "集团", "本身", "总部", "一方", "当局", "型", "号");

  NounPhrase {
    items = List.copyOf(items);
  }

  Item last() {
    return items.getLast();
  }

  int first() {
    return items.getFirst().first();
  }

  int end() {
    return items.getLast().end();
  }

  /// The parts between 的.
  List<NounPhrase> parts() {
    return split(Kind.OF);
  }

  private List<NounPhrase> split(Kind kind) {
    var parts = new ArrayList<NounPhrase>();
    int from = 0;
    for (int i = 0; i <= items.size(); i++) {
      boolean joint = i == items.size() || items.get(i).is(kind);
      if (joint && i > from) {
        parts.add(new NounPhrase(items.subList(from, i)));
      }
      from = joint ? i + 1 : from;
    }
    return parts;
  }

  /// The parties that the phrase is about: its head, or each head of a list.
  List<Item> heads() {
    var heads = new ArrayList<Item>();
    for (var part : split(Kind.AND)) {
      part.head().ifPresent(heads::add);
    }
    return heads;
  }

  private Optional<Item> head() {
    for (int i = items.size() - 1; i >= 0; i--) {
      var item = items.get(i);
      if (item.is(Kind.PARTY)) {
        return Optional.of(item);
      }
      if (!isTransparent(i) && !isAmount(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "星海公司五百万元".
  private boolean isAmount(int at) {
    return items.get(at).is(Kind.MODIFIER);
  }

  /// What a weapon or a ship is follows its name.
  private boolean isTransparent(int at) {
    boolean afterThing =
        at > 0 && items.get(at - 1).party().filter(p -> Fit.isThing(p.type())).isPresent();
    boolean noun = items.get(at).is(Kind.NOUN);
    return noun && (afterThing || (at > 0 && TRANSPARENT.contains(items.get(at).word())));
  }

  /// Whether the phrase ends in one of some nouns.
  boolean endsIn(Set<String> nouns) {
    return nouns.stream().anyMatch(last().word()::endsWith);
  }

  /// The last name in the phrase that is not its head: whose part the head is.
  Optional<Item> owner() {
    for (int i = items.size() - 2; i >= 0; i--) {
      if (items.get(i).is(Kind.PARTY)) {
        return Optional.of(items.get(i));
      }
      boolean between = items.get(i).is(Kind.OF) || items.get(i).isNominal();
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
