package org.attest.measures.dates;

import java.util.Optional;
import org.attest.measures.words.Cue;
import org.attest.measures.words.Nouns;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.measures.words.UnitWord;

/// Decides whether four digits are a year. `2022` alone mostly is one, and `2022 tonnes` is not.
final class YearReader {
  /// "By 1700" is a year, "by 1500" more likely a number.
  private static final int OLDEST_OPENED = 1600;

  private final TimeWords words;
  private final Phrases<UnitWord> units;
  private final Phrases<Cue> cues;
  private final Phrases<String> scales;
  private final Nouns nouns;

  YearReader(TimeWords words) {
    this.words = words;
    units = UnitWord.after(words.language());
    cues = Cue.before(words.language());
    nouns = new Nouns(words.language());
    scales =
        Phrases.read(
            "numbers.csv", words.language(), role -> role.startsWith("times"), row -> row.get(1));
  }

  /// A year in the company of a month or another part of it, where it can be hardly else.
  Optional<Match<Integer>> beside(Tokens tokens, int index) {
    return tokens
        .figure(index, 4, 4)
        .filter(year -> year.meaning() >= 1000 && year.meaning() < 2200)
        .map(year -> new Match<>(year.meaning(), words.pastYearMark(tokens, year.next())));
  }

  /// A year that stands by itself.
  Optional<Match<Integer>> alone(Tokens tokens, int index) {
    return beside(tokens, index)
        .filter(year -> year.next() > index + 1 || isPlain(tokens, index, year.meaning()));
  }

  private boolean isPlain(Tokens tokens, int index, int year) {
    boolean modern = year >= 1900 && year < 2100;
    boolean old = year >= OLDEST_OPENED && year < 1900 && words.oldYearOpener(tokens, index);
    boolean opened = (isOpened(tokens, index) && year < 2100) || old;
    return (modern || opened)
        && !isPartOfName(tokens, index)
        && !isCounted(tokens, index, opened && modern)
        && !isBound(cues.at(tokens, index - 1), index)
        && !isBounded(tokens, index);
  }

  private boolean isOpened(Tokens tokens, int index) {
    return words.yearOpeners.standAt(tokens, index - 1);
  }

  /// "more than 2000": a cue of two or three words that ends before the number.
  private boolean isBounded(Tokens tokens, int index) {
    for (int length = 2; length <= 3; length++) {
      if (isBound(cues.at(tokens, index - length), index)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBound(Optional<Match<Cue>> cue, int end) {
    return cue.filter(c -> c.meaning().isBound() && c.next() == end).isPresent();
  }

  private static boolean isPartOfName(Tokens tokens, int index) {
    boolean glued = tokens.glued(index) && !tokens.has(index - 1, "(");
    boolean before = glued && (tokens.is(index - 1, Kind.WORD) || tokens.is(index - 1, Kind.SIGN));
    boolean range = tokens.has(index - 1, "–") || tokens.has(index - 1, "-");
    return (before && !range && !isQuote(tokens, index - 1))
        || (tokens.glued(index + 1) && tokens.is(index + 1, Kind.WORD));
  }

  private static boolean isQuote(Tokens tokens, int index) {
    return "\"'“”‘’«»[,;/=".contains(tokens.get(index).form());
  }

  /// Whether the number that ends with a token counts what follows.
  boolean isCounted(Tokens tokens, int index) {
    return isCounted(tokens, index, false);
  }

  private boolean isCounted(Tokens tokens, int index, boolean opened) {
    int next = index + 1;
    boolean unit = units.at(tokens, next).filter(u -> !u.meaning().isLoose()).isPresent();
    return unit || scales.standAt(tokens, next) || (!opened && nouns.isCounted(tokens, next));
  }
}
