package org.attest.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// Pairs what was annotated with what was read, one to one, the best first.
///
/// @param pairs each pair by its places in the two lists
record Pairing(List<Pair> pairs) {
  record Pair(int gold, int read, double likeness) {}

  /// @param likeness how well two fit; 0 if they cannot be a pair
  static <T> Pairing of(List<T> gold, List<T> read, ToDoubleBiFunction<T, T> likeness) {
    var taken = new ArrayList<Pair>();
    var golds = new HashSet<Integer>();
    var reads = new HashSet<Integer>();
    for (var pair : candidates(gold, read, likeness)) {
      if (!golds.contains(pair.gold) && !reads.contains(pair.read)) {
        golds.add(pair.gold);
        reads.add(pair.read);
        taken.add(pair);
      }
    }
    return new Pairing(taken);
  }

  boolean hasGold(int at) {
    return pairs.stream().anyMatch(pair -> pair.gold == at);
  }

  boolean hasRead(int at) {
    return pairs.stream().anyMatch(pair -> pair.read == at);
  }

  private static <T> List<Pair> candidates(
      List<T> gold, List<T> read, ToDoubleBiFunction<T, T> likeness) {
    var pairs = new ArrayList<Pair>();
    for (int g = 0; g < gold.size(); g++) {
      for (int r = 0; r < read.size(); r++) {
        double like = likeness.applyAsDouble(gold.get(g), read.get(r));
        if (like > 0) {
          pairs.add(new Pair(g, r, like));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    return pairs;
  }
}
