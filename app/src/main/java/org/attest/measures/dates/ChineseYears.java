package org.attest.measures.dates;

import java.util.Optional;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;

/// Years as Chinese writes them: 2024年, 二〇二二年, 08年, 2023财年.
record ChineseYears(TimeWords words) {
  /// Two digits from here on are a year of the last century; fewer are a number of years.
  private static final int OLDEST_SHORT_YEAR = 50;

  /// Four digits before 年, or two where they cannot be a number of years: 08年, 95年.
  Optional<Match<Integer>> at(Tokens tokens, int index) {
    int end = index;
    int year = 0;
    if (tokens.is(index, Kind.FIGURE)) {
      var figure = tokens.figure(index, 2, 4);
      year = figure.map(Match::meaning).orElse(0);
      end = index + 1;
    } else {
      while (end - index < 4
          && tokens.is(end, Kind.IDEOGRAPH)
          && ChineseNumbers.digit(tokens, end) >= 0) {
        year = 10 * year + ChineseNumbers.digit(tokens, end++);
      }
    }
    int length = tokens.is(index, Kind.FIGURE) ? tokens.get(index).form().length() : end - index;
    int mark = tokens.has(end, "财") ? end + 1 : end;
    return tokens.has(mark, "年")
        ? year(tokens, index, year, length, mark + 1)
        : rangeStart(tokens, index);
  }

  /// Whether a month follows: 24年9月 is a date, 24年 alone a number of years.
  private static boolean isMonth(Tokens tokens, int next) {
    return tokens.figure(next, 1, 2).filter(month -> tokens.has(month.next(), "月")).isPresent();
  }

  private static Optional<Match<Integer>> year(
      Tokens tokens, int index, int year, int length, int next) {
    if (length == 4 && year >= 1000 && year < 3000) {
      return Optional.of(new Match<>(year, next));
    }
    var first = tokens.get(index).form();
    boolean recent =
        length == 2 && (first.startsWith("0") || first.equals("零") || first.equals("〇"));
    boolean last = length == 2 && year >= OLDEST_SHORT_YEAR && tokens.is(index, Kind.FIGURE);
    boolean decade = tokens.has(next, "代");
    boolean dated = length == 2 && year < OLDEST_SHORT_YEAR && isMonth(tokens, next);
    if (dated && tokens.is(index, Kind.FIGURE)) {
      return Optional.of(new Match<>(2000 + year, next));
    }
    return (recent || last) && !decade
        ? Optional.of(new Match<>(year + (recent ? 2000 : 1900), next))
        : Optional.empty();
  }

  /// The 1995 of 1995-1997年, which has no 年 of its own.
  private Optional<Match<Integer>> rangeStart(Tokens tokens, int index) {
    return tokens
        .figure(index, 4, 4)
        .filter(year -> year.meaning() >= 1000 && year.meaning() < 2200)
        .filter(year ->
            words
                .links
                .at(tokens, year.next())
                .flatMap(link -> tokens.figure(link.next(), 4, 4))
                .filter(end -> tokens.has(end.next(), "年"))
                .isPresent());
  }
}
