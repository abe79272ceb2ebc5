package org.attest.investigation;

import java.time.LocalDate;
import java.util.Optional;

/// Where readers of files come from.
interface Readers {
  /// Opens a reader for so many threads.
  EvidenceReader open(int threads, Optional<LocalDate> date, Progress progress);
}
