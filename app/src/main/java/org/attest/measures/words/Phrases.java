package org.attest.measures.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.measures.words.Tokens.Token;
import org.attest.text.Language;
import org.attest.text.Lexicon;

/// Phrases and what they mean. Where several start at a token, the longest is found.
///
/// A phrase with a capital letter, or of one letter, is met only as it is written (`MW`, `mW`), any
/// other in all cases.
public final class Phrases<M> {
  /// A meaning, and the index of the first token after its phrase.
  public record Match<M>(M meaning, int next) {
    /// The first token after a phrase, or where there is none.
    public static int next(Optional<? extends Match<?>> match, int otherwise) {
      return match.map(Match::next).orElse(otherwise);
    }
  }

  /// @param joined whether its sign of dollars stands right behind a letter, as in `A$`
  private record Phrase<M>(List<String> words, boolean exact, boolean joined, M meaning) {
    boolean standsAt(Tokens tokens, int index) {
      for (int i = 0; i < words.size(); i++) {
        if (!tokens.has(index + i) || !fits(words.get(i), tokens, index + i)) {
          return false;
        }
      }
      return true;
    }

    /// Digits of a phrase belong to the word before them: `ft2` is not "ft 2". A single letter
    /// means something else as a capital: `5 g`, `5G`.
    private boolean fits(String word, Tokens tokens, int index) {
      var token = tokens.get(index);
      boolean loose = token.kind() == Tokens.Kind.FIGURE || (joined && word.equals("$"));
      boolean cased = exact || word.length() == 1;
      return (!loose || tokens.glued(index)) && word.equals(cased ? token.written() : token.form());
    }
  }

  /// Tokens in the longest phrase that is looked for backwards.
  private static final int LONGEST = 4;

  /// Each lexicon is asked for many roles and read once.
  private static final Map<String, List<List<String>>> LEXICONS = new ConcurrentHashMap<>();

  private final Map<String, List<Phrase<M>>> byFirstWord = new HashMap<>();

  /// The phrases of a lexicon's rows that pass, with what a row's cells mean. The language stands
  /// first in a row, the phrase and its forms second and its role third.
  public static <M> Phrases<M> read(
      String lexicon, Language language, Function<List<String>, Stream<M>> meaning) {
    var phrases = new Phrases<M>();
    for (var row : rows(lexicon, language)) {
      for (var form : Forms.of(row.get(1))) {
        meaning.apply(row).forEach(m -> phrases.add(form, language, m));
      }
    }
    phrases.longestFirst();
    return phrases;
  }

  /// The phrases that have one role, with their meaning.
  public static <M> Phrases<M> read(
      String lexicon,
      Language language,
      Predicate<String> role,
      Function<List<String>, M> meaning) {
    return read(
        lexicon,
        language,
        row -> role.test(row.get(2)) ? Stream.of(meaning.apply(row)) : Stream.of());
  }

  private static List<List<String>> rows(String lexicon, Language language) {
    return LEXICONS
        .computeIfAbsent(lexicon, name -> new Lexicon(Phrases.class, name).rows())
        .stream()
        .filter(row -> row.getFirst().equals("*") || row.getFirst().equals(language.code()))
        .toList();
  }

  private void add(String form, Language language, M meaning) {
    var parts = Tokens.of(form, Figures.of(language));
    var tokens = parts.all();
    boolean exact = tokens.stream().anyMatch(Token::hasUpper);
    boolean joined = tokens.size() > 1 && form.endsWith("$") && parts.glued(tokens.size() - 1);
    var words = tokens.stream().map(exact ? Token::written : Token::form).toList();
    byFirstWord
        .computeIfAbsent(tokens.getFirst().form(), _ -> new ArrayList<>())
        .add(new Phrase<>(words, exact, joined, meaning));
  }

  private void longestFirst() {
    for (var phrases : byFirstWord.values()) {
      phrases.sort(
          Comparator.<Phrase<M>>comparingInt(p -> -p.words().size())
              .thenComparing(Phrase::exact, Comparator.reverseOrder()));
    }
  }

  public Optional<Match<M>> at(Tokens tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return Optional.empty();
    }
    for (var phrase : byFirstWord.getOrDefault(tokens.get(index).form(), List.of())) {
      if (phrase.standsAt(tokens, index)) {
        return Optional.of(new Match<>(phrase.meaning(), index + phrase.words().size()));
      }
    }
    return Optional.empty();
  }

  /// Whether the word at an index opens a phrase; that the phrase stands there is not yet said.
  public boolean mayStart(Tokens tokens, int index) {
    return byFirstWord.containsKey(tokens.get(index).form());
  }

  /// Whether a phrase was found and ends before an index.
  public static boolean endsAt(Optional<? extends Match<?>> match, int end) {
    return match.filter(m -> m.next() == end).isPresent();
  }

  public boolean standAt(Tokens tokens, int index) {
    return at(tokens, index).isPresent();
  }

  /// Whether a phrase ends right before an index.
  public boolean endsBefore(Tokens tokens, int index) {
    for (int at = Math.max(0, index - LONGEST); at < index; at++) {
      if (endsAt(at(tokens, at), index)) {
        return true;
      }
    }
    return false;
  }

  /// The first token after the phrase at an index, or the index where there is none.
  public int skip(Tokens tokens, int index) {
    return at(tokens, index).map(Match::next).orElse(index);
  }
}
