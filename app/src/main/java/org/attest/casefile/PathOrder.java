package org.attest.casefile;

import java.util.Comparator;

/// Which of several paths to the same bytes is the document's: the one through fewest containers,
/// because limits on nesting cut the others short, and of these the first.
final class PathOrder {
  /// What stands between a container's path and its part's.
  static final String PART = "!/";

  static final Comparator<String> FIRST =
      Comparator.comparingInt(PathOrder::depth).thenComparing(Comparator.naturalOrder());

  private PathOrder() {}

  static boolean comesBefore(String path, String other) {
    return FIRST.compare(path, other) < 0;
  }

  private static int depth(String path) {
    return path.split(PART, -1).length;
  }
}
