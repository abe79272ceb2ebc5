package org.attest.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attest.text.LanguageCode;
import org.attest.text.Lexicon;

/// Tells which language a text is in: by its script, where that is enough, then by its letters,
/// then by n-grams among the languages that are left.
///
/// The n-grams of a script are read when the first text in it needs them. Safe for many threads.
public final class LanguageIdentifier {
  /// Enough to tell; more costs time.
  private static final int LONGEST = 5000;

  /// One letter in fifty may be of a foreign name.
  private static final int FOREIGN_LETTERS = 50;

  /// Letters below which the library's probabilities are too sure of themselves.
  private static final double TRUSTED_LENGTH = 45;

  /// The probability of a language that the library leaves out.
  private static final double LEAST = 1e-4;

  /// How much less likely a language is whose own letters a text lacks.
  private static final double UNMARKED = 0.1;

  private static final String ANY = "*";

  /// How much likelier the expected language is.
  private static final double EXPECTED = 20;

  /// Makes the library's answers repeatable.
  private static final long SEED = 42;

  /// Fewer letters are an abbreviation or a unit.
  private static final int FEWEST_LETTERS = 3;

  /// A language of a script.
  private record Candidate(LanguageCode language, double weight, String alphabet, String marks) {
    static Candidate of(List<String> row) {
      return new Candidate(
          new LanguageCode(row.get(1)), Double.parseDouble(row.get(2)), row.get(3), row.get(4));
    }

    /// How likely the language is by its letters alone, beside the others of its script.
    double weightFor(String lower) {
      boolean marked = marks.equals(ANY) || lower.codePoints().anyMatch(c -> marks.indexOf(c) >= 0);
      return marked ? weight : weight * UNMARKED;
    }

    boolean hasLetters(String lower) {
      if (alphabet.equals(ANY)) {
        return true;
      }
      long letters = lower.codePoints().filter(Character::isLetter).count();
      long foreign =
          lower.codePoints().filter(c -> Character.isLetter(c) && alphabet.indexOf(c) < 0).count();
      return foreign * FOREIGN_LETTERS <= letters;
    }
  }

  private final Map<UnicodeScript, List<Candidate>> candidates = new EnumMap<>(UnicodeScript.class);
  private final Map<UnicodeScript, LanguageDetector> detectors = new ConcurrentHashMap<>();

  public LanguageIdentifier() {
    for (var row : new Lexicon(LanguageIdentifier.class, "scripts.csv").rows()) {
      candidates
          .computeIfAbsent(UnicodeScript.valueOf(row.getFirst()), _ -> new ArrayList<>())
          .add(Candidate.of(row));
    }
  }

  /// The language that most of a text is in; unknown where it has no words.
  public LanguageCode identify(String text) {
    return identify(text, LanguageCode.UNKNOWN);
  }

  /// The language of a part of a text; where it might be two, the one that is expected.
  LanguageCode identify(String text, LanguageCode expected) {
    var beginning = beginning(text);
    return Writing.of(beginning)
        .main()
        .map(script -> identify(script, beginning, expected))
        .orElse(LanguageCode.UNKNOWN);
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private LanguageCode identify(UnicodeScript script, String text, LanguageCode expected) {
    var words = lettersOf(script, text);
    var lower = words.toLowerCase(Locale.ROOT);
    var possible =
        candidates.getOrDefault(script, List.of()).stream()
            .filter(candidate -> candidate.hasLetters(lower))
            .toList();
    if (possible.size() == 1) {
      return possible.getFirst().language();
    }
    return possible.isEmpty() || letters(lower) < FEWEST_LETTERS
        ? LanguageCode.UNKNOWN
        : likeliest(possible, expected, probabilities(script, words), lower);
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /// The text without letters of other scripts.
  private static String lettersOf(UnicodeScript script, String text) {
    var kept = new StringBuilder();
    text.codePoints()
        .map(c -> !Character.isLetter(c) || UnicodeScript.of(c) == script ? c : ' ')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// The first of those that are equally likely.
  private static LanguageCode likeliest(
      List<Candidate> possible,
      LanguageCode expected,
      Map<String, Double> probabilities,
      String lower) {
    double trust = Math.min(1, letters(lower) / TRUSTED_LENGTH);
    var best = LanguageCode.UNKNOWN;
    double highest = -1;
    for (var candidate : possible) {
      double likely =
          Math.max(LEAST, probabilities.getOrDefault(candidate.language().code(), LEAST));
      double score =
          Math.pow(likely, trust)
              * candidate.weightFor(lower)
              * (candidate.language().equals(expected) ? EXPECTED : 1);
      if (score > highest) {
        best = candidate.language();
        highest = score;
      }
    }
    return best;
  }

  private Map<String, Double> probabilities(UnicodeScript script, String text) {
    var detector = detectors.computeIfAbsent(script, this::detector);
    var probabilities = new HashMap<String, Double>();
    for (DetectedLanguage language : detector.getProbabilities(text)) {
      probabilities.put(language.getLocale().getLanguage(), language.getProbability());
    }
    return probabilities;
  }

  private LanguageDetector detector(UnicodeScript script) {
    var codes =
        candidates.getOrDefault(script, List.of()).stream()
            .map(candidate -> candidate.language().code())
            .toList();
    List<LdLocale> known =
        BuiltInLanguages.getLanguages().stream()
            .filter(locale -> codes.contains(locale.getLanguage()))
            .toList();
    try {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
          .seed(SEED)
          .minimalConfidence(0)
          .probabilityThreshold(0)
          .withProfiles(new LanguageProfileReader().readBuiltIn(known))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the n-grams of " + script, e);
    }
  }
}
