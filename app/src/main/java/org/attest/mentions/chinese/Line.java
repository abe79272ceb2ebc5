package org.attest.mentions.chinese;

import java.util.List;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// A sentence as the rules for names look at it: its text in simplified characters and small Latin
/// letters, addressed in UTF-16, and where its words start.
final class Line {
  private final Sentence sentence;
  private final CodePoints plain;
  private final String text;
  private final int[] starts;

  Line(Sentence sentence) {
    this.sentence = sentence;
    starts = new int[sentence.tokens().size() + 1];
    plain = CodePoints.of(plain());
    text = plain.text();
  }

  /// The lemmas, with a space where the text has white space.
  private String plain() {
    var plain = new StringBuilder();
    int end = sentence.span().start();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      plain.repeat(' ', token.span().start() - end);
      starts[i] = plain.length();
      plain.append(token.lemma());
      end = token.span().end();
    }
    starts[starts.length - 1] = plain.length();
    return plain.toString();
  }

  /// The number of words.
  int size() {
    return sentence.tokens().size();
  }

  int length() {
    return text.length();
  }

  String text() {
    return text;
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  boolean has(int word) {
    return word >= 0 && word < size();
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return starts[word] + sentence.tokens().get(word).lemma().length();
  }

  Token token(int word) {
    return sentence.tokens().get(word);
  }

  /// The word in simplified characters; empty outside the sentence.
  String word(int word) {
    return has(word) ? token(word).lemma() : "";
  }

  /// The word as it is written; empty outside the sentence.
  String form(int word) {
    return has(word) ? token(word).form() : "";
  }

  String tag(int word) {
    return has(word) ? token(word).fineTag() : "";
  }

  boolean hasTag(int word, List<String> tags) {
    return tags.stream().anyMatch(tag(word)::startsWith);
  }

  /// The first word that starts at or after a place.
  int wordFrom(int place, int word) {
    int next = word;
    while (next < size() && starts[next] < place) {
      next++;
    }
    return next;
  }

  /// Whether a word that begins at or after another one ends at a place.
  boolean isBorder(int place, int word) {
    int next = wordFrom(place, word);
    return next == size() ? place == length() : starts[next] >= place && end(next - 1) == place;
  }

  /// Whether two words touch.
  boolean glued(int word) {
    return has(word) && has(word - 1) && end(word - 1) == start(word);
  }

  char charAt(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
  }

  Span span(int from, int to) {
    var span = plain.span(from, to);
    int start = sentence.span().start();
    return new Span(start + span.start(), start + span.end());
  }
}
