package org.attest.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Joins those of many documents who are the same.
///
/// Two are the same where their full names have one key; where the one's full name is a further
/// name of the other in its own document, and of nobody else ("Kupol", once a document calls IEMZ
/// Kupol so); or where people said so. A word that two names share joins nobody. The result does
/// not depend on the order of the members.
public final class EntityJoiner {
  private final List<Member> members;
  private final List<MemberNames> names;
  private final Groups groups;

  /// By full name, who is called so.
  private final SortedMap<String, SortedSet<Integer>> bearers;

  private final Map<String, Integer> numbers = new HashMap<>();

  private EntityJoiner(Collection<Member> members) {
    this.members = members.stream().sorted().toList();
    var keys = new NameKeys();
    names = this.members.stream().map(member -> MemberNames.of(member, keys)).toList();
    groups = new Groups(this.members.size());
    bearers = bearers();
  }

  /// The entities of a case, by name and then id.
  ///
  /// @param rulings what people decided, in the order they did; a later one outweighs an earlier
  public static List<Entity> join(Collection<Member> members, List<Ruling> rulings) {
    var joiner = new EntityJoiner(members);
    joiner.number(rulings);
    rulings.reversed().forEach(joiner::follow);
    joiner.joinFullNames();
    joiner.joinFurtherNames();
    return joiner.entities(rulings);
  }

  /// Only people's decisions call members by their ids; without them nobody needs the hashes.
  private void number(List<Ruling> rulings) {
    for (int i = 0; i < members.size() && !rulings.isEmpty(); i++) {
      numbers.put(members.get(i).id(), i);
    }
  }

  private void follow(Ruling ruling) {
    switch (ruling) {
      case Ruling.Same(var left, var right) -> {
        if (numbers.containsKey(left) && numbers.containsKey(right)) {
          groups.join(number(left), number(right));
        }
      }
      case Ruling.Different(var left, var right) -> {
        if (numbers.containsKey(left) && numbers.containsKey(right)) {
          groups.part(number(left), number(right));
        }
      }
      case Ruling.Renamed _ -> {}
    }
  }

  private int number(String memberId) {
    return numbers.getOrDefault(memberId, -1);
  }

  private void joinFullNames() {
    for (var same : bearers.values()) {
      same.forEach(member -> groups.join(same.first(), member));
    }
  }

  /// All that is told of further names is looked up before anybody is joined by one, so that no
  /// joining makes way for the next.
  private void joinFurtherNames() {
    var owners = ownersOfFurtherNames();
    var pairs = new ArrayList<int[]>();
    bearers.forEach((name, same) -> {
      var others = new TreeSet<>(owners.getOrDefault(name, new TreeSet<>()));
      same.forEach(bearer -> others.remove(groups.of(bearer)));
      if (others.size() == 1) {
        same.forEach(bearer -> pairs.add(new int[] {others.first(), bearer}));
      }
    });
    pairs.forEach(pair -> groups.join(pair[0], pair[1]));
  }

  private SortedMap<String, SortedSet<Integer>> bearers() {
    var byName = new TreeMap<String, SortedSet<Integer>>();
    for (int i = 0; i < members.size(); i++) {
      if (names.get(i).isNamed()) {
        byName.computeIfAbsent(names.get(i).full(), _ -> new TreeSet<>()).add(i);
      }
    }
    return byName;
  }

  private Map<String, SortedSet<Integer>> ownersOfFurtherNames() {
    var owners = new HashMap<String, SortedSet<Integer>>();
    for (int i = 0; i < members.size(); i++) {
      for (var name : names.get(i).others()) {
        owners.computeIfAbsent(name, _ -> new TreeSet<>()).add(groups.of(i));
      }
    }
    return owners;
  }

  private List<Entity> entities(List<Ruling> rulings) {
    var grouped = new TreeMap<Integer, List<Member>>();
    for (int i = 0; i < members.size(); i++) {
      grouped.computeIfAbsent(groups.of(i), _ -> new ArrayList<>()).add(members.get(i));
    }
    var chosen = chosenNames(rulings);
    return grouped.entrySet().stream()
        .map(group -> EntityNames.entity(group.getValue(), chosen.getOrDefault(group.getKey(), "")))
        .sorted(Comparator.comparing(Entity::name).thenComparing(Entity::id))
        .toList();
  }

  private Map<Integer, String> chosenNames(List<Ruling> rulings) {
    var chosen = new HashMap<Integer, String>();
    for (var ruling : rulings) {
      if (ruling instanceof Ruling.Renamed(var member, var name) && numbers.containsKey(member)) {
        chosen.put(groups.of(number(member)), name);
      }
    }
    return chosen;
  }
}
