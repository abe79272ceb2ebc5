package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;

/// A page's blocks with what the elements around them say for furniture.
///
/// An element is not believed where it holds the headline or most of the running text: designers
/// name the column beside a sidebar after it, and wrap whole pages in a form. Comments alone may
/// outweigh an article, but there must be one outside them.
final class ZonedPieces {
  private static final double STRONGEST = 1.6;
  private static final double MOST_OF_TEXT = 0.6;
  private static final int ARTICLE = 250;

  private final List<Piece> pieces;

  /// Up to each piece, the size of the running text before it.
  private final long[] prose;

  private ZonedPieces(List<Piece> pieces) {
    this.pieces = pieces;
    this.prose = new long[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      boolean counts = piece.shape().isProse() && piece.links() < 0.5;
      prose[i + 1] = prose[i] + (counts ? piece.shape().size() : 0);
    }
  }

  static List<Piece> of(PageText page, int headline) {
    return new ZonedPieces(page.pieces()).weighed(page.zones(), headline);
  }

  private List<Piece> weighed(List<PageText.Zone> zones, int headline) {
    var change = new double[pieces.size() + 1];
    for (var zone : zones) {
      int from = firstFrom(zone.start());
      int to = Math.max(from, firstEndingAfter(zone.end()));
      if (isBelieved(zone, from, to, headline)) {
        change[from] += zone.weight();
        change[to] -= zone.weight();
      }
    }
    return weighed(change);
  }

  private List<Piece> weighed(double[] change) {
    var weighed = new ArrayList<Piece>();
    double weight = 0;
    for (int i = 0; i < pieces.size(); i++) {
      weight += change[i];
      weighed.add(pieces.get(i).with(Math.clamp(weight, 0, STRONGEST)));
    }
    return weighed;
  }

  private boolean isBelieved(PageText.Zone zone, int from, int to, int headline) {
    long all = prose[pieces.size()];
    long inside = prose[to] - prose[from];
    if (from <= headline && headline < to) {
      return false;
    }
    return zone.thread()
        ? all - inside >= Math.min(ARTICLE, all) || inside == 0
        : inside <= MOST_OF_TEXT * all;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
