package org.attest.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.attest.claims.ClaimId;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.entities.Entity;
import org.attest.text.AttestException;
import org.jdbi.v3.core.Handle;

/// A case on disk: a folder that holds everything, portable.
///
/// Safe for many threads, and for several processes at once: one writes at a time, for a file at a
/// time, and readers never wait. Calls reach the database through a few platform threads of its
/// own, because a virtual thread that waits for a disk would hold its carrier.
public final class CaseFile implements AutoCloseable {
  private final CaseFolder folder;
  private final Author author;
  private final Originals originals;
  private final Ledger ledger;
  private final AtomicBoolean isSwept = new AtomicBoolean();
  private final AtomicBoolean isRaised = new AtomicBoolean();

  private CaseFile(CaseFolder folder, Author author) {
    this.folder = folder;
    this.author = author;
    originals = new Originals(folder.originals());
    ledger = new Ledger(folder.ledger(), new WriterLock(folder.lock()));
  }

  /// Makes an empty case in a folder that does not exist yet or is empty.
  ///
  /// @param program name and version of the program that makes it
  /// @throws AttestException where something is in the way
  public static CaseFile create(Path path, String program, Author author) {
    var folder = new CaseFolder(path);
    folder.make();
    var made = new CaseFile(folder, author);
    try {
      made.ledger.write(handle -> made.begin(handle, program));
      folder.writeCard(program);
      return made;
    } catch (RuntimeException e) {
      made.close();
      throw e;
    }
  }

  /// Opens a case that [#create] made.
  ///
  /// @throws AttestException where the folder is missing, no case, or from a newer version
  public static CaseFile open(Path path, Author author) {
    var folder = new CaseFolder(path);
    folder.check();
    return new CaseFile(folder, author);
  }

  private long begin(Handle handle, String program) {
    Schema.make(handle);
    return new Journal(handle).add(author, "case-made", Map.of("program", program));
  }

  /// Where the case lies.
  public Path folder() {
    return folder.path();
  }

  /// Where an index of the case may lie; what is there can be made again from the rest.
  public Path indexFolder() {
    return folder.index();
  }

  /// Where files may wait that are to be added; nothing there is part of the case yet.
  public Path incomingFolder() {
    return folder.incoming();
  }

  /// Whether a file has to be read. Its bytes are named by their hash: see [DocumentId].
  public Standing standing(String path, DocumentId document, String reader) {
    return ledger.read(handle -> new FileRows(handle, author).standing(path, document, reader));
  }

  /// Takes a file in, in one transaction with its entry in the journal: it is wholly in the case
  /// when this returns, and not at all if the machine stops before.
  public Added add(FileReading file) {
    return write(handle ->
        switch (file) {
          case FileReading.Read read -> new FileRows(handle, author).add(read, keep(read));
          case FileReading.Failed failed -> new FileRows(handle, author).addFailure(failed);
        });
  }

  /// The card comes first: a case whose writing is stopped half-way is of the newer format, and
  /// holds nothing that is not of the older.
  private <T> T write(Function<Handle, T> work) {
    return ledger.write(handle -> {
      if (!isRaised.get()) {
        folder.raise();
        isRaised.set(true);
      }
      return work.apply(handle);
    });
  }

  /// Originals are on the disk before the ledger says so.
  private Map<DocumentId, Long> keep(FileReading.Read file) {
    if (isSwept.compareAndSet(false, true)) {
      originals.sweep();
    }
    var sizes = new TreeMap<DocumentId, Long>();
    for (var reading : file.readings()) {
      var document = reading.document().id();
      sizes.computeIfAbsent(document, d -> originals.keep(d, file.original(d)));
    }
    return sizes;
  }

  /// Records one more path of a file whose bytes were read: see [Standing#OTHER_PATH].
  public Added addPath(String path, DocumentId document) {
    return write(handle -> new FileRows(handle, author).addPath(path, document));
  }

  /// Records what a person decided.
  ///
  /// @throws IllegalArgumentException where the words do not stand in the text they point into
  public Decided decide(Decision decision) {
    return write(handle -> {
      var decisions = new DecisionRows(handle);
      decisions.add(author, decision);
      return decisions.all().getLast();
    });
  }

  /// Every decision, in the order taken.
  public List<Decided> decisions() {
    return ledger.read(handle -> new DecisionRows(handle).all());
  }

  /// By path, then id.
  public List<CaseDocument> documents() {
    return ledger.read(DocumentRows::all);
  }

  /// All that was read from a document, as it was read, under the first of its paths.
  public Optional<Reading> reading(DocumentId document) {
    return ledger.read(handle -> ReadingRows.find(handle, document));
  }

  /// Where the bytes of a document lie.
  public Optional<Path> original(DocumentId document) {
    return Optional.of(originals.of(document)).filter(Files::isRegularFile);
  }

  /// By path.
  public List<CaseProblem> problems() {
    return ledger.read(DocumentRows::problems);
  }

  /// By path, then start, then id.
  public List<CaseClaim> claims(ClaimFilter filter) {
    joinEntities();
    return ledger.read(handle -> ClaimQuery.find(handle, filter));
  }

  /// Claims by their ids, in the order asked for; those that the case does not hold are left out.
  /// Entities stand as they were joined last.
  public List<CaseClaim> claims(List<ClaimId> ids) {
    return ledger.read(handle -> ClaimQuery.find(handle, ids));
  }

  /// Which state of the case this is; cheap enough to be asked every second.
  public Version version() {
    return ledger.read(handle -> new LedgerRows(handle).version());
  }

  /// What changed in the ledger since a version, without the words of claims. Entities stand as
  /// they were joined last.
  public LedgerChange ledgerSince(Version version) {
    return ledger.read(handle -> new LedgerRows(handle).since(version));
  }

  /// Where a document comes from; nothing where the case does not hold it.
  public Optional<Custody> custody(DocumentId document) {
    return ledger.read(handle -> new CustodyRows(handle).of(document));
  }

  /// By name, then id.
  public List<Entity> entities() {
    return ledger.read(handle -> new EntityRows(handle).join());
  }

  /// How much the case holds.
  public Counts counts() {
    joinEntities();
    return ledger.read(CountRows::count);
  }

  /// Brings the entities of the case up to date, unless somebody is writing: then it is left for
  /// the next time, because a reader never waits. Nobody has to wait while they are joined, which
  /// may take seconds.
  public void joinEntities() {
    if (ledger.read(handle -> new EntityRows(handle).isSettled())) {
      return;
    }
    var joined = ledger.read(handle -> new EntityRows(handle).unjoined()).join();
    ledger.writeIfFree(handle -> new EntityRows(handle).write(joined));
  }

  /// The journal, oldest first.
  public List<JournalEntry> journal() {
    return ledger.read(handle -> new Journal(handle).entries()).stream()
        .map(Journal.Kept::entry)
        .toList();
  }

  /// Blanks what an entry of the journal says, as a court may order; the chain still verifies. What
  /// the case holds besides is not touched.
  ///
  /// @return false where there is no such entry, it is blank already, or itself tells of a blanking
  public boolean blank(long sequence, String reason) {
    return write(handle -> {
      var journal = new Journal(handle);
      boolean blanked = journal.blank(sequence);
      if (blanked) {
        journal.add(author, Journal.BLANKING, Payloads.ofBlanking(sequence, reason));
      }
      return blanked;
    });
  }

  /// What changed after an entry of the journal, for whoever keeps something made from the case.
  public Changes changesSince(long sequence) {
    return ledger.read(handle -> ChangeRows.since(handle, sequence));
  }

  /// Recomputes every hash; an empty list is a whole case.
  public List<Fault> verify() {
    try {
      return ledger.read(handle -> Verification.of(handle, folder));
    } catch (AttestException e) {
      return List.of(new Fault("ledger.db", "cannot be read: " + e.getMessage()));
    }
  }

  @Override
  public void close() {
    ledger.close();
  }
}
