package org.attest.web.screens;

import java.time.Instant;
import java.util.List;
import org.attest.casefile.Fault;

/// What came of checking every hash of a case.
public record Verified(String line, List<String> faults) {
  private static final int MOST = 20;

  public Verified {
    faults = List.copyOf(faults);
  }

  /// What to say of the faults that were found.
  ///
  /// @param at when it was done
  public static Verified of(List<Fault> faults, Instant at) {
    var when = "Verified " + Wording.time(at) + ": ";
    return faults.isEmpty()
        ? new Verified(
            when + "every hash holds, of originals, texts, quotes and journal.", List.of())
        : new Verified(
            when + Wording.count(faults.size(), "fault") + ".",
            faults.stream().limit(MOST).map(fault -> fault.where() + ": " + fault.what()).toList());
  }
}
