package org.attest.investigation;

import org.attest.documents.reading.ReadingLimits;

/// How much a page may hand over.
///
/// @param fileBytes one file
/// @param requestBytes all files of one request
/// @param requestFiles how many files of one request
/// @param waitingFiles how many files may wait to be read
public record IntakeLimits(long fileBytes, long requestBytes, int requestFiles, int waitingFiles) {
  /// No larger file than its parts may unpack to; folders of a few hundred files at once.
  public static final IntakeLimits DEFAULT =
      new IntakeLimits(
          ReadingLimits.DEFAULT.bytes(), 2 * ReadingLimits.DEFAULT.bytes(), 1_000, 20_000);
}
