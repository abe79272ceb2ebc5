package org.attest.language.russian;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.language.PartOfSpeech;
import org.attest.text.Lexicon;

/// The class of a Russian word: by a list for closed classes and exceptions, else by its ending.
final class WordClasses {
  /// @param fine `past`, `present`, `infinitive`, `participle` (short) of a verb; empty elsewhere
  record WordClass(PartOfSpeech partOfSpeech, String fine) {}

  private record Ending(Pattern shape, WordClass meaning) {}

  private static final Set<PartOfSpeech> STARTERS =
      Set.of(
          PartOfSpeech.ADP,
          PartOfSpeech.ADV,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PART,
          PartOfSpeech.PRON,
          PartOfSpeech.SCONJ);

  private static final WordClass NOUN = new WordClass(PartOfSpeech.NOUN, "");
  private static final WordClass NAME = new WordClass(PartOfSpeech.PROPN, "");

  private final Map<String, WordClass> words = new HashMap<>();
  private final List<Ending> endings;

  WordClasses() {
    for (var row : new Lexicon(WordClasses.class, "words.csv").rows()) {
      var meaning = new WordClass(PartOfSpeech.valueOf(row.getFirst()), row.get(1));
      for (var word : row.get(2).split(" ", -1)) {
        words.put(word, meaning);
      }
    }
    endings =
        new Lexicon(WordClasses.class, "endings.csv")
            .rows().stream().map(WordClasses::ending).toList();
  }

  private static Ending ending(List<String> row) {
    return new Ending(
        Pattern.compile(row.get(2)),
        new WordClass(PartOfSpeech.valueOf(row.getFirst()), row.get(1)));
  }

  /// Whether a word, in lower case, is of a class that begins sentences and never follows an
  /// abbreviation that belongs to a name.
  boolean isStarter(String word) {
    var known = words.get(word);
    return known != null && STARTERS.contains(known.partOfSpeech());
  }

  /// @param first whether the word begins its sentence, so that a capital letter says nothing
  WordClass of(Piece piece, boolean first) {
    return switch (piece.kind()) {
      case SIGN -> new WordClass(PartOfSpeech.PUNCT, "");
      case FIGURE -> new WordClass(PartOfSpeech.NUM, "");
      case WORD -> word(piece, first);
    };
  }

  private WordClass word(Piece piece, boolean first) {
    var form = piece.form().toLowerCase(Locale.ROOT).replace('ё', 'е');
    var known = words.get(form);
    boolean capital = piece.startsUpper() && !first;
    boolean name = capital && (known == null || known.partOfSpeech() == PartOfSpeech.PART);
    return name ? NAME : known != null ? known : byEnding(form);
  }

  private WordClass byEnding(String form) {
    for (var ending : endings) {
      if (ending.shape().matcher(form).find()) {
        return ending.meaning();
      }
    }
    return NOUN;
  }
}
