package org.attest.investigation.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.attest.casefile.CaseClaim;
import org.attest.casefile.CaseFile;
import org.attest.casefile.Custody;
import org.attest.casefile.Fault;
import org.attest.casefile.Version;
import org.attest.claims.ClaimId;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.search.Hit;

/// A case that stays open for many requests. Safe for many threads.
///
/// What a request asks of the ledger is answered from memory. Somebody who adds files, in this
/// process or in another, is noticed within a second; a request never waits for that, nor for
/// entities to be joined, nor for the index: both follow in the background. Until then speakers of
/// new documents stand under the names their documents give them.
public final class OpenCase implements AutoCloseable {
  private final CaseFile casefile;
  private final WordSearch search;
  private final Upkeep upkeep;
  private final List<Consumer<LedgerState>> listeners = new CopyOnWriteArrayList<>();
  private volatile LedgerState state;

  private OpenCase(CaseFile casefile, Pace pace) {
    this.casefile = casefile;
    state = LedgerState.EMPTY.with(casefile.ledgerSince(LedgerState.EMPTY.version()));
    search = new WordSearch(casefile);
    upkeep = new Upkeep(new Own(), pace);
  }

  private final class Own implements Upkeep.Work {
    @Override
    public void follow() {
      refresh();
    }

    @Override
    public Version version() {
      return state.version();
    }

    @Override
    public void index(Version version) {
      if (search.update(version)) {
        tell();
      }
    }

    @Override
    public void join() {
      casefile.joinEntities();
    }
  }

  /// Takes over a case and looks after it until it is closed.
  public static OpenCase of(CaseFile casefile) {
    return of(casefile, Pace.USUAL);
  }

  static OpenCase of(CaseFile casefile, Pace pace) {
    try {
      var opened = new OpenCase(casefile, pace);
      opened.upkeep.start();
      return opened;
    } catch (RuntimeException e) {
      casefile.close();
      throw e;
    }
  }

  /// The name of the case's folder.
  public String name() {
    var name = folder().toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  public Path folder() {
    return casefile.folder();
  }

  /// The ledger as it is known now.
  public LedgerState state() {
    return state;
  }

  /// Looks at once whether the case changed; when this returns, [#state] is as new as the case was
  /// when it was called.
  public synchronized void refresh() {
    if (casefile.version().equals(state.version())) {
      return;
    }
    state = state.with(casefile.ledgerSince(state.version()));
    tell();
  }

  private void tell() {
    listeners.forEach(listener -> listener.accept(state));
  }

  /// Does at once what else is done in the background now and then.
  void catchUp() {
    upkeep.catchUp();
  }

  /// Has every newer state told, after it is in place, and again once its words can be searched; on
  /// a thread that must not be held up.
  ///
  /// @return what ends it
  public Runnable onChange(Consumer<LedgerState> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Claims in the order asked for; those that the case does not hold any more are left out.
  public List<CaseClaim> claims(List<ClaimId> ids) {
    return casefile.claims(ids);
  }

  public Optional<CaseClaim> claim(ClaimId id) {
    return claims(List.of(id)).stream().findFirst();
  }

  /// All that was read from a document.
  public Optional<Reading> reading(DocumentId document) {
    return casefile.reading(document);
  }

  /// Where the bytes of a document lie.
  public Optional<Path> original(DocumentId document) {
    return casefile.original(document);
  }

  /// Where a document comes from, and when it was read.
  public Optional<Custody> custody(DocumentId document) {
    return casefile.custody(document);
  }

  /// Who is meant by a document's own ids, as the case calls them: see [LedgerState#names].
  public Map<String, String> names(DocumentId document) {
    return state.names(document);
  }

  /// Every claim whose words, speakers or parties match: those with all parts of the query, or,
  /// where there are none, those with any.
  public Found find(String query) {
    return search.find(query, state.version());
  }

  /// The passages that match best, among what the index has: see [Found#isComplete].
  public List<Hit> search(String query, int limit) {
    return search.passages(query, limit);
  }

  /// Recomputes every hash; an empty list is a whole case. Takes as long as reading all originals.
  public List<Fault> verify() {
    return casefile.verify();
  }

  /// What keeps the case from being followed, in a line for the user; nothing while all is well.
  public Optional<String> trouble() {
    return upkeep.trouble();
  }

  @Override
  public void close() {
    upkeep.stop();
    casefile.close();
    upkeep.close();
    search.close();
  }
}
