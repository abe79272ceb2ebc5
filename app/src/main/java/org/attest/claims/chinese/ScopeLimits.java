package org.attest.claims.chinese;

import java.util.ArrayList;
import java.util.List;
import org.attest.claims.frames.Row;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// The clauses by which a text limits what it reports ("无法独立核实"); see `limits.csv`.
final class ScopeLimits {
  private final Words<Boolean> phrases = new Words<>();

  ScopeLimits() {
    new Lexicon(ScopeLimits.class, "limits.csv")
        .rows()
        .forEach(row -> phrases.addAll(row.getFirst(), true));
  }

  boolean isAt(Context context, int at) {
    return phrases.at(context, at).isPresent();
  }

  List<Span> in(Sentence sentence) {
    var row = Row.of(sentence);
    var context = new Context(row, row.whole());
    var spans = new ArrayList<Span>();
    for (int i = 0; i < row.size(); i++) {
      if (context.isOwn(i) && isAt(context, i)) {
        int start = afterTurn(context, context.clauseStart(i));
        int end = clauseEnd(context, i);
        spans.add(row.span(new Stretch(start, end)));
        i = end;
      }
    }
    return spans;
  }

  private static int afterTurn(Context context, int start) {
    return Clauses.opensAside(context, start) ? start + 1 : start;
  }

  private static int clauseEnd(Context context, int at) {
    int end = context.comma(at);
    while (end > at + 1 && !context.isWord(end - 1)) {
      end--;
    }
    return end;
  }
}
