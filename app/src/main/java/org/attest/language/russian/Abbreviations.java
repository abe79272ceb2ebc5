package org.attest.language.russian;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attest.text.Lexicon;

/// Words that a full stop shortens, and whether a sentence may end with them.
final class Abbreviations {
  enum Place {
    /// Stands before what it belongs to, as in "ул. Ленина": no sentence ends here.
    BEFORE,
    /// Stands after a number or a list, as in "5 млн руб.": a capital letter begins a new sentence.
    AFTER,
    /// As "г.": a town before its name, a year after its number.
    BOTH
  }

  private final Map<String, Place> places = new HashMap<>();

  Abbreviations() {
    for (var row : new Lexicon(Abbreviations.class, "abbreviations.csv").rows()) {
      places.put(row.getFirst(), Place.valueOf(row.get(1)));
    }
  }

  /// Whether a full stop after `word` belongs to it, where a word with a capital letter follows.
  ///
  /// @param afterFigure whether a figure stands before the word
  /// @param starter whether the word that follows is one that begins sentences
  boolean continues(String word, boolean afterFigure, boolean starter) {
    var place = places.get(word.toLowerCase(Locale.ROOT));
    if (place == null) {
      return false;
    }
    return switch (place) {
      case BEFORE -> true;
      case AFTER -> false;
      case BOTH -> !(afterFigure && starter);
    };
  }

  boolean contains(String word) {
    return places.containsKey(word.toLowerCase(Locale.ROOT));
  }
}
