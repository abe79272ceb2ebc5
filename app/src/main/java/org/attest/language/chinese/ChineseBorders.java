package org.attest.language.chinese;

/// Where Chinese sentences end: after 。！？； and their half-width forms, with the closing signs that
/// follow. Offsets are UTF-16.
final class ChineseBorders {
  private static final String ENDS = "。！？；!?｡;";
  private static final String CLOSERS = "」』”’）》〉】〕)";

  /// HanLP's search holds a sentence in memory several times over.
  private static final int LONGEST = 2_000;

  private final String text;
  private final int end;

  /// Borders up to the end of a block.
  ChineseBorders(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /// The end of the sentence that starts at `start`.
  int after(int start) {
    int limit = Math.min(end, start + LONGEST);
    boolean quoted = false;
    for (int at = start; at < limit; at++) {
      quoted ^= text.charAt(at) == '"';
      if (isEnd(at)) {
        return afterClosers(afterEnds(at), quoted);
      }
    }
    return limit == end ? end : breath(start, limit);
  }

  private boolean isEnd(int at) {
    return switch (text.charAt(at)) {
      case '.' -> isFullStop(at);
      case '…' -> "」』”".indexOf(next(at)) >= 0;
      case '】' -> "电電讯訊".indexOf(previous(at)) >= 0;
      case ';' -> Character.isIdeographic(previous(at));
      default -> ENDS.indexOf(text.charAt(at)) >= 0;
    };
  }

  /// A Latin full stop ends a sentence after a Chinese character or a figure, before white space:
  /// not "3.5", not "Co., Ltd".
  private boolean isFullStop(int at) {
    boolean follows = Character.isIdeographic(previous(at)) || Character.isDigit(previous(at));
    return follows && Character.isWhitespace(next(at));
  }

  private char previous(int at) {
    return at > 0 ? text.charAt(at - 1) : ' ';
  }

  private char next(int at) {
    return at + 1 < end ? text.charAt(at + 1) : ' ';
  }

  private int afterEnds(int at) {
    int after = at + 1;
    while (after < end && ENDS.indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return after;
  }

  private int afterClosers(int at, boolean quoted) {
    int after = at;
    if (quoted && after < end && text.charAt(after) == '"') {
      after++;
    }
    while (after < end && CLOSERS.indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return after;
  }

  /// The last place to breathe before a limit: a comma, white space, else the limit itself.
  private int breath(int start, int limit) {
    for (int at = limit - 1; at > start; at--) {
      if ("，、,:： \n".indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
