package org.attest.investigation.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The values of a facet, by number.
final class Values {
  private final List<String> keys;
  private final List<String> labels;
  private final Map<String, Integer> numbers = new HashMap<>();

  /// The place of each value among the labels, so that a page need not compare texts.
  private final int[] ranks;

  private final boolean isFixed;

  private Values(List<String> keys, List<String> labels, boolean isFixed) {
    this.keys = List.copyOf(keys);
    this.labels = List.copyOf(labels);
    this.isFixed = isFixed;
    for (int i = 0; i < keys.size(); i++) {
      numbers.put(keys.get(i), i);
    }
    ranks = isFixed ? IntStream.range(0, keys.size()).toArray() : ranks(keys, labels);
  }

  /// Values that are listed by count, then label.
  static Values of(List<String> keys, List<String> labels) {
    return new Values(keys, labels, false);
  }

  /// Values that are listed as they are given, with their keys for labels.
  static Values inOrder(List<String> keys) {
    return new Values(keys, keys, true);
  }

  private static int[] ranks(List<String> keys, List<String> labels) {
    var order =
        IntStream.range(0, keys.size())
            .boxed()
            .sorted(Comparator.<Integer, String>comparing(labels::get).thenComparing(keys::get))
            .toList();
    var ranks = new int[keys.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return ranks;
  }

  int size() {
    return keys.size();
  }

  /// By number, whether the value is chosen.
  boolean[] chosen(Set<String> chosen) {
    var marks = new boolean[keys.size()];
    for (var key : chosen) {
      var number = numbers.get(key);
      if (number != null) {
        marks[number] = true;
      }
    }
    return marks;
  }

  /// The values that have claims or are chosen; last those that are chosen and unknown.
  List<FacetValue> list(int[] counts, Set<String> chosen) {
    var marks = chosen(chosen);
    var places =
        IntStream.range(0, counts.length)
            .filter(i -> counts[i] > 0 || marks[i])
            .mapToLong(i -> (isFixed ? 0 : (long) -counts[i] << Integer.SIZE) + ranks[i])
            .toArray();
    Arrays.sort(places);
    var byRank = byRank();
    var list = new ArrayList<FacetValue>(places.length);
    for (long place : places) {
      int i = byRank[(int) place];
      list.add(new FacetValue(keys.get(i), labels.get(i), counts[i]));
    }
    new TreeSet<>(chosen)
        .stream()
            .filter(key -> !numbers.containsKey(key))
            .forEach(key -> list.add(new FacetValue(key, key, 0)));
    return List.copyOf(list);
  }

  private int[] byRank() {
    var byRank = new int[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      byRank[ranks[i]] = i;
    }
    return byRank;
  }
}
