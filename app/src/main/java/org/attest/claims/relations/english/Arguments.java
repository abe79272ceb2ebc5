package org.attest.claims.relations.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attest.claims.english.Clauses;
import org.attest.claims.english.Parties;

/// What stands around a predicate: the heads of its arguments by place (`subj`, `obj`, `self`, a
/// preposition). Who comes first in a place stays.
final class Arguments {
  private final Clauses clauses;
  private final Map<String, List<Integer>> heads = new HashMap<>();

  Arguments(Clauses clauses) {
    this.clauses = clauses;
  }

  /// Puts a head and what is joined to it into a place that is free.
  void put(String place, int head) {
    if (!heads.containsKey(place)) {
      heads.put(place, Parties.of(clauses, head).boxed().toList());
    }
  }

  /// Puts a head without what is joined to it into a place that is free.
  void putAlone(String place, int head) {
    heads.putIfAbsent(place, List.of(head));
  }

  void put(String place, IntStream found) {
    found.forEach(head -> put(place, head));
  }

  List<Integer> in(String place) {
    return heads.getOrDefault(place, List.of());
  }

  Set<String> places() {
    return new TreeSet<>(heads.keySet());
  }

  /// The parties after the first of a place become a place of their own ("A and B met").
  void share(String place, String rest) {
    var all = in(place);
    if (all.size() > 1) {
      heads.put(rest, all.subList(1, all.size()));
    }
  }

  /// The same, the first left alone in its place ("between A and B").
  void part(String place, String rest) {
    share(place, rest);
    heads.computeIfPresent(place, (_, all) -> all.subList(0, 1));
  }
}
