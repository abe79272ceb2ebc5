package org.attest.documents.layout;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where a page's article stands: the stretch with the most running text in the fewest labels, and
/// the headline above it.
///
/// @param headline the index of the headline's piece, -1 where there is none above the text
/// @param first the first piece of the running text
/// @param end the piece after its last
record MainText(int headline, int first, int end) {
  private static final double LABEL = -0.3;
  private static final double WORDS = -0.5;
  private static final double FURNITURE = -1;
  private static final double LONGEST_PROSE = 600;
  private static final double UNIT = 100;

  private static final int SHORTEST_HEADLINE = 20;
  private static final int WORD_STEM = 5;
  private static final double SHARED = 0.25;

  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}{2}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]{4,}");

  static MainText of(
      String text, List<Piece> pieces, List<Vocabulary.Match> words, BitSet comments, int known) {
    int[] stretch = densest(pieces, words, comments);
    int headline = known >= 0 ? known : headline(text, pieces, words, stretch[0]);
    return new MainText(headline, stretch[0], stretch[1]);
  }

  /// Whether a piece stands above the headline or below the text.
  boolean isOutside(int piece) {
    return isAfter(piece) || piece < (headline < 0 ? first : headline);
  }

  boolean isAfter(int piece) {
    return piece >= end;
  }

  /// The stretch with the highest sum (Kadane's algorithm).
  private static int[] densest(List<Piece> pieces, List<Vocabulary.Match> words, BitSet comments) {
    int[] best = {0, pieces.size()};
    double bestSum = 0;
    double sum = 0;
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += comments.get(i) ? FURNITURE : density(pieces.get(i), words.get(i));
      if (sum > bestSum) {
        bestSum = sum;
        best = new int[] {from, i + 1};
      }
    }
    return best;
  }

  private static double density(Piece piece, Vocabulary.Match words) {
    if (piece.structure() >= Furniture.THRESHOLD || piece.links() >= 0.8) {
      return FURNITURE;
    }
    var shape = piece.shape();
    if (words.evidence() >= 0.4) {
      return WORDS;
    }
    if (shape.isProse()) {
      return Math.min(shape.size(), LONGEST_PROSE) / UNIT;
    }
    return switch (piece.kind()) {
      case LIST_ITEM, TABLE_ROW, METADATA -> 0;
      case HEADING, PARAGRAPH -> shape.ends() ? shape.size() / UNIT : LABEL;
    };
  }

  /// The title above the text that shares most words with its beginning; of equals the lower, and
  /// of a headline over a standfirst the headline.
  private static int headline(
      String text, List<Piece> pieces, List<Vocabulary.Match> words, int first) {
    var beginning = new HashSet<String>();
    for (int i = first; i < Math.min(first + 3, pieces.size()); i++) {
      beginning.addAll(stems(pieces.get(i).of(text)));
    }
    int best = -1;
    double most = SHARED;
    for (int i = Math.max(0, first - 60); i < first; i++) {
      double shared =
          isTitle(pieces.get(i), words.get(i))
              ? shared(stems(pieces.get(i).of(text)), beginning)
              : 0;
      if (shared >= most) {
        most = shared;
        best = i;
      }
    }
    while (best > 0
        && isTitle(pieces.get(best - 1), words.get(best - 1))
        && shared(stems(pieces.get(best - 1).of(text)), beginning) >= SHARED) {
      best--;
    }
    return best >= 0 ? best : lastTitle(pieces, words, first);
  }

  private static int lastTitle(List<Piece> pieces, List<Vocabulary.Match> words, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 8); i--) {
      if (isTitle(pieces.get(i), words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTitle(Piece piece, Vocabulary.Match words) {
    return piece.shape().size() >= SHORTEST_HEADLINE
        && piece.shape().size() < 400
        && piece.structure() < Furniture.THRESHOLD
        && piece.shape().separators() < 2
        && words.evidence() < 0.4
        && switch (piece.kind()) {
          case HEADING, PARAGRAPH -> true;
          case LIST_ITEM, TABLE_ROW, METADATA -> false;
        };
  }

  private static double shared(Set<String> title, Set<String> beginning) {
    return title.isEmpty()
        ? 0
        : (double) title.stream().filter(beginning::contains).count() / title.size();
  }

  private static Set<String> stems(String words) {
    var start = words.substring(0, Math.min(1_500, words.length()));
    return WORD.matcher(start.toLowerCase(Locale.ROOT))
        .results()
        .map(m -> m.group().substring(0, Math.min(WORD_STEM, m.group().length())))
        .collect(Collectors.toSet());
  }
}
