package org.attest.language.english;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a text into words by NLP4J's tokeniser, which is given only what it can bear.
///
/// A run of the same sign is one word and never reaches it, since its time grows with the square of
/// such a run; a run of characters without white space is cut before its regular expressions need
/// too much stack; a quotation mark that it does not know is a word of its own; so is an address.
final class Words {
  /// Longer than any address that people write, short enough for the tokeniser.
  private static final int LONGEST_RUN = 300;

  /// The tokeniser gets about a paragraph at a time.
  private static final int PIECE = 1000;

  /// More of the same sign are one word; three dots are the tokeniser's own.
  private static final int REPEATED = 4;

  /// A number or address to which the tokeniser left the full stop after it.
  private static final Pattern WITH_FINAL_POINT =
      Pattern.compile("\\d[\\d.,]*\\.|(?:https?://|www\\.).*\\.");

  private static final String QUOTES_UNKNOWN_TO_IT = "«»‹›„‚‟";

  private final Tokenizer tokenizer = new EnglishTokenizer();

  List<Word> of(String text, int start, int end) {
    var words = new ArrayList<Word>();
    int pieceStart = start;
    int runStart = start;
    int i = start;
    var addresses = new Addresses(text, start, end);
    while (i < end) {
      int addressEnd = addresses.endAt(i);
      if (addressEnd > i) {
        read(text, pieceStart, i, words);
        words.add(word(text, i, addressEnd));
        pieceStart = addressEnd;
        runStart = addressEnd;
        i = addressEnd;
        continue;
      }
      char c = text.charAt(i);
      int same = sameSigns(text, i, end);
      boolean alone = same >= REPEATED || QUOTES_UNKNOWN_TO_IT.indexOf(c) >= 0;
      if (alone) {
        read(text, pieceStart, i, words);
        int stop = same >= REPEATED ? i + same : i + 1;
        words.add(word(text, i, stop));
        pieceStart = stop;
        runStart = stop;
        i = stop;
        continue;
      }
      boolean white = isWhite(c);
      if (white ? i - pieceStart >= PIECE : cutsRun(text, runStart, i)) {
        read(text, pieceStart, i, words);
        pieceStart = i;
        runStart = i;
      }
      i++;
      if (white) {
        runStart = i;
      }
    }
    read(text, pieceStart, end, words);
    return words;
  }

  private static boolean cutsRun(String text, int runStart, int i) {
    return i - runStart >= LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i));
  }

  /// How many times the sign at an offset is repeated; 0 for letters, digits and white space.
  private static int sameSigns(String text, int start, int end) {
    char sign = text.charAt(start);
    if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || isWhite(sign)) {
      return 0;
    }
    int i = start;
    while (i < end && text.charAt(i) == sign) {
      i++;
    }
    return i - start;
  }

  private void read(String text, int start, int end, List<Word> words) {
    if (start == end) {
      return;
    }
    for (Token token : tokenizer.tokenize(plainSpaces(text, start, end))) {
      int from = outsidePair(text, start + token.getStartOffset());
      int to = outsidePair(text, start + token.getEndOffset());
      if (from < to) {
        add(word(text, from, to), words);
      }
    }
  }

  /// The tokeniser knows no surrogate pairs and may end a word inside one.
  private static int outsidePair(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset + 1 : offset;
  }

  private static void add(Word word, List<Word> words) {
    int point = word.form().length() - 1;
    if (!WITH_FINAL_POINT.matcher(word.form()).matches()) {
      words.add(word);
      return;
    }
    int middle = word.start() + point;
    words.add(new Word(word.start(), middle, word.form().substring(0, point), word.spaced()));
    words.add(new Word(middle, word.end(), ".", false));
  }

  /// The tokeniser does not take a no-break space for white space.
  private static String plainSpaces(String text, int start, int end) {
    var plain = text.substring(start, end).toCharArray();
    for (int i = 0; i < plain.length; i++) {
      if (isWhite(plain[i])) {
        plain[i] = ' ';
      }
    }
    return new String(plain);
  }

  private static Word word(String text, int start, int end) {
    boolean spaced = start == 0 || isWhite(text.charAt(start - 1));
    return new Word(start, end, text.substring(start, end), spaced);
  }

  /// White space, characters without width and control characters.
  private static boolean isWhite(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
