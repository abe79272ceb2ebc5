package org.attest.entities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Members, by number, in groups that can only grow; pairs that people told apart are never brought
/// together.
final class Groups {
  private final int[] parent;
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  Groups(int size) {
    parent = IntStream.range(0, size).toArray();
  }

  /// The smallest member of the group.
  int of(int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /// Brings two together, unless somebody of the one was told from somebody of the other.
  void join(int left, int right) {
    int first = Math.min(of(left), of(right));
    int second = Math.max(of(left), of(right));
    if (first != second && !areApart(first, second)) {
      parent[second] = first;
      moveApart(first, second);
    }
  }

  /// Keeps two from being brought together; nothing where they are together already.
  void part(int left, int right) {
    int first = of(left);
    int second = of(right);
    if (first != second) {
      apart.computeIfAbsent(first, _ -> new HashSet<>()).add(second);
      apart.computeIfAbsent(second, _ -> new HashSet<>()).add(first);
    }
  }

  private boolean areApart(int first, int second) {
    return apart.getOrDefault(first, Set.of()).contains(second);
  }

  private void moveApart(int first, int second) {
    var others = apart.remove(second);
    if (others != null) {
      for (int other : others) {
        apart.getOrDefault(other, new HashSet<>()).remove(second);
        part(first, other);
      }
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(parent);
  }
}
