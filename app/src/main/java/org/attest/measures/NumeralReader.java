package org.attest.measures;

import java.util.Optional;
import java.util.stream.Stream;
import org.attest.measures.NumberWord.Figure;
import org.attest.measures.Phrases.Match;
import org.attest.measures.Tokens.Kind;
import org.attest.text.Language;

/// Reads one number, in digits, in words or in both: `2,000`, "half a dozen", `5 млн`, 三百五十万.
final class NumeralReader {
  private final Figures figures;
  private final Phrases<NumberWord> words;

  NumeralReader(Language language) {
    figures = Figures.of(language);
    words = Phrases.read("numbers.csv", language, row -> Stream.of(NumberWord.of(row)));
  }

  /// The longest number that starts at a token. `money` allows the scales that only money has.
  Optional<Numeral> at(Tokens tokens, int start, boolean money) {
    var sum = new Sum();
    var word = wordAt(tokens, start);
    while (word.isPresent() && sum.take(word.get(), money)) {
      word = wordAt(tokens, word.get().next());
    }
    return sum.isEmpty() ? Optional.empty() : Optional.of(sum.numeral());
  }

  private Optional<Match<NumberWord>> wordAt(Tokens tokens, int index) {
    if (!tokens.is(index, Kind.FIGURE)) {
      return words.at(tokens, index);
    }
    return figures
        .value(tokens.get(index).form())
        .map(value -> new Match<>(new Figure(value), index + 1));
  }
}
