package org.attest.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.attest.claims.ClaimId;

/// Collects the ids of all claims that match.
final class ClaimCollector extends SimpleCollector {
  /// Makes one for each slice of the index.
  static final CollectorManager<ClaimCollector, Set<ClaimId>> ALL =
      new CollectorManager<>() {
        @Override
        public ClaimCollector newCollector() {
          return new ClaimCollector();
        }

        @Override
        public Set<ClaimId> reduce(Collection<ClaimCollector> collectors) {
          var all = new HashSet<ClaimId>();
          collectors.forEach(collector -> all.addAll(collector.found));
          return Collections.unmodifiableSet(all);
        }
      };

  private final List<ClaimId> found = new ArrayList<>();
  private BinaryDocValues ids = DocValues.emptyBinary();

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    ids = DocValues.getBinary(context.reader(), ClaimFields.ID);
  }

  @Override
  public void collect(int document) throws IOException {
    if (ids.advanceExact(document)) {
      found.add(ClaimFields.id(ids));
    }
  }
}
