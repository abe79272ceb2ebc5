package org.attest.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.documents.Layout.Word;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// How well the words on a document's scans were recognised, by the recogniser's own account.
///
/// @param confidence of all words, each weighing as much as it is long, 0 to 100
/// @param doubtfulLines lines to compare with the picture before they are quoted, in the order of
///   the text
public record Recognition(int confidence, List<Span> doubtfulLines) {
  /// A line whose words together stay below this is doubtful.
  public static final int DOUBTFUL = 80;

  public Recognition {
    doubtfulLines = List.copyOf(doubtfulLines);
  }

  static Optional<Recognition> of(List<Word> words, CodePoints text) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var doubtful =
        lines(words, text).stream()
            .filter(line -> confidence(line) < DOUBTFUL)
            .map(line -> new Span(line.getFirst().span().start(), line.getLast().span().end()))
            .toList();
    return Optional.of(new Recognition((int) Math.round(confidence(words)), doubtful));
  }

  private static List<List<Word>> lines(List<Word> words, CodePoints text) {
    var lines = new ArrayList<List<Word>>();
    for (var word : words) {
      if (lines.isEmpty() || isBroken(lines.getLast().getLast(), word, text)) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(word);
    }
    return lines;
  }

  /// A text that was tampered with may be shorter than its words say.
  private static boolean isBroken(Word before, Word word, CodePoints text) {
    int from = Math.min(before.span().end(), text.length());
    int to = Math.min(word.span().start(), text.length());
    return before.page() != word.page() || text.slice(new Span(from, to)).contains("\n");
  }

  private static double confidence(List<Word> words) {
    double sum = 0;
    long letters = 0;
    for (var word : words) {
      int length = word.span().length();
      sum += (double) word.confidence() * length;
      letters += length;
    }
    return sum / letters;
  }
}
