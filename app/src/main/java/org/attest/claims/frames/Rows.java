package org.attest.claims.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.attest.language.Sentence;

/// Joins sentences into rows: those that an open quotation holds together, and those that name the
/// speaker of what came before.
final class Rows {
  /// A quotation that runs over more sentences was never closed, or is a document of its own.
  private static final int MOST_SENTENCES = 12;

  private static final int MOST_TOKENS = 1_500;

  private Rows() {}

  static List<Row> of(List<Sentence> sentences, BiPredicate<Sentence, Sentence> isTail) {
    var rows = new ArrayList<Row>();
    for (int at = 0; at < sentences.size(); ) {
      int end = end(sentences, at);
      while (end < sentences.size()
          && end - at < MOST_SENTENCES
          && isTail.test(sentences.get(end - 1), sentences.get(end))) {
        end++;
      }
      rows.add(new Row(sentences.subList(at, end)));
      at = end;
    }
    return rows;
  }

  /// After the sentence that closes what the one at `at` opens; the next where none does.
  private static int end(List<Sentence> sentences, int at) {
    int depth = 0;
    int tokens = 0;
    for (int i = at; i < Math.min(sentences.size(), at + MOST_SENTENCES); i++) {
      tokens += sentences.get(i).tokens().size();
      depth = depth(sentences.get(i), depth);
      if (depth == 0) {
        return i + 1;
      }
      if (tokens > MOST_TOKENS) {
        break;
      }
    }
    return at + 1;
  }

  private static int depth(Sentence sentence, int before) {
    int depth = before;
    for (var token : sentence.tokens()) {
      depth = depth(token.form(), depth);
    }
    return depth;
  }

  private static int depth(String form, int before) {
    return switch (form) {
      case "«", "„", "「", "『" -> before + 1;
      case "“", "\"" -> before > 0 && form.equals("\"") ? before - 1 : before + 1;
      case "»", "”", "」", "』" -> Math.max(0, before - 1);
      default -> before;
    };
  }
}
