package org.attest.claims.frames;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.language.Token;
import org.attest.mentions.Mention;
import org.attest.text.Span;

/// Sentences that one quotation or one speaker joins, as one row of tokens. A place outside the row
/// is an empty word.
public final class Row {
  private static final String OPENERS = "«“„「『";
  private static final String CLOSERS = "»”“」』";

  private final List<Sentence> sentences;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> borders = new ArrayList<>();
  private final List<String> lower;
  private final int[] depths;

  private final BitSet named = new BitSet();
  private final BitSet nameStarts = new BitSet();

  Row(List<Sentence> sentences, List<Mention> mentions) {
    this.sentences = List.copyOf(sentences);
    for (var sentence : sentences) {
      tokens.addAll(sentence.tokens());
      borders.add(tokens.size());
    }
    lower = tokens.stream().map(token -> fold(token.form())).toList();
    depths = new int[tokens.size()];
    measureDepths();
    markNames(mentions);
  }

  private void markNames(List<Mention> mentions) {
    int at = 0;
    for (var mention : mentions) {
      while (at < tokens.size() && tokens.get(at).span().end() <= mention.span().start()) {
        at++;
      }
      nameStarts.set(at);
      for (int i = at; i < tokens.size() && tokens.get(i).span().overlaps(mention.span()); i++) {
        named.set(i);
      }
    }
  }

  /// Whether a word goes on with a name that began before it.
  public boolean continuesName(int at) {
    return isNamed(at) && !nameStarts.get(at);
  }

  /// Whether a word is part of a name.
  public boolean isNamed(int at) {
    return at >= 0 && named.get(at);
  }

  /// A sentence by itself.
  public static Row of(Sentence sentence) {
    return new Row(List.of(sentence), List.of());
  }

  /// A mark that may open or close (`"`, and “ in Russian) closes where something is open.
  private void measureDepths() {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean closes = depth > 0 && (isOneOf(i, CLOSERS) || is(i, "\""));
      depth -= closes ? 1 : 0;
      depths[i] = depth;
      depth += !closes && (isOneOf(i, OPENERS) || is(i, "\"")) ? 1 : 0;
    }
  }

  public int size() {
    return tokens.size();
  }

  public boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  /// The word as it is written.
  public String form(int at) {
    return has(at) ? tokens.get(at).form() : "";
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /// The word in lower case, with е for ё.
  public String lower(int at) {
    return has(at) ? lower.get(at) : "";
  }

  /// The word's lemma.
  public String lemma(int at) {
    return has(at) ? tokens.get(at).lemma() : "";
  }

  public PartOfSpeech partOfSpeech(int at) {
    return has(at) ? tokens.get(at).partOfSpeech() : PartOfSpeech.X;
  }

  public boolean is(int at, String form) {
    return form(at).equals(form);
  }

  public boolean isOneOf(int at, String signs) {
    return form(at).length() == 1 && signs.contains(form(at));
  }

  public String tag(int at) {
    return has(at) ? tokens.get(at).fineTag() : "";
  }

  /// How many quotation marks are open around a word; a mark itself is outside.
  public int depth(int at) {
    return depths[at];
  }

  /// The place after the mark that closes the quotation which opens at `open`; the row's end where
  /// none does.
  public int afterQuotation(int open) {
    int at = open + 1;
    while (at < size() && depths[at] > depths[open]) {
      at++;
    }
    return Math.min(size(), at + 1);
  }

  /// Where the quotation opens that closes at `close`; `close` itself where none does.
  public int quotationStart(int close) {
    for (int at = close - 1; at >= 0; at--) {
      if (depths[at] <= depths[close]) {
        return opensQuotation(at) ? at : close;
      }
    }
    return close;
  }

  public boolean opensQuotation(int at) {
    return has(at + 1) && depths[at + 1] > depths[at];
  }

  public boolean closesQuotation(int at) {
    return has(at) && at > 0 && depths[at - 1] > depths[at];
  }

  /// The least depth in a stretch: the level at which its own words stand.
  public int level(Stretch stretch) {
    int level = Integer.MAX_VALUE;
    for (int i = stretch.first(); i < stretch.end(); i++) {
      level = Math.min(level, depths[i]);
    }
    return level;
  }

  public Stretch whole() {
    return new Stretch(0, size());
  }

  /// The sentence that a token belongs to.
  public int sentenceOf(int at) {
    int sentence = 0;
    while (borders.get(sentence) <= at) {
      sentence++;
    }
    return sentence;
  }

  /// Whether the words of a stretch are several sentences that no inner quotation joins.
  public boolean isSeveral(Stretch stretch) {
    int level = level(stretch);
    int last = sentenceOf(stretch.end() - 1);
    for (int sentence = sentenceOf(stretch.first()); sentence < last; sentence++) {
      if (depths[endOfSentence(sentence) - 1] == level) {
        return true;
      }
    }
    return false;
  }

  public Span sentenceSpan(int at) {
    return sentences.get(sentenceOf(at)).span();
  }

  /// The place after the last token of a sentence.
  public int endOfSentence(int sentence) {
    return borders.get(sentence);
  }

  public int sentences() {
    return sentences.size();
  }

  public Span span(Stretch stretch) {
    return new Span(
        tokens.get(stretch.first()).span().start(), tokens.get(stretch.end() - 1).span().end());
  }

  /// The parts of a stretch, sentence by sentence.
  public List<Stretch> bySentence(Stretch stretch) {
    var parts = new ArrayList<Stretch>();
    for (int first = stretch.first(); first < stretch.end(); ) {
      int end = Math.min(stretch.end(), borders.get(sentenceOf(first)));
      parts.add(new Stretch(first, end));
      first = end;
    }
    return parts;
  }
}
