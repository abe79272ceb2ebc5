package org.attest.documents.reading;

import java.time.Duration;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;

/// Why a worker is gone.
enum Loss {
  TIMED_OUT,
  OUT_OF_MEMORY,
  /// Ended by itself, or said something that cannot be understood.
  CRASHED;

  /// What that means for the file it was busy with.
  Problem problem(ReadingLimits limits) {
    return switch (this) {
      case TIMED_OUT ->
          Problem.of(
              Code.TIMEOUT,
              "not read within " + seconds(limits.time()) + ": allow more time, or split the file");
      case OUT_OF_MEMORY ->
          Problem.of(
              Code.MEMORY,
              "reading this needs more than "
                  + limits.heapMegabytes()
                  + " MB of memory: allow more, or split the file");
      case CRASHED ->
          Problem.of(Code.DAMAGED, "the reader of this format broke down: the file may be damaged");
    };
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
