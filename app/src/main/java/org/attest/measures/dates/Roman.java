package org.attest.measures.dates;

import java.util.List;
import java.util.Optional;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;

/// Roman numerals up to 21, for quarters and centuries.
final class Roman {
  private static final List<String> NUMBERS =
      List.of(
          "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"
              .split(" ", -1));

  private Roman() {}

  static Optional<Match<Integer>> at(Tokens tokens, int index) {
    if (!tokens.is(index, Kind.WORD)) {
      return Optional.empty();
    }
    int number = NUMBERS.indexOf(tokens.get(index).written()) + 1;
    return number > 0 ? Optional.of(new Match<>(number, index + 1)) : Optional.empty();
  }
}
