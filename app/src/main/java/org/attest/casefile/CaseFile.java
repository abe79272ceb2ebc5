package org.attest.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.entities.Entity;
import org.attest.text.AttestException;

/// A case on disk: a folder that holds everything, portable.
///
/// Safe for many threads, and for several processes at once: one writes at a time, for a file at a
/// time, and readers never wait. Calls reach the database through a few platform threads of its
/// own, because a virtual thread that waits for a disk would hold its carrier.
public final class CaseFile implements AutoCloseable {
  private final Path folder;

  private CaseFile(Path folder) {
    this.folder = folder;
  }

  /// Makes an empty case in a folder that does not exist yet or is empty.
  ///
  /// @param program name and version of the program that makes it
  /// @throws AttestException where something is in the way
  public static CaseFile create(Path folder, String program, Author author) {
    return open(folder, author);
  }

  /// Opens a case that [#create] made.
  ///
  /// @throws AttestException where the folder is missing, no case, or from a newer version
  public static CaseFile open(Path folder, Author author) {
    return new CaseFile(folder);
  }

  /// Where the case lies.
  public Path folder() {
    return folder;
  }

  /// Whether a file has to be read. Its bytes are named by their hash: see [DocumentId].
  public Standing standing(String path, DocumentId document, String reader) {
    return pending();
  }

  /// Takes a file in, in one transaction with its entry in the journal: it is wholly in the case
  /// when this returns, and not at all if the machine stops before.
  public Added add(FileReading file) {
    return pending();
  }

  /// Records one more path of a file whose bytes were read: see [Standing#OTHER_PATH].
  public Added addPath(String path, DocumentId document) {
    return pending();
  }

  /// Records what a person decided.
  public Decided decide(Decision decision) {
    return pending();
  }

  /// Every decision, in the order taken.
  public List<Decided> decisions() {
    return pending();
  }

  /// By path, then id.
  public List<CaseDocument> documents() {
    return pending();
  }

  /// All that was read from a document, as it was read, under the first of its paths.
  public Optional<Reading> reading(DocumentId document) {
    return pending();
  }

  /// Where the bytes of a document lie.
  public Optional<Path> original(DocumentId document) {
    return pending();
  }

  /// By path.
  public List<CaseProblem> problems() {
    return pending();
  }

  /// By path, then start, then id.
  public List<CaseClaim> claims(ClaimFilter filter) {
    return pending();
  }

  /// By name, then id.
  public List<Entity> entities() {
    return pending();
  }

  /// How much the case holds.
  public Counts counts() {
    return pending();
  }

  /// The journal, oldest first.
  public List<JournalEntry> journal() {
    return pending();
  }

  /// Recomputes every hash; an empty list is a whole case.
  public List<Fault> verify() {
    return pending();
  }

  @Override
  public void close() {}

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private <T> T pending() {
    throw new UnsupportedOperationException("being written");
  }
}
