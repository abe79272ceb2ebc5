package org.attest.measures.dates;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.attest.measures.numbers.NumeralReader;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;

/// The small numbers of Chinese dates, in digits or ideographs.
record ChineseNumbers(NumeralReader numerals) {
  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("〇", 0),
          Map.entry("零", 0),
          Map.entry("○", 0),
          Map.entry("一", 1),
          Map.entry("二", 2),
          Map.entry("三", 3),
          Map.entry("四", 4),
          Map.entry("五", 5),
          Map.entry("六", 6),
          Map.entry("七", 7),
          Map.entry("八", 8),
          Map.entry("九", 9));

  /// The digit that an ideograph is, or -1.
  static int digit(Tokens tokens, int index) {
    return tokens.is(index, Kind.IDEOGRAPH)
        ? DIGITS.getOrDefault(tokens.get(index).form(), -1)
        : -1;
  }

  Optional<Match<Integer>> small(Tokens tokens, int index, int highest) {
    return number(tokens, index).filter(n -> n.meaning() >= 1 && n.meaning() <= highest);
  }

  /// A whole number below a hundred, in digits or ideographs.
  Optional<Match<Integer>> number(Tokens tokens, int index) {
    if (tokens.is(index, Kind.FIGURE)) {
      return tokens.figure(index, 1, 2);
    }
    return tokens.is(index, Kind.IDEOGRAPH)
        ? numerals
            .at(tokens, index, false)
            .filter(n -> isBelowHundred(n.value()))
            .map(n -> new Match<>(n.value().intValue(), n.next()))
        : Optional.empty();
  }

  private static boolean isBelowHundred(BigDecimal value) {
    return value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(100)) < 0
        && value.scale() <= 0;
  }
}
