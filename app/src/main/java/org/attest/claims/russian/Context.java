package org.attest.claims.russian;

import org.attest.claims.frames.Row;
import org.attest.language.Stretch;

/// Where frames are looked for: a stretch of a row, and the level of quotation its own words are
/// at.
record Context(Row row, Stretch stretch, int level) {
  static Context of(Row row, Stretch stretch) {
    return new Context(row, stretch, row.level(stretch));
  }

  int first() {
    return stretch.first();
  }

  int end() {
    return stretch.end();
  }

  /// Whether a token stands at the stretch's own level: not inside a quotation in it.
  boolean isOwn(int at) {
    return stretch.contains(at) && row.depth(at) == level;
  }

  boolean isSeparator(int at) {
    return isOwn(at) && (row.isOneOf(at, ",—–;(") || row.is(at, "-"));
  }

  /// Whether a clause could start at a token: the stretch begins there, or a sign stands before.
  boolean opens(int at) {
    return at == first()
        || isSeparator(at - 1)
        || row.closesQuotation(at - 1)
        || isSentenceStart(at);
  }

  private boolean isSentenceStart(int at) {
    return row.sentenceOf(at) != row.sentenceOf(at - 1);
  }

  /// The first comma of the stretch's own level from a token on, or the end.
  int comma(int from) {
    for (int i = from; i < end(); i++) {
      if (isOwn(i) && row.is(i, ",")) {
        return i;
      }
    }
    return end();
  }

  boolean hasPredicate(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Verbs.isPredicate(row, i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (row.opensQuotation(i) && row.afterQuotation(i) - i > 3) {
        return true;
      }
    }
    return false;
  }
}
