package org.attest.claims.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// The quotations of a document, by their marks.
///
/// A mark that is never closed ends with its paragraph; where the next paragraph opens with a mark
/// again, as the custom of printers is, both are one speaker's.
final class Quotations {
  /// Words between marks, over one sentence or several.
  ///
  /// @param opensSentence whether no words of its first sentence stand before it
  /// @param follows whether it goes on where the quotation before it stopped, with no words between
  ///   but those that report it, in the same paragraph or over an unclosed mark
  record Quotation(List<Piece> pieces, boolean opensSentence, boolean follows) {
    Quotation {
      pieces = List.copyOf(pieces);
    }

    boolean touches(Piece other) {
      return pieces.stream()
          .anyMatch(p -> p.sentence() == other.sentence() && p.stretch().overlaps(other.stretch()));
    }

    int firstSentence() {
      return pieces.getFirst().sentence();
    }

    int lastSentence() {
      return pieces.getLast().sentence();
    }
  }

  /// Over how many ends of paragraphs one pair of marks may reach.
  private static final int MOST_PARAGRAPHS = 3;

  private static final String MARKS = "\"“”„«»";

  private final CodePoints text;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<List<Quotation>> bySentence = new ArrayList<>();

  private List<Piece> open = new ArrayList<>();
  private boolean inside;
  private boolean opensSentence;
  private boolean follows;
  private int paragraphs;

  private Quotations(CodePoints text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  static Quotations of(CodePoints text, List<Sentence> sentences) {
    var quotations = new Quotations(text, sentences);
    for (int number = 0; number < sentences.size(); number++) {
      quotations.bySentence.add(new ArrayList<>());
      if (quotations.opensParagraph(number)) {
        quotations.endParagraph(number);
      }
      quotations.scan(number);
    }
    quotations.close();
    return quotations;
  }

  List<Quotation> all() {
    return quotations;
  }

  List<Quotation> in(int sentence) {
    return bySentence.get(sentence);
  }

  Optional<Quotation> at(int sentence, int token) {
    return in(sentence).stream()
        .filter(q -> q.pieces().stream().anyMatch(p -> p.contains(sentence, token)))
        .findFirst();
  }

  /// Whether a line break or more lies between a sentence and the one before.
  boolean opensParagraph(int sentence) {
    if (sentence == 0) {
      return true;
    }
    int start = sentences.get(sentence - 1).span().end();
    int end = sentences.get(sentence).span().start();
    return start > end || text.slice(new Span(start, end)).indexOf('\n') >= 0;
  }

  /// A quotation stays open over a paragraph that only closes one.
  private void endParagraph(int number) {
    if (inside && paragraphs < MOST_PARAGRAPHS && onlyCloses(number)) {
      paragraphs++;
      return;
    }
    boolean unclosed = inside;
    close();
    follows = unclosed && startsWithMark(number);
  }

  private boolean onlyCloses(int number) {
    int marks = 0;
    for (int at = number; at < sentences.size() && (at == number || !opensParagraph(at)); at++) {
      for (int token = 0; token < sentences.get(at).tokens().size(); token++) {
        if (isMark(form(at, token)) && marks++ == 0) {
          if (opens(at, token)) {
            return false;
          }
          if (closes(at, token)) {
            return !startsWithMark(number);
          }
        }
      }
    }
    return marks % 2 == 1 && !startsWithMark(number);
  }

  private String form(int sentence, int token) {
    return sentences.get(sentence).tokens().get(token).form();
  }

  private boolean startsWithMark(int number) {
    return isMark(sentences.get(number).tokens().getFirst().form());
  }

  private void scan(int number) {
    int size = sentences.get(number).tokens().size();
    int from = 0;
    for (int at = 0; at < size; at++) {
      boolean mark = isMark(form(number, at));
      boolean opens = mark && opens(number, at);
      boolean ends = mark && inside && (!opens || isStraight(number, at));
      boolean begins = inside ? opens && ends : mark && !closes(number, at);
      if (ends) {
        add(number, from, at);
        close();
      }
      if (begins) {
        inside = true;
        opensSentence = at == 0;
        from = at + 1;
      }
    }
    if (inside) {
      add(number, from, size);
    }
  }

  private void add(int number, int from, int end) {
    if (from < end) {
      open.add(new Piece(number, new Stretch(from, end)));
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      var quotation = new Quotation(open, opensSentence, opensSentence && follows());
      quotations.add(quotation);
      open.stream()
          .map(Piece::sentence)
          .distinct()
          .forEach(sentence -> bySentence.get(sentence).add(quotation));
    }
    open = new ArrayList<>();
    inside = false;
    follows = false;
    paragraphs = 0;
  }

  private boolean follows() {
    int first = open.getFirst().sentence();
    if (follows) {
      return true;
    }
    return !quotations.isEmpty()
        && quotations.getLast().lastSentence() >= first - 1
        && !opensParagraph(first);
  }

  static boolean isMark(String form) {
    return form.equals("''")
        || form.equals("``")
        || (form.length() == 1 && MARKS.indexOf(form.charAt(0)) >= 0);
  }

  private boolean isStraight(int sentence, int token) {
    return form(sentence, token).equals("\"");
  }

  /// A straight mark opens where it touches only what follows it.
  private boolean opens(int sentence, int token) {
    return opensOnly(form(sentence, token))
        || (isStraight(sentence, token)
            && !touches(sentence, token, -1)
            && touches(sentence, token, 1));
  }

  private boolean closes(int sentence, int token) {
    return closesOnly(form(sentence, token))
        || (isStraight(sentence, token)
            && touches(sentence, token, -1)
            && !touches(sentence, token, 1));
  }

  /// Whether no space parts a token from the one before or after it.
  private boolean touches(int sentence, int token, int step) {
    var tokens = sentences.get(sentence).tokens();
    int other = token + step;
    if (other < 0 || other >= tokens.size()) {
      return false;
    }
    var first = tokens.get(Math.min(token, other)).span();
    return first.end() == tokens.get(Math.max(token, other)).span().start();
  }

  private static boolean opensOnly(String form) {
    return form.equals("“") || form.equals("„") || form.equals("«") || form.equals("``");
  }

  private static boolean closesOnly(String form) {
    return form.equals("”") || form.equals("»") || form.equals("''");
  }
}
