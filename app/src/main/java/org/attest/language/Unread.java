package org.attest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.text.Span;

/// What no sentence covers.
final class Unread {
  /// A shorter stretch between sentences is white space, signs or a rule of dashes.
  private static final int SHORTEST = 5_000;

  private Unread() {}

  /// The long stretches between the sentences of some passages. Both are in order.
  static List<Span> in(Stream<Span> passages, List<Sentence> sentences) {
    var unread = new ArrayList<Span>();
    var next = new Cursor(sentences);
    passages.forEach(passage -> next.gapsIn(passage, unread));
    return unread;
  }

  /// Goes through the sentences once, however many passages there are.
  private static final class Cursor {
    private final List<Sentence> sentences;
    private int at;

    Cursor(List<Sentence> sentences) {
      this.sentences = sentences;
    }

    void gapsIn(Span passage, List<Span> gaps) {
      int from = passage.start();
      while (at < sentences.size() && sentences.get(at).span().start() < passage.end()) {
        var sentence = sentences.get(at++).span();
        addGap(from, sentence.start(), gaps);
        from = Math.max(from, sentence.end());
      }
      addGap(from, passage.end(), gaps);
    }

    private static void addGap(int from, int to, List<Span> gaps) {
      if (to - from >= SHORTEST) {
        gaps.add(new Span(from, to));
      }
    }
  }
}
