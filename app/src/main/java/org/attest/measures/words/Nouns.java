package org.attest.measures.words;

import java.util.Optional;
import org.attest.measures.words.Tokens.Kind;
import org.attest.measures.words.Tokens.Token;
import org.attest.text.Language;
import org.attest.text.Span;

/// Finds the noun that a number counts, by the shape of the words that follow: there is no grammar
/// in this room.
public final class Nouns {
  /// Words that are looked at: two adjectives and a noun.
  private static final int REACH = 4;

  private final Language language;
  private final Phrases<String> stops;
  private final Phrases<String> plurals;
  private final Phrases<String> adjectives;
  private final Phrases<String> determiners;

  public Nouns(Language language) {
    this.language = language;
    stops = Phrases.read("nouns.csv", language, "stop"::equals, row -> row.get(1));
    plurals = Phrases.read("nouns.csv", language, "plural"::equals, row -> row.get(1));
    determiners = Phrases.read("nouns.csv", language, "determiner"::equals, row -> row.get(1));
    adjectives = Phrases.read("nouns.csv", language, "adjective"::equals, row -> row.get(1));
  }

  public boolean isStop(Tokens tokens, int index) {
    return stops.standAt(tokens, index);
  }

  /// Whether what follows a number looks like counted things in lower case.
  public boolean isCounted(Tokens tokens, int index) {
    boolean lower = tokens.is(index, Kind.WORD) && !tokens.get(index).startsUpper();
    return lower && counted(tokens, index).isPresent();
  }

  /// The noun that is counted, as a span of tokens.
  public Optional<Span> counted(Tokens tokens, int index) {
    return switch (language) {
      case ENGLISH -> english(tokens, index);
      case RUSSIAN -> russian(tokens, index);
      case CHINESE -> chinese(tokens, index);
    };
  }

  /// The noun of a substance, after "of" or in the genitive.
  public Optional<Span> substance(Tokens tokens, int index) {
    return switch (language) {
      case ENGLISH ->
          tokens.has(index, "of")
              ? englishAny(tokens, determiners.skip(tokens, index + 1))
              : Optional.empty();
      case RUSSIAN -> russian(tokens, index);
      case CHINESE -> chinese(tokens, tokens.has(index, "的") ? index + 1 : index);
    };
  }

  private Optional<Span> english(Tokens tokens, int start) {
    for (int at = start; at < start + REACH && isNominal(tokens, at); at++) {
      if (!tokens.hyphen(at) && isPlural(tokens, at)) {
        return Optional.of(new Span(at, at + 1));
      }
    }
    return Optional.empty();
  }

  /// Plural, or else the last word before a stop.
  private Optional<Span> englishAny(Tokens tokens, int start) {
    int end = start;
    while (end < start + REACH && isNominal(tokens, end)) {
      end++;
    }
    int last = end;
    return english(tokens, start)
        .or(() -> last > start ? Optional.of(new Span(last - 1, last)) : Optional.empty());
  }

  private boolean isNominal(Tokens tokens, int at) {
    boolean word = tokens.is(at, Kind.WORD) && !tokens.get(at).opensLine();
    return (word && !stops.standAt(tokens, at)) || tokens.hyphen(at);
  }

  private boolean isPlural(Tokens tokens, int at) {
    var form = tokens.get(at).form();
    boolean ending = form.endsWith("s") && !(form.endsWith("ss") || form.endsWith("us"));
    return plurals.standAt(tokens, at) || (ending && form.length() > 3 && !form.endsWith("is"));
  }

  private Optional<Span> russian(Tokens tokens, int start) {
    int at = start;
    while (at < start + 2 && isNominal(tokens, at) && isAdjective(tokens.get(at))) {
      at++;
    }
    int last = at;
    if (isNominal(tokens, last) && isNoun(tokens.get(last))) {
      return Optional.of(new Span(last, last + 1));
    }
    return last > start ? Optional.of(new Span(last - 1, last)) : Optional.empty();
  }

  private static boolean isNoun(Token token) {
    return token.form().length() > 2
        && !token.form().matches(".*(с[ья]|ть|л[аои]|[ая]ет|[ая]ют|вь)");
  }

  private static boolean isAdjective(Token token) {
    return token.form().matches(".{2,}([ыи]х|[ыи]е|[ыи]й|[ое]го|ой|ая|яя|[ыи]м|[ыи]ми)");
  }

  private Optional<Span> chinese(Tokens tokens, int start) {
    int end = start;
    while (end < start + 6 && tokens.is(end, Kind.IDEOGRAPH) && !stops.standAt(tokens, end)) {
      end++;
    }
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /// Past one word that describes: the "maximum" of "50 kg maximum payload".
  public int pastAdjective(Tokens tokens, int index) {
    return adjectives.skip(tokens, index);
  }
}
