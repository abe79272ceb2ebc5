package org.attest.investigation.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.casefile.CaseFile;
import org.attest.casefile.Version;
import org.attest.claims.ClaimId;
import org.attest.search.Hit;
import org.attest.search.PassageIndex;
import org.jspecify.annotations.Nullable;

/// Searches the words of a case as far as they are indexed, and remembers the last answers: a
/// person who looks for words goes on to filter, sort and turn pages.
final class WordSearch implements AutoCloseable {
  /// Few, because a word may be in every claim.
  private static final int REMEMBERED = 4;

  private final CaseFile casefile;

  /// Nothing until the index is ready for the first time.
  private volatile @Nullable PassageIndex index;

  /// The entry of the journal up to which all is indexed.
  private volatile long indexed;

  private final Map<String, Set<ClaimId>> answers =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<ClaimId>> eldest) {
          return size() > REMEMBERED;
        }
      };

  WordSearch(CaseFile casefile) {
    this.casefile = casefile;
  }

  /// Brings the index up to a version of the case.
  ///
  /// @return whether it was not
  boolean update(Version version) {
    if (indexed >= version.sequence()) {
      return false;
    }
    var open = index;
    if (open == null) {
      index = PassageIndex.open(casefile);
    } else {
      open.update();
    }
    indexed = version.sequence();
    forget();
    return true;
  }

  private synchronized void forget() {
    answers.clear();
  }

  Found find(String query, Version version) {
    long upTo = indexed;
    var open = index;
    return open == null
        ? new Found(Set.of(), false)
        : new Found(claims(open, query, upTo), upTo >= version.sequence());
  }

  private Set<ClaimId> claims(PassageIndex open, String query, long upTo) {
    var known = known(query);
    if (known.isPresent()) {
      return known.get();
    }
    var found = open.claims(query);
    remember(query, found, upTo);
    return found;
  }

  private synchronized Optional<Set<ClaimId>> known(String query) {
    return Optional.ofNullable(answers.get(query));
  }

  /// An answer that an older index gave is not kept.
  private synchronized void remember(String query, Set<ClaimId> found, long upTo) {
    if (upTo == indexed) {
      answers.put(query, found);
    }
  }

  List<Hit> passages(String query, int limit) {
    var open = index;
    return open == null ? List.of() : open.find(query, limit);
  }

  @Override
  public void close() {
    var open = index;
    if (open != null) {
      open.close();
    }
  }
}
