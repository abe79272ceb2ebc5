package org.attest.documents.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.documents.Layout.Block;

/// Finds readers' comments below an article: blocks headed by a name and a time, and the words of
/// the forms around them ("Reply", "12 comments").
///
/// One such sign proves nothing: a thread has signs worth [#PROOF], each not far from the next, and
/// an article above it.
final class CommentThread {
  private static final int PROOF = 4;
  private static final int CLOCK = 2;
  private static final int COUNTED = 2;
  private static final int WEAK = 1;

  /// Running text that must stand above, in the measure of [Shape#size].
  private static final int ARTICLE = 250;

  private static final int MOST_PIECES_BETWEEN = 8;
  private static final int MOST_WORDS_OF_NAME = 5;
  private static final int LONGEST_HEAD = 110;
  private static final int MOST_PIECES_OF_COMMENT = 3;

  private static final Pattern CLOCK_TIME =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)"
              + "|\\d+\\s*(?:seconds?|minutes?|mins?|hours?|hrs?|h|m|d|days?|weeks?|months?|years?)\\s+ago"
              + "|(?:an?|one)\\s+(?:minute|hour|day|week|month|year)\\s+ago"
              + "|\\d+\\s*(?:секунд|минут|мин|час|дн|день|недел|месяц|лет|год)\\p{L}*\\.?\\s+назад"
              + "|(?:минуту|час|день|неделю|месяц|год)\\s+назад"
              + "|\\d+\\s*(?:秒|分钟|分鐘|小时|小時|天|周|个月|年)前|刚刚"
              + "|\\bjust now\\b|\\byesterday\\b|вчера|сегодня|昨天|今天");

  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}{1,4}|[\\p{L}\\p{N}_&&[^\\p{IsHan}]]+");
  private static final Pattern COUNT = Pattern.compile("\\d");

  private final String text;
  private final List<Piece> pieces;

  private CommentThread(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /// The pieces that belong to a thread.
  static BitSet in(String text, List<Piece> pieces, List<Vocabulary.Match> words) {
    return new CommentThread(text, pieces).find(words);
  }

  private BitSet find(List<Vocabulary.Match> words) {
    var found = new BitSet();
    for (int at = endOfArticle(); at < pieces.size(); at++) {
      if (sign(at, words) > 0) {
        int last = lastOfThread(at, words);
        if (last >= at) {
          found.set(at - (isName(at - 1) ? 1 : 0), endOfComment(last, words) + 1);
          at = last;
        }
      }
    }
    return found;
  }

  /// The last sign of the thread that begins with a sign, or a number before it if that is none.
  private int lastOfThread(int first, List<Vocabulary.Match> words) {
    int last = first;
    int worth = 0;
    boolean answered = false;
    for (int i = first; i < pieces.size() && i - last <= MOST_PIECES_BETWEEN; i++) {
      int sign = sign(i, words);
      if (sign > 0) {
        worth += sign;
        answered |= i > first;
        last = i;
      }
    }
    return worth >= PROOF && answered ? last : first - 1;
  }

  private int endOfComment(int last, List<Vocabulary.Match> words) {
    int end = last;
    if (words.get(last).isAbout("comment")) {
      return end;
    }
    while (end + 1 < pieces.size()
        && end - last < MOST_PIECES_OF_COMMENT
        && !pieces.get(end + 1).shape().isLabel()) {
      end++;
    }
    return end;
  }

  private int endOfArticle() {
    int size = 0;
    int at = 0;
    while (at < pieces.size() && size < ARTICLE) {
      var shape = pieces.get(at++).shape();
      size += shape.isProse() ? shape.size() : 0;
    }
    return at;
  }

  /// What a piece is worth as a sign of comments.
  private int sign(int i, List<Vocabulary.Match> words) {
    var line = firstLine(pieces.get(i));
    if (line.isEmpty()) {
      return 0;
    }
    if (words.get(i).isAbout("comment") && words.get(i).share() >= 0.4) {
      return COUNT.matcher(line).find() ? COUNTED : WEAK;
    }
    return isHeadOfComment(i, line) ? worthOfTime(line) : 0;
  }

  /// The line that may be a comment's head, empty where there is none. In some pages the comment
  /// follows in the same block.
  private String firstLine(Piece piece) {
    boolean other = piece.kind() == Block.Kind.METADATA || piece.kind() == Block.Kind.TABLE_ROW;
    int end = Math.min(piece.end(), piece.start() + LONGEST_HEAD);
    var start = text.substring(piece.start(), end);
    int line = start.indexOf('\n');
    var first = line < 0 ? start : start.substring(0, line);
    boolean whole = line >= 0 || end == piece.end();
    return other || !whole || Shape.of(first).isProse() ? "" : first;
  }

  private static int worthOfTime(String line) {
    return CLOCK_TIME.matcher(line.toLowerCase(Locale.ROOT)).find() ? CLOCK : WEAK;
  }

  /// A name and a time in one piece, or a time below a name.
  private boolean isHeadOfComment(int i, String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    var date = StatedDate.in(lower);
    var clock = CLOCK_TIME.matcher(lower);
    if ((date.isEmpty() && !clock.find()) || lower.indexOf('@') > 0) {
      return false;
    }
    var rest =
        date.map(d -> lower.substring(0, d.start()) + " " + lower.substring(d.end())).orElse(lower);
    long name =
        WORD.matcher(CLOCK_TIME.matcher(rest).replaceAll(" "))
            .results()
            .filter(word -> !Calendar.isKnown(word.group()))
            .count();
    return name == 0 ? isName(i - 1) : name <= MOST_WORDS_OF_NAME && !Shape.of(line).ends();
  }

  private boolean isName(int i) {
    if (i < 0) {
      return false;
    }
    var shape = pieces.get(i).shape();
    return shape.isLabel()
        && shape.size() <= 40
        && shape.words() <= 4
        && shape.separators() == 0
        && pieces.get(i).kind() != Block.Kind.METADATA;
  }
}
