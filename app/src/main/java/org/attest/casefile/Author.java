package org.attest.casefile;

import java.time.Clock;

/// Who changes a case, and the clock that says when. The journal keeps both.
public record Author(String name, Clock clock) {
  /// Whoever sits at this machine; no account is needed.
  public static Author local(Clock clock) {
    return new Author("local", clock);
  }
}
