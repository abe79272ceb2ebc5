package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Cell;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Tells the words that a page puts around a document (menus, share bars, lists of other articles,
/// comments, notices) from the document's own.
///
/// Every block gets a score, the sum of five kinds of evidence, and is furniture from [#THRESHOLD]
/// on:
/// - structure: what the markup says (`nav`, `class="related"`); none in plain text
/// - shape: a label rather than a sentence, signs between entries, counts, links; running text
///   speaks against
/// - words: those of `furniture.csv`, weighted by how much of the block they are
/// - place: before the headline, or after the running text with the most weight has ended
/// - neighbours: a run of labels of which enough have evidence of their own, a list under a title
///   that is furniture
///
/// No kind reaches the threshold alone, structure apart: words give at most 0.7. Comments are found
/// by their own pattern: see [CommentThread]. A block that is marked wrongly loses its claims, so
/// what is unsure is left in.
final class Furniture {
  static final double THRESHOLD = 0.9;

  private static final double LABEL = 0.3;
  private static final double SEPARATED = 0.35;
  private static final double COUNTED = 0.4;
  private static final double COPYRIGHT = 0.3;
  private static final double LINKED = 0.3;
  private static final double LINKED_ALONE = 0.6;
  private static final double SPEAKS_TO_READER = 0.3;
  private static final double PROSE = -0.4;
  private static final double SENTENCE = -0.2;
  private static final double CALL = -0.1;
  private static final double OPENS_TEXT = -0.35;
  private static final double OUTSIDE = 0.3;
  private static final double IN_RUN = 0.35;

  private static final double OWN_EVIDENCE = 0.25;
  private static final double BESIDE = 0.4;
  private static final double NOTICE = 0.2;
  private static final int LONGEST_NOTICE = 600;
  private static final int LONGEST_REQUEST = 200;
  private static final List<String> ASKING = List.of("letter", "consent", "account");
  private static final int RUN = 3;

  /// Words of this weight ("read also", "advertisement") head no section.
  private static final double NO_HEADING = 0.6;

  private static final List<String> COUNTABLE = List.of("comment", "rating", "share");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:\\p{L}+[ :(]{1,2})?\\d[\\d., ]{0,9}[kKMтк]?\\)?(?: \\p{L}+){0,2}"
              + "|\\p{L}*:? ?\\d[.,]?\\d? ?(?:/|of|out of|из) ?\\d{1,3}.{0,20}"
              + "|(?:\\d[.,]?\\d?|[一-九]) ?(?:分|星).{0,12}");

  private final String text;
  private final List<Piece> pieces;
  private final List<Vocabulary.Match> words;
  private final BitSet comments;
  private final MainText main;
  private final double[] scores;
  private final BitSet furniture = new BitSet();

  private Furniture(String text, List<Piece> pieces, int headline) {
    this.text = text;
    this.pieces = pieces;
    this.words = pieces.stream().map(p -> Vocabulary.match(p.of(text))).toList();
    this.comments = CommentThread.in(text, pieces, words);
    this.main = MainText.of(text, pieces, words, comments, headline);
    this.scores = new double[pieces.size()];
  }

  /// The blocks that are the document's own, and the spans of the rest.
  ///
  /// @param headline the index of the headline's piece, -1 where it is not known
  static Layout layout(CodePoints text, List<Piece> pieces, List<Cell> cells, int headline) {
    var furniture = new Furniture(text.text(), pieces, headline).find();
    var blocks = new ArrayList<Block>();
    for (int i = furniture.nextClearBit(0); i < pieces.size(); i = furniture.nextClearBit(i + 1)) {
      var piece = pieces.get(i);
      blocks.add(new Block(piece.kind(), text.span(piece.start(), piece.end())));
    }
    var spans = spans(text, pieces, furniture);
    return new Layout(List.of(), List.of(), blocks, outside(spans, cells), spans);
  }

  /// Neighbours are one span.
  private static List<Span> spans(CodePoints text, List<Piece> pieces, BitSet furniture) {
    var spans = new ArrayList<Span>();
    for (int from = furniture.nextSetBit(0); from >= 0; ) {
      int to = furniture.nextClearBit(from);
      spans.add(text.span(pieces.get(from).start(), pieces.get(to - 1).end()));
      from = furniture.nextSetBit(to);
    }
    return spans;
  }

  private static List<Cell> outside(List<Span> spans, List<Cell> cells) {
    var kept = new ArrayList<Cell>();
    int at = 0;
    for (var cell : cells) {
      while (at < spans.size() && spans.get(at).end() <= cell.span().start()) {
        at++;
      }
      if (at == spans.size() || !spans.get(at).overlaps(cell.span())) {
        kept.add(cell);
      }
    }
    return kept;
  }

  private BitSet find() {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(i);
    }
    addRuns();
    addPairs();
    for (int i = 0; i < scores.length; i++) {
      furniture.set(i, comments.get(i) || (mayBe(i) && scores[i] >= THRESHOLD - 1e-9));
    }
    addLists();
    addBetween();
    return furniture;
  }

  private boolean mayBe(int i) {
    return i != main.headline() && pieces.get(i).kind() != Block.Kind.METADATA;
  }

  private double score(int i) {
    var piece = pieces.get(i);
    return piece.structure()
        + shape(i)
        + words.get(i).evidence()
        + (main.isOutside(i) ? OUTSIDE : 0)
        + (opensText(i) ? OPENS_TEXT : 0);
  }

  private double shape(int i) {
    var piece = pieces.get(i);
    var shape = piece.shape();
    double sum = linked(piece);
    if (shape.isProse()) {
      sum += PROSE;
    } else if (words.get(i).leads()) {
      sum += LABEL;
    } else if (shape.ends()) {
      sum += text.charAt(piece.end() - 1) == '!' ? CALL : SENTENCE;
    } else if (piece.kind() != Block.Kind.TABLE_ROW && (shape.isLabel() || piece.links() >= 0.8)) {
      sum += LABEL;
    }
    return sum + signs(i);
  }

  /// A paragraph that is one link leads elsewhere; an entry of a list may well be a linked name.
  private static double linked(Piece piece) {
    boolean alone = piece.kind() == Block.Kind.PARAGRAPH && piece.shape().words() >= 3;
    return piece.links() < 0.8 || piece.shape().size() >= 200 ? 0 : alone ? LINKED_ALONE : LINKED;
  }

  private double signs(int i) {
    var shape = pieces.get(i).shape();
    double sum = words.get(i).addressed() > 1 && shape.size() < 500 ? SPEAKS_TO_READER : 0;
    if (shape.size() > 400) {
      return sum;
    }
    var line = pieces.get(i).of(text);
    sum += words.get(i).rights() ? COPYRIGHT : 0;
    if (shape.isLabel() && pieces.get(i).kind() != Block.Kind.TABLE_ROW) {
      sum += shape.separators() > 1 && shape.digits() == 0 ? SEPARATED : 0;
      sum += isCountable(words.get(i)) && COUNT.matcher(line).matches() ? COUNTED : 0;
    }
    return sum;
  }

  private static boolean isCountable(Vocabulary.Match words) {
    return COUNTABLE.stream().anyMatch(words::isAbout);
  }

  /// A title right above running text that is no furniture itself.
  private boolean opensText(int i) {
    return i + 1 < pieces.size()
        && pieces.get(i).kind() == Block.Kind.HEADING
        && pieces.get(i).links() < 0.8
        && !pieces.get(i + 1).shape().isLabel()
        && pieces.get(i + 1).structure() < THRESHOLD
        && words.get(i).weight() < NO_HEADING
        && words.get(i + 1).evidence() < OWN_EVIDENCE;
  }

  private void addRuns() {
    for (int from = 0; from < scores.length; ) {
      int to = from;
      while (to < scores.length && isEntry(to) && main.isOutside(to) == main.isOutside(from)) {
        to++;
      }
      addRun(from, to);
      from = Math.max(from + 1, to);
    }
  }

  private void addRun(int from, int to) {
    long withEvidence = IntStream.range(from, to).filter(this::hasEvidence).count();
    double needed = main.isOutside(from) ? OWN_EVIDENCE : 1;
    if (to - from >= RUN && withEvidence >= needed * (to - from)) {
      int first = IntStream.range(from, to).filter(this::hasEvidence).findFirst().orElse(to);
      int last = to - 1;
      while (last > first && !hasEvidence(last)) {
        last--;
      }
      for (int i = first; i <= last; i++) {
        scores[i] += IN_RUN;
      }
    }
  }

  /// Two labels with words of furniture hold each other up within an article.
  private void addPairs() {
    for (int i = 1; i < scores.length; i++) {
      if (isPaired(i - 1) && isPaired(i)) {
        scores[i - 1] = Math.max(scores[i - 1], THRESHOLD);
        scores[i] = Math.max(scores[i], THRESHOLD);
      }
    }
  }

  private boolean isPaired(int i) {
    return isLabelOfList(i) && words.get(i).evidence() >= BESIDE;
  }

  private boolean isEntry(int i) {
    return mayBe(i)
        && pieces.get(i).shape().isLabel()
        && pieces.get(i).kind() != Block.Kind.TABLE_ROW
        && (main.isOutside(i)
            || pieces.get(i).kind() != Block.Kind.LIST_ITEM
            || pieces.get(i).links() > 0);
  }

  private boolean hasEvidence(int i) {
    return words.get(i).evidence() >= OWN_EVIDENCE
        || pieces.get(i).links() >= 0.8
        || pieces.get(i).structure() >= OWN_EVIDENCE
        || pieces.get(i).shape().separators() > 1;
  }

  /// Entries below a title that is furniture are as well. Within the article ("Read also" and two
  /// titles) the last label above running text may be a heading, unless it is the only one.
  private void addLists() {
    boolean listed = false;
    for (int i = 1; i < scores.length; i++) {
      boolean titled = furniture.get(i - 1) && isListTitle(i - 1);
      listed =
          isLabelOfList(i) && (titled || (listed && (main.isAfter(i) || isLabelOfList(i + 1))));
      if (listed) {
        furniture.set(i);
      }
    }
  }

  private boolean isListTitle(int i) {
    return !comments.get(i)
        && pieces.get(i).shape().isLabel()
        && words.get(i).weight() >= NO_HEADING
        && words.get(i).share() >= 0.5;
  }

  private boolean isLabelOfList(int i) {
    return i < scores.length
        && mayBe(i)
        && pieces.get(i).shape().isLabel()
        && pieces.get(i).kind() != Block.Kind.TABLE_ROW;
  }

  /// What stands alone between furniture, and labels with words of furniture beside it.
  private void addBetween() {
    for (int i = 0; i < scores.length; i++) {
      if (mayBe(i) && !furniture.get(i) && (isBetween(i) || isBeside(i) || isBelow(i))) {
        furniture.set(i);
      }
    }
  }

  /// The text's first and last block have furniture on their other side. A notice in sentences must
  /// have something of furniture itself.
  private boolean isBetween(int i) {
    boolean between =
        scores.length > 2
            && main.isOutside(i)
            && (i == 0 || furniture.get(i - 1))
            && (i + 1 == scores.length || furniture.get(i + 1));
    var match = words.get(i);
    return between
        && (!pieces.get(i).shape().isProse()
            || (pieces.get(i).shape().size() < LONGEST_NOTICE
                && (match.addressed() > 1 || match.evidence() >= NOTICE)));
  }

  private boolean isBeside(int i) {
    boolean beside =
        (i > 0 && furniture.get(i - 1)) || (i + 1 < scores.length && furniture.get(i + 1));
    return beside && isLabelOfList(i) && words.get(i).evidence() >= BESIDE;
  }

  /// A sentence that goes on asking for what the title above it asks.
  private boolean isBelow(int i) {
    return i > 0
        && furniture.get(i - 1)
        && ASKING.stream().anyMatch(words.get(i - 1)::isAbout)
        && pieces.get(i - 1).shape().isLabel()
        && pieces.get(i).shape().size() < LONGEST_REQUEST
        && words.get(i).addressed() > 0;
  }
}
