package org.attest.claims.chinese;

import java.util.Optional;
import org.attest.claims.chinese.Words.Found;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;

/// The clauses on which others depend ("如属实"); see `conditions.csv`.
final class Conditions {
  private final Words<Boolean> openers = new Words<>();

  Conditions() {
    new Lexicon(Conditions.class, "conditions.csv")
        .rows()
        .forEach(row -> openers.addAll(row.getFirst(), true));
  }

  /// The first of them, with its comma left out.
  Optional<Stretch> in(Context context) {
    for (int i = context.first(); i < context.end(); i++) {
      boolean opens = context.isOwn(i) && context.clauseStart(i) == i;
      var opener = opens ? openers.at(context, i) : Optional.<Found<Boolean>>empty();
      if (opener.isPresent()) {
        return opener.map(o -> clause(context, o));
      }
    }
    return Optional.empty();
  }

  private static Stretch clause(Context context, Found<Boolean> opener) {
    int comma = context.comma(opener.first());
    return new Stretch(opener.first(), comma < context.end() ? comma : opener.end());
  }
}
