package org.attest.mentions.chinese;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Names or words, of which the longest that stands at a place is found.
final class NameSet {
  private final Set<String> names = new HashSet<>();
  private int longest;

  NameSet(Stream<String> names) {
    names.forEach(this::add);
  }

  void add(String name) {
    names.add(name);
    longest = Math.max(longest, name.length());
  }

  boolean contains(String name) {
    return names.contains(name);
  }

  /// The end of the longest name that starts at a place, or the place itself.
  int end(String text, int from) {
    for (int to = Math.min(text.length(), from + longest); to > from; to--) {
      if (names.contains(text.substring(from, to))) {
        return to;
      }
    }
    return from;
  }

  /// The start of the longest name that ends at a place, or the place itself.
  int start(String text, int to) {
    for (int from = Math.max(0, to - longest); from < to; from++) {
      if (names.contains(text.substring(from, to))) {
        return from;
      }
    }
    return to;
  }
}
