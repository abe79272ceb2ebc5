package org.attest.web.screens;

import java.util.ArrayList;
import java.util.List;
import org.attest.search.Hit;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.attest.web.screens.LedgerView.Run;

/// A passage that was found, cut where the words that were searched for begin and end.
final class Runs {
  private Runs() {}

  static List<Run> of(Hit hit) {
    var text = CodePoints.of(hit.passage().exact());
    int offset = hit.passage().span().start();
    var runs = new ArrayList<Run>();
    int at = 0;
    for (var word : hit.highlights()) {
      add(runs, text, at, word.start() - offset, false);
      add(runs, text, word.start() - offset, word.end() - offset, true);
      at = word.end() - offset;
    }
    add(runs, text, at, text.length(), false);
    return List.copyOf(runs);
  }

  private static void add(List<Run> runs, CodePoints text, int from, int to, boolean isFound) {
    if (from < to) {
      runs.add(new Run(text.slice(new Span(from, to)), isFound));
    }
  }
}
