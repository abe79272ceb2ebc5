package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.frames.Frame;
import org.attest.claims.russian.Phrases.Kind;
import org.attest.claims.russian.Verbs.Commitment;
import org.attest.language.Stretch;

/// Where the clause of a frame begins and what stands beside it, said by somebody else.
record ClauseBorders(Verbs verbs, Phrases phrases) {
  private static final Set<String> BESIDE =
      Set.of("а", "но", "однако", "тогда", "хотя", "зато", "при", "в");

  /// After the sign or the conjunction that opens the clause in which a token stands.
  static int start(Context context, int at) {
    for (int i = at - 1; i >= context.first(); i--) {
      if (context.isSeparator(i)) {
        return i + 1;
      }
    }
    return context.first();
  }

  /// Where a clause begins that contradicts or continues, and is not what the speaker says: after
  /// ", а", ", но" with a reporting verb of its own.
  int besideFrom(Context context, int from) {
    for (int i = from; i < context.end() - 2; i++) {
      boolean turn =
          context.isOwn(i)
              && context.row().isOneOf(i, ",;")
              && BESIDE.contains(context.row().lower(i + 1));
      if (turn && reports(context, i + 2)) {
        return i;
      }
    }
    return context.end();
  }

  private boolean reports(Context context, int from) {
    for (int i = from; i < context.end() && !context.row().is(i, ","); i++) {
      if (i > from && isCue(context, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCue(Context context, int at) {
    var row = context.row();
    return verbs.at(row, at).isPresent()
        || phrases.at(Kind.CLAUSE, row, at, context.end()).isPresent()
        || phrases.at(Kind.NAMED, row, at, context.end()).isPresent();
  }

  /// @param clause the words from the start of the frame's clause to its end; what is outside them
  ///   stands beside the frame
  static Frame frame(
      Context context,
      Optional<Stretch> speaker,
      Stretch cue,
      Commitment commitment,
      List<Stretch> content,
      Stretch clause) {
    var beside = new ArrayList<Stretch>();
    int before = clause.first() - 1;
    if (before > context.first() && context.hasPredicate(context.first(), before)) {
      beside.add(new Stretch(context.first(), before));
    }
    if (clause.end() + 2 < context.end()) {
      beside.add(new Stretch(clause.end() + 2, context.end()));
    }
    return new Frame(
        speaker,
        cue,
        commitment.stance(),
        commitment.certainty(),
        true,
        content,
        Optional.empty(),
        beside);
  }
}
