package org.attest.mentions.russian;

import java.util.List;
import java.util.Set;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.Token;

/// A sentence as the rules for names look at it. An index outside the sentence is an empty word.
final class Words {
  static final String OPENERS = "«“\"„";
  static final String CLOSERS = "»”\"";

  private static final Set<PartOfSpeech> NEVER_NAMES =
      Set.of(
          PartOfSpeech.ADP,
          PartOfSpeech.ADV,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.NUM,
          PartOfSpeech.PART,
          PartOfSpeech.PRON,
          PartOfSpeech.PUNCT,
          PartOfSpeech.SCONJ);

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<String> lower;

  Words(Sentence sentence) {
    this.sentence = sentence;
    tokens = sentence.tokens();
    lower = tokens.stream().map(token -> Cases.fold(token.form())).toList();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  String form(int at) {
    return has(at) ? tokens.get(at).form() : "";
  }

  /// In lower case, with е for ё.
  String lower(int at) {
    return has(at) ? lower.get(at) : "";
  }

  boolean is(int at, String form) {
    return form(at).equals(form);
  }

  boolean isOneOf(int at, String signs) {
    return has(at) && form(at).length() == 1 && signs.contains(form(at));
  }

  PartOfSpeech partOfSpeech(int at) {
    return has(at) ? tokens.get(at).partOfSpeech() : PartOfSpeech.X;
  }

  String fineTag(int at) {
    return has(at) ? tokens.get(at).fineTag() : "";
  }

  boolean isWord(int at) {
    return has(at) && Character.isLetter(form(at).codePointAt(0));
  }

  boolean isUpper(int at) {
    return has(at) && Character.isUpperCase(form(at).codePointAt(0));
  }

  boolean isLatin(int at) {
    return isWord(at)
        && Character.UnicodeScript.of(form(at).codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  boolean isAcronym(int at) {
    return isWord(at) && form(at).length() <= 6 && Cases.isAcronym(form(at));
  }

  /// "А." before a name or after one.
  boolean isInitial(int at) {
    return isUpper(at) && form(at).length() == 1 && is(at + 1, ".") && glued(at + 1);
  }

  /// Whether nothing stands between a token and the one before it.
  boolean glued(int at) {
    return has(at)
        && has(at - 1)
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  /// A capitalised word that could be part of a name.
  boolean mayName(int at) {
    return isUpper(at) && !NEVER_NAMES.contains(partOfSpeech(at)) && form(at).length() > 1;
  }

  /// Whether the word begins a sentence or a quotation, so that its capital letter says nothing.
  boolean opens(int at) {
    int before = at - 1;
    while (has(before) && partOfSpeech(before) == PartOfSpeech.PUNCT && !is(before, ",")) {
      if (is(before, ":") || is(before, "•")) {
        return true;
      }
      before--;
    }
    return before < 0;
  }
}
