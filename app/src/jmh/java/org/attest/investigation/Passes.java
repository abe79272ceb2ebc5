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
  record Pass(long tokens, long claims, double seconds, double cpuSeconds) {
    double aSecond() {
      return tokens / seconds;
    }

    double aCpuSecond() {
      return tokens / cpuSeconds;
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
        "%-26s %12.2f %14.2f",
        label,
        median(Pass::aSecond) / others.median(Pass::aSecond),
        threads * median(Pass::aCpuSecond) / others.median(Pass::aCpuSecond));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-26s %,12.0f %,14.0f",
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
