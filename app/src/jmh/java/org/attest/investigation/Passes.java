package org.attest.investigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What one kind of pass took, in every round; it stands for the median.
record Passes(String name, List<Pass> passes) {
  /// All texts read once.
  ///
  /// @param cpuSeconds of all reading threads together; the JVM's own threads are left out
  /// @param engineSeconds the part of them that the English engine took
  record Pass(long tokens, long claims, double seconds, double cpuSeconds, double engineSeconds) {
    double aSecond() {
      return tokens / seconds;
    }

    double aCpuSecond() {
      return tokens / cpuSeconds;
    }

    double engineShare() {
      return engineSeconds / cpuSeconds;
    }
  }

  static Passes named(String name) {
    return new Passes(name, new ArrayList<>());
  }

  /// However many threads read them, the same texts give the same.
  void checkSame(Passes others) {
    var first = passes.getFirst();
    for (var pass : others.passes) {
      if (pass.tokens() != first.tokens() || pass.claims() != first.claims()) {
        throw new IllegalStateException("read differently: " + first + " and " + pass);
      }
    }
  }

  /// These rates as multiples of others.
  ///
  /// @param threads how many times as much CPU these may use in a second
  String over(Passes others, int threads, String label) {
    return String.format(
        Locale.ROOT,
        "%-28s %12.2f %14.2f",
        label,
        median(Pass::aSecond) / others.median(Pass::aSecond),
        threads * median(Pass::aCpuSecond) / others.median(Pass::aCpuSecond));
  }

  /// Engine and all else are timed text by text, so this holds on a busy machine too.
  String engineShare() {
    return String.format(
        Locale.ROOT,
        "%-28s %12s %14.2f",
        "engine's share, in the path",
        "",
        median(Pass::engineShare));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-28s %,12.0f %,14.0f",
        name,
        median(Pass::aSecond),
        median(Pass::aCpuSecond));
  }

  private double median(ToDoubleFunction<Pass> figure) {
    double[] sorted = passes.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
