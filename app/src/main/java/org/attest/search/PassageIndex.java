package org.attest.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.attest.casefile.CaseFile;
import org.attest.claims.ClaimId;
import org.attest.text.AttestException;

/// The words of a case's passages and claims, in an index that can be made again from the case at
/// any time.
///
/// Safe for many threads and processes. Each commit says up to which entry of the journal it goes,
/// so that whatever a crash left out is taken in the next time.
public final class PassageIndex implements AutoCloseable {
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(PassageFields.PATH, SortField.Type.STRING),
          new SortField(PassageFields.DOCUMENT, SortField.Type.STRING),
          new SortField(PassageFields.START, SortField.Type.LONG));

  /// How often, and how long between, to try again where another process is indexing.
  private static final int TRIES = 600;

  private static final int PAUSE_MILLIS = 100;

  private final CaseFile casefile;
  private final IndexFolder folder;
  private final SearcherManager searchers;

  private PassageIndex(CaseFile casefile, IndexFolder folder) throws IOException {
    this.casefile = casefile;
    this.folder = folder;
    searchers = new SearcherManager(folder.directory(), null);
  }

  /// The index of a case, brought up to date. One that cannot be read is made anew.
  public static PassageIndex open(CaseFile casefile) {
    try {
      var folder = IndexFolder.open(casefile, casefile.indexFolder());
      makeCurrent(casefile, folder);
      return new PassageIndex(casefile, folder);
    } catch (IOException e) {
      throw failure(casefile, e);
    }
  }

  private static void makeCurrent(CaseFile casefile, IndexFolder folder) throws IOException {
    try {
      if (!folder.isCurrent()) {
        patiently(casefile, folder::update);
      }
    } catch (IOException _) {
      patiently(casefile, folder::rebuild);
    }
  }

  /// Takes in what changed in the case since the last time; call it after files were added.
  public void update() {
    try {
      if (!folder.isCurrent()) {
        patiently(casefile, folder::update);
      }
    } catch (IOException e) {
      throw failure(casefile, e);
    }
  }

  /// Makes the index anew.
  public void rebuild() {
    try {
      patiently(casefile, folder::rebuild);
    } catch (IOException e) {
      throw failure(casefile, e);
    }
  }

  /// The passages that match best, by score, then path, then start. Words are found in any of their
  /// forms and in either script; words in quotation marks as a phrase. Passages that have all of
  /// the words are given, or, where there are none, those that have any. No query is wrong.
  ///
  /// Somebody else who is writing at the moment is not waited for.
  public List<Hit> search(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("no passages are asked for: " + limit);
    }
    try {
      if (!folder.isCurrent()) {
        folder.update();
      }
    } catch (IOException e) {
      throw failure(casefile, e);
    }
    return find(query, limit);
  }

  /// The same, in the index as the last [#update] left it.
  public List<Hit> find(String query, int limit) {
    var asked = UserQuery.of(query, Kind.PASSAGES);
    return searching(searcher -> {
      var all = hits(searcher, asked.all(), limit);
      return all.isEmpty() ? hits(searcher, asked.any(), limit) : all;
    });
  }

  /// All claims whose words match, or the names of their speakers and parties: those that have all
  /// of the words, or, where there are none, those that have any. In the index as the last
  /// [#update] left it.
  public Set<ClaimId> claims(String query) {
    var asked = UserQuery.of(query, Kind.CLAIMS);
    return searching(searcher -> {
      var all = claims(searcher, asked.all());
      return all.isEmpty() ? claims(searcher, asked.any()) : all;
    });
  }

  private static Set<ClaimId> claims(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, ClaimCollector.ALL);
  }

  /// A question to the index.
  private interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private <T> T searching(Question<T> question) {
    try {
      searchers.maybeRefreshBlocking();
      var searcher = searchers.acquire();
      try {
        return question.ask(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw failure(casefile, e);
    }
  }

  private static List<Hit> hits(IndexSearcher searcher, Query query, int limit) throws IOException {
    var highlights = new Highlights(query);
    TopFieldDocs found = searcher.search(query, limit, ORDER, true);
    var hits = new ArrayList<Hit>();
    for (ScoreDoc doc : found.scoreDocs) {
      var fields = searcher.storedFields().document(doc.doc);
      hits.add(PassageFields.hit(fields, doc.score, highlights));
    }
    return List.copyOf(hits);
  }

  /// Something that is left undone while another process does the same.
  private interface Attempt {
    boolean succeeds() throws IOException;
  }

  private static void patiently(CaseFile casefile, Attempt attempt) throws IOException {
    for (int i = 0; !attempt.succeeds(); i++) {
      if (i == TRIES) {
        throw new AttestException("another attest is indexing " + casefile.folder());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AttestException("stopped while waiting for the index", e);
    }
  }

  private static AttestException failure(CaseFile casefile, IOException e) {
    return new AttestException("the index of " + casefile.folder() + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      searchers.close();
      folder.close();
    } catch (IOException e) {
      throw failure(casefile, e);
    }
  }
}
