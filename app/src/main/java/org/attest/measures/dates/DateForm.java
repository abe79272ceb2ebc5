package org.attest.measures.dates;

import java.util.List;
import java.util.Optional;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;

/// One way in which dates are written.
interface DateForm {
  /// What stands at a token, where it is written in this way.
  Optional<Match<Stated>> at(Tokens tokens, int index);

  static Optional<Match<Stated>> found(Stated stated, int next) {
    return Optional.of(new Match<>(stated, next));
  }

  /// The period, or [Stated.Unknown] where there is no such day: nothing else is read there either.
  static Optional<Match<Stated>> dated(Stated stated, int year, int next) {
    return found(stated.inYear(year).<Stated>map(p -> p).orElse(new Stated.Unknown()), next);
  }

  /// What the first of the forms reads that reads farthest.
  static Optional<Match<Stated>> longest(List<DateForm> forms, Tokens tokens, int index) {
    Optional<Match<Stated>> best = Optional.empty();
    for (var form : forms) {
      var found = form.at(tokens, index);
      if (found.isPresent() && (best.isEmpty() || found.get().next() > best.get().next())) {
        best = found;
      }
    }
    return best;
  }
}
