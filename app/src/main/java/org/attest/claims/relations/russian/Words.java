package org.attest.claims.relations.russian;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.Token;

/// A sentence as the rules for relations look at it. A place outside it is an empty word.
final class Words {
  private static final Set<String> OPENERS = Set.of("«", "„");
  private static final Set<String> CLOSERS = Set.of("»", "”");

  /// Marks that open where nothing is open, and close elsewhere.
  private static final Set<String> EITHER = Set.of("\"", "“");

  private static final Set<String> BORDERS =
      Set.of(",", ";", ":", "—", "–", "-", "(", ")", "[", "]", "!", "?", "…");

  private final Sentence sentence;
  private final List<String> lower;
  private final BitSet opening = new BitSet();
  private final BitSet closing = new BitSet();

  Words(Sentence sentence) {
    this.sentence = sentence;
    lower =
        sentence.tokens().stream()
            .map(token -> token.form().toLowerCase(Locale.ROOT).replace('ё', 'е'))
            .toList();
    markQuotations();
  }

  private void markQuotations() {
    int depth = 0;
    for (int i = 0; i < lower.size(); i++) {
      boolean either = EITHER.contains(lower.get(i));
      boolean closes = CLOSERS.contains(lower.get(i)) || (either && depth > 0);
      boolean opens = OPENERS.contains(lower.get(i)) || (either && !closes);
      opening.set(i, opens);
      closing.set(i, closes);
      depth = Math.max(0, depth + (opens ? 1 : 0) - (closes ? 1 : 0));
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.size();
  }

  boolean has(int at) {
    return at >= 0 && at < lower.size();
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  String lower(int at) {
    return has(at) ? lower.get(at) : "";
  }

  boolean is(int at, String word) {
    return lower(at).equals(word);
  }

  PartOfSpeech partOfSpeech(int at) {
    return has(at) ? token(at).partOfSpeech() : PartOfSpeech.X;
  }

  String tag(int at) {
    return has(at) ? token(at).fineTag() : "";
  }

  boolean opensQuotation(int at) {
    return at >= 0 && opening.get(at);
  }

  boolean closesQuotation(int at) {
    return at >= 0 && closing.get(at);
  }

  /// Written in capitals or in other letters, so that no ending shows.
  boolean isIndeclinable(int at) {
    if (!has(at)) {
      return true;
    }
    var form = token(at).form();
    return form.equals(form.toUpperCase(Locale.ROOT))
        || form.codePoints()
            .anyMatch(c ->
                Character.isDigit(c)
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /// A sign or a conjunction that no clause reaches over.
  boolean isBorder(int at) {
    return switch (partOfSpeech(at)) {
      case PUNCT -> BORDERS.contains(lower(at));
      case SCONJ -> true;
      default -> is(at, "но") || is(at, "а");
    };
  }

  boolean isVerb(int at) {
    return partOfSpeech(at) == PartOfSpeech.VERB || partOfSpeech(at) == PartOfSpeech.AUX;
  }

  boolean isFinite(int at) {
    return isVerb(at) && !tag(at).equals("infinitive");
  }
}
