package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The pieces of a clause, and which parties stand where around a verb.
///
/// @param topic the parties that the clauses before are about, which a clause without a subject
///   goes on with
record Clause(List<Group> groups, List<Item> topic) {
  private static final Set<String> PASSIVE = Set.of("被", "遭", "由");
  private static final Set<String> SUFFERING = Set.of("遭到", "受到", "遭受", "遭", "面临", "遭遇");
  private static final Set<String> DISPOSAL = Set.of("把", "将");

  /// A subject that belongs to what the clauses before are about.
  private static final Set<String> PARTS = Set.of("总部", "公司总部", "产品", "公司");

  Clause {
    groups = List.copyOf(groups);
    topic = List.copyOf(topic);
  }

  /// The verb before a piece, or -1.
  private int verbBefore(int at) {
    int verb = at - 1;
    while (verb >= 0 && !(groups.get(verb) instanceof Group.Verb)) {
      verb--;
    }
    return verb;
  }

  /// The noun phrase before a verb and after the verb or the 并 before it.
  Optional<NounPhrase> ownSubject(int verb) {
    int from = verb - 1;
    while (from >= 0
        && !(groups.get(from) instanceof Group.Verb)
        && !(groups.get(from) instanceof Group.Further)) {
      from--;
    }
    return IntStream.range(from + 1, verb)
        .mapToObj(groups::get)
        .flatMap(group -> group instanceof Group.Noun noun ? Stream.of(noun.phrase()) : null)
        .findFirst();
  }

  /// Who does what the verb says; the subject of the verb before where there is no other.
  List<Item> subjects(int verb) {
    var own = ownSubject(verb).filter(phrase -> !isPart(phrase));
    if (own.isPresent()) {
      return own.get().heads();
    }
    int before = verbBefore(verb);
    return before < 0 ? topic.stream().toList() : subjects(before);
  }

  private static boolean isPart(NounPhrase phrase) {
    return phrase.items().size() == 1 && PARTS.contains(phrase.last().word());
  }

  boolean hasSubject(int verb) {
    return ownSubject(verb).filter(phrase -> !isPart(phrase)).isPresent();
  }

  /// Whom 被 or 由 names, or whose act is suffered ("遭到X制裁"); empty where the verb is active.
  Optional<List<Item>> agents(int verb) {
    var governed = before(verb, PASSIVE);
    if (governed.isPresent()) {
      return governed.map(g -> g.phrase().map(NounPhrase::heads).orElse(List.of()));
    }
    int before = verbBefore(verb);
    return suffers(before) ? ownSubject(verb).map(NounPhrase::heads) : Optional.empty();
  }

  private boolean suffers(int verb) {
    return verb >= 0
        && groups.get(verb) instanceof Group.Verb suffering
        && SUFFERING.contains(suffering.item().word());
  }

  /// Who undergoes a passive.
  List<Item> patients(int verb) {
    int before = verbBefore(verb);
    return suffers(before) ? subjects(before) : subjects(verb);
  }

  boolean isPassive(int verb) {
    return agents(verb).isPresent();
  }

  private Optional<Group.Governed> before(int verb, Set<String> prepositions) {
    return IntStream.range(verbBefore(verb) + 1, verb)
        .mapToObj(groups::get)
        .flatMap(group -> group instanceof Group.Governed governed ? Stream.of(governed) : null)
        .filter(governed -> prepositions.contains(governed.preposition()))
        .findFirst();
  }

  /// What 把 or 将 governs.
  List<Item> disposed(int verb) {
    return heads(before(verb, DISPOSAL));
  }

  private static List<Item> heads(Optional<Group.Governed> governed) {
    return governed.flatMap(Group.Governed::phrase).map(NounPhrase::heads).orElse(List.of());
  }

  /// What one of some prepositions governs before a verb.
  List<Item> governedBefore(int verb, Set<String> prepositions) {
    return heads(before(verb, prepositions));
  }

  /// What one of some prepositions governs right behind a verb or its object.
  List<Item> governedAfter(int verb, Set<String> prepositions) {
    return IntStream.range(verb + 1, Math.min(groups.size(), verb + 3))
        .takeWhile(i -> !(groups.get(i) instanceof Group.Verb))
        .mapToObj(groups::get)
        .flatMap(group -> group instanceof Group.Governed governed ? Stream.of(governed) : null)
        .filter(governed -> prepositions.contains(governed.preposition()))
        .flatMap(governed -> heads(Optional.of(governed)).stream())
        .toList();
  }

  /// The noun phrase right behind a verb, over a verb in between that describes it ("制裁位于X的Y").
  Optional<NounPhrase> after(int verb) {
    return verb + 1 < groups.size() && groups.get(verb + 1) instanceof Group.Noun noun
        ? Optional.of(noun.phrase())
        : Optional.empty();
  }

  /// The noun phrase that a clause around a verb describes: behind the 的 that follows.
  Optional<NounPhrase> described(int verb) {
    for (int i = verb + 1; i < Math.min(groups.size() - 1, verb + 3); i++) {
      boolean relative = groups.get(i) instanceof Group.Relative;
      if (relative && groups.get(i + 1) instanceof Group.Noun noun) {
        return Optional.of(noun.phrase());
      }
      if (groups.get(i) instanceof Group.Verb) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  boolean isFirstVerb(int verb) {
    return verbBefore(verb) < 0;
  }

  boolean hasVerbAfter(int verb) {
    return groups.stream().skip(verb + 1).anyMatch(Group.Verb.class::isInstance);
  }

  /// What the clause is about, for those that follow.
  List<Item> topicAfter() {
    var first = new ArrayList<NounPhrase>();
    for (var group : groups) {
      if (group instanceof Group.Verb) {
        break;
      }
      if (group instanceof Group.Noun noun) {
        first.add(noun.phrase());
      }
    }
    boolean verbless = groups.stream().noneMatch(Group.Verb.class::isInstance);
    if (first.isEmpty() || isPart(first.getFirst()) || (verbless && !topic.isEmpty())) {
      return topic;
    }
    return first.getFirst().heads();
  }
}
