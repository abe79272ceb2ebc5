package org.attest.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.text.Language;
import org.attest.text.Lexicon;

/// Phrases and what they mean. Where several start at a token, the longest is found.
final class Phrases<M> {
  /// A meaning, and the index of the first token after its phrase.
  record Match<M>(M meaning, int next) {}

  private record Phrase<M>(List<String> words, M meaning) {
    boolean standsAt(Tokens tokens, int index) {
      for (int i = 0; i < words.size(); i++) {
        if (!tokens.has(index + i, words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Phrase<M>>> byFirstWord = new HashMap<>();

  /// The phrases of a lexicon's rows that pass, with what a row's cells mean. The language stands
  /// first in a row and the phrase second.
  static <M> Phrases<M> read(
      String lexicon, Language language, Function<List<String>, Stream<M>> meaning) {
    var phrases = new Phrases<M>();
    for (var row : new Lexicon(Phrases.class, lexicon).rows(language)) {
      var words = Tokens.of(row.get(1), Figures.of(language)).forms();
      meaning.apply(row).forEach(m -> phrases.add(words, m));
    }
    return phrases;
  }

  void add(List<String> words, M meaning) {
    var phrases = byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
    phrases.add(new Phrase<>(List.copyOf(words), meaning));
    phrases.sort(Comparator.comparingInt(phrase -> -phrase.words().size()));
  }

  Optional<Match<M>> at(Tokens tokens, int index) {
    if (index >= tokens.size()) {
      return Optional.empty();
    }
    for (var phrase : byFirstWord.getOrDefault(tokens.get(index).form(), List.of())) {
      if (phrase.standsAt(tokens, index)) {
        return Optional.of(new Match<>(phrase.meaning(), index + phrase.words().size()));
      }
    }
    return Optional.empty();
  }
}
