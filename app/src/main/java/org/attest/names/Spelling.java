package org.attest.names;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.attest.text.Lexicon;

/// Folds the spellings that one word gets on its way between scripts: "Zhukovsky", "Zhukovskiy",
/// "Zhukovskii" and "Жуковский" fold to the same letters.
///
/// The folded form is for comparing only: it is no word of any language.
public final class Spelling {
  private record Rule(Pattern spelling, String folded) {
    static Rule of(List<String> row) {
      return new Rule(Pattern.compile(row.get(0)), row.get(1));
    }
  }

  private static final List<Rule> RULES =
      new Lexicon(Spelling.class, "spellings.csv").rows().stream().map(Rule::of).toList();

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern DOUBLE = Pattern.compile("([a-z])\\1+");

  /// Words come again and again; this many are kept.
  private static final int KEPT = 50_000;

  private static final ConcurrentMap<String, String> FOLDED = new ConcurrentHashMap<>();

  private Spelling() {}

  /// The folded form of one word of any script; empty where it has neither letter nor digit.
  public static String fold(String word) {
    var known = FOLDED.get(word);
    if (known != null) {
      return known;
    }
    var folded = foldLatin(NO_LETTER.matcher(Transliteration.latin(word)).replaceAll(""));
    if (FOLDED.size() < KEPT) {
      FOLDED.put(word, folded);
    }
    return folded;
  }

  private static String foldLatin(String latin) {
    var folded = latin;
    for (var rule : RULES) {
      folded = rule.spelling().matcher(folded).replaceAll(rule.folded());
    }
    return DOUBLE.matcher(folded).replaceAll("$1");
  }
}
