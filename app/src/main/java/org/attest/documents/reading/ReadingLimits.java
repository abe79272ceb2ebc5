package org.attest.documents.reading;

import java.time.Duration;

/// What one file, with everything inside it, may cost.
///
/// @param time for the file and all its parts together
/// @param heapMegabytes of each worker
/// @param depth how many containers may lie in each other
/// @param parts how many parts a file may have, at all depths together
/// @param bytes how much all parts together may unpack to
/// @param characters how long one document's text may be; it is cut there
public record ReadingLimits(
    Duration time, int heapMegabytes, int depth, int parts, long bytes, int characters) {
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(Duration.ofMinutes(2), 1024, 16, 10_000, 2_000_000_000L, 20_000_000);

  public ReadingLimits withTime(Duration limit) {
    return new ReadingLimits(limit, heapMegabytes, depth, parts, bytes, characters);
  }
}
