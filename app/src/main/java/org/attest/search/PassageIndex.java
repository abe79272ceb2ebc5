package org.attest.search;

import java.util.List;
import org.attest.casefile.CaseFile;

/// The words of a case's passages, in an index that can be made again from the case at any time.
///
/// Safe for many threads and processes. It knows up to which entry of the journal it goes.
public final class PassageIndex implements AutoCloseable {
  private final CaseFile casefile;

  private PassageIndex(CaseFile casefile) {
    this.casefile = casefile;
  }

  /// The index of a case, brought up to date.
  public static PassageIndex open(CaseFile casefile) {
    return new PassageIndex(casefile);
  }

  /// Takes in what changed in the case since the last time; call it after files were added.
  public void update() {
    pending();
  }

  /// Makes the index anew.
  public void rebuild() {
    pending();
  }

  /// The passages that match best, by score, then path, then start. Words are found in any of their
  /// forms; words in quotation marks as a phrase. No query is wrong: what cannot be read as an
  /// operator is read as a word.
  public List<Hit> search(String query, int limit) {
    return pending();
  }

  @Override
  public void close() {}

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private <T> T pending() {
    throw new UnsupportedOperationException("being written: " + casefile.folder());
  }
}
