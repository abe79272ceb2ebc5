package org.attest.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.language.english.SentenceWords.Abbreviation;

/// Splits the words of a block into sentences.
///
/// A sentence ends at a full stop, question mark, exclamation mark or ellipsis, together with the
/// closing quotation marks and brackets that are attached to it, where what follows begins like a
/// sentence. An abbreviation ends one only where its kind allows it. A sentence longer than
/// [#LONGEST] words, which only lists and debris have, is cut.
final class SentenceEnds {
  /// The time to parse a sentence grows with the square of its length.
  static final int LONGEST = 250;

  private static final String CLOSERS = "\"'”’»›)]}";
  private static final String OPENERS = "\"'“‘«‹„‚([{–—-•*·";

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}|[A-Za-z]|[ivxIVX]+");
  private static final Pattern LETTERED = Pattern.compile("[a-hA-H]\\.|[ivx]+\\.");
  private static final Pattern NUMBER_LIKE = Pattern.compile("[IVXLC]+|[§#]|[ivx]+|[A-Z]");

  /// "iPhones" begins a sentence as it is.
  private static final Pattern BRAND = Pattern.compile("\\p{Ll}\\p{Lu}");

  private static final Pattern REFERENCE = Pattern.compile("\\[\\d{1,3}]");

  /// What may stand before a full stop that nothing separates from the next sentence, and after it.
  private static final Pattern BEFORE_GLUED =
      Pattern.compile("\\p{Lu}?\\p{Ll}{2,}|[\\d,.]+|[)\\]\"”’]");

  private static final Pattern AFTER_GLUED = Pattern.compile("\\p{Lu}\\p{Ll}*|[\"“‘«(\\[]");

  private final SentenceWords lexicon = new SentenceWords();

  List<List<Word>> split(List<Word> block) {
    var words = joinAbbreviations(block);
    var sentences = new ArrayList<List<Word>>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      int next = nextAfterEnd(words, start, i);
      if (next > i || i + 1 - start == LONGEST || i + 1 == words.size()) {
        int end = Math.max(next, i + 1);
        sentences.add(words.subList(start, end));
        start = end;
        i = end - 1;
      }
    }
    return sentences;
  }

  /// The tokeniser splits the full stop off where it does not know the abbreviation.
  private List<Word> joinAbbreviations(List<Word> block) {
    var words = new ArrayList<Word>();
    for (int i = 0; i < block.size(); i++) {
      var word = block.get(i);
      if (i + 1 < block.size() && isAbbreviated(word, block, i + 1)) {
        word = new Word(word.start(), word.end() + 1, word.form() + ".", word.spaced());
        i++;
      }
      words.add(word);
    }
    return words;
  }

  private boolean isAbbreviated(Word word, List<Word> block, int stop) {
    var point = block.get(stop);
    var kind = lexicon.abbreviation(word.form());
    if (kind.isEmpty() || !point.form().equals(".") || !point.attachedTo(word)) {
      return false;
    }
    return kind.get() != Abbreviation.BEFORE
        || (stop + 1 < block.size() && isNumberLike(block.get(stop + 1)));
  }

  private static boolean isNumberLike(Word word) {
    return Character.isDigit(word.firstCharacter()) || NUMBER_LIKE.matcher(word.form()).matches();
  }

  /// The first word of the next sentence, if one ends at a word; else 0.
  private int nextAfterEnd(List<Word> words, int start, int i) {
    var word = words.get(i);
    boolean mark = isEndMark(word.form());
    boolean abbreviated = !mark && word.form().length() > 1 && word.form().endsWith(".");
    if ((!mark && !abbreviated) || isListNumber(words, start, i)) {
      return 0;
    }
    int next = afterClosers(words, start, i);
    if (next == words.size()) {
      return next;
    }
    boolean ends =
        beginsLikeSentence(words, next)
            && (mark
                ? markEnds(words, i, next)
                : abbreviationEnds(word.form(), firstWord(words, next)));
    return ends ? next : 0;
  }

  private static boolean isEndMark(String form) {
    return form.chars().allMatch(c -> ".!?…‼⁇⁈⁉。！？".indexOf(c) >= 0);
  }

  private boolean markEnds(List<Word> words, int i, int next) {
    if (!words.get(next).spaced() && !gluedSentences(words, i, next)) {
      return false;
    }
    boolean quoted = next > i + 1 && !words.get(i).form().endsWith(".");
    return !quoted || !speechFollows(words, next);
  }

  /// "1. The first": the number belongs to the sentence after it.
  private static boolean isListNumber(List<Word> words, int start, int i) {
    var number = words.get(start).form();
    return i == start
        ? LETTERED.matcher(number).matches()
        : i == start + 1 && NUMBERED.matcher(number).matches();
  }

  /// "the end.The next": a word in small letters before and a capital letter after.
  private static boolean gluedSentences(List<Word> words, int i, int next) {
    return i > 0
        && BEFORE_GLUED.matcher(words.get(i - 1).form()).matches()
        && AFTER_GLUED.matcher(words.get(next).form()).matches();
  }

  /// “Why?” Smith asked.
  private boolean speechFollows(List<Word> words, int next) {
    if (lexicon.startsSentence(words.get(next).form())) {
      return false;
    }
    return words.subList(next, Math.min(words.size(), next + 4)).stream()
        .anyMatch(word -> lexicon.isSpeech(word.form()));
  }

  private boolean abbreviationEnds(String form, Word next) {
    var bare = form.substring(0, form.length() - 1);
    var kind = lexicon.abbreviation(bare).orElse(Abbreviation.EITHER);
    return switch (kind) {
      case TITLE -> false;
      case BEFORE, EITHER -> lexicon.startsSentence(next.form());
      case TIME ->
          Character.isUpperCase(next.firstCharacter()) && !lexicon.followsTime(next.form());
    };
  }

  private static int afterClosers(List<Word> words, int start, int i) {
    int next = i + 1;
    while (next < words.size() && closes(words, start, next)) {
      next++;
    }
    return next;
  }

  /// A closing sign, a reference such as [5] or a further mark, attached to what stands before it;
  /// a straight quotation mark also where one is open.
  private static boolean closes(List<Word> words, int start, int i) {
    var word = words.get(i);
    if (word.form().equals("\"") && word.spaced()) {
      boolean followedBySpace = i + 1 == words.size() || words.get(i + 1).spaced();
      return followedBySpace && openQuotes(words, start, i) % 2 == 1;
    }
    return REFERENCE.matcher(word.form()).matches()
        || (!word.spaced()
            && (isOneOf(word, CLOSERS) || isEndMark(word.form()) || word.form().equals("''")));
  }

  private static long openQuotes(List<Word> words, int start, int end) {
    return words.subList(start, end).stream().filter(word -> word.form().equals("\"")).count();
  }

  private static boolean isOneOf(Word word, String signs) {
    return word.form().length() == 1 && signs.contains(word.form());
  }

  private static boolean beginsLikeSentence(List<Word> words, int next) {
    var word = firstWord(words, next);
    boolean small =
        Character.isLowerCase(word.firstCharacter()) && !BRAND.matcher(word.form()).lookingAt();
    return !small && !isOneOf(word, ",;:%/&");
  }

  /// The first word that is not an opening sign or a bullet.
  private static Word firstWord(List<Word> words, int next) {
    int i = next;
    while (i + 1 < words.size() && isOneOf(words.get(i), OPENERS)) {
      i++;
    }
    return words.get(i);
  }
}
