package org.attest.claims.relations.russian;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.Token;

/// A sentence as the rules for relations look at it. A place outside it is an empty word.
final class Words {
  private static final Set<String> OPENERS = Set.of("«", "“", "„", "\"");
  private static final Set<String> CLOSERS = Set.of("»", "”", "“", "\"");

  private static final Set<String> BORDERS =
      Set.of(",", ";", ":", "—", "–", "-", "(", ")", "[", "]", "!", "?", "…");

  private final Sentence sentence;
  private final List<String> lower;

  Words(Sentence sentence) {
    this.sentence = sentence;
    lower =
        sentence.tokens().stream()
            .map(token -> token.form().toLowerCase(Locale.ROOT).replace('ё', 'е'))
            .toList();
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
    return OPENERS.contains(lower(at));
  }

  boolean closesQuotation(int at) {
    return CLOSERS.contains(lower(at));
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
