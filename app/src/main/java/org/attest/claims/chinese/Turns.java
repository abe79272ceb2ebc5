package org.attest.claims.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.claims.Stance;
import org.attest.language.Stretch;

/// Where a sentence goes on with what the speaker of a frame does not say.
final class Turns {
  private static final Set<String> TURNS =
      Set.of("但", "而", "不过", "然而", "但是", "却", "可是", "另一方面", "同时", "与此同时");

  private static final Set<Stance> SILENT = Set.of(Stance.SILENT, Stance.DECLINES);
  private static final Set<String> OPENING_TIMES =
      Set.of("截至", "截止", "当", "随着", "自", "自从", "到", "在");
  private static final Set<String> CLOSING_TIMES =
      Set.of("时", "之际", "后", "前", "以来", "期间", "之后", "之前");

  private final Cues cues;
  private final ScopeLimits limits;

  Turns(Cues cues, ScopeLimits limits) {
    this.cues = cues;
    this.limits = limits;
  }

  /// The comma at which a sentence turns to another speaker ("…，但Y否认"), or limits what was said;
  /// the end where none does.
  int after(Context context, int from) {
    for (int i = from; i < context.end() - 1; i++) {
      boolean turns =
          context.isComma(i)
              && context.hasWords(from, i)
              && (TURNS.contains(context.row().lemma(i + 1))
                  ? isOfAnother(context, i + 2)
                  : refuses(context, i + 1, context.comma(i + 1)));
      if (turns) {
        return i;
      }
    }
    return context.end();
  }

  private boolean isOfAnother(Context context, int from) {
    int comma = context.comma(from);
    for (int i = from; i < comma; i++) {
      boolean cue = cues.verbs.at(context, i).isPresent() && context.isVerb(i);
      boolean reports = i > from && (cue || refuses(context, i));
      if (reports || limits.isAt(context, i)) {
        return true;
      }
    }
    return false;
  }

  /// What stands before a clause is no part of what it reports.
  static List<Stretch> before(Context context, int start) {
    return context.hasVerb(context.first(), start) && !isTime(context, start)
        ? List.of(new Stretch(context.first(), start))
        : List.of();
  }

  /// A party that declines or is silent tells so to the writer, not to a speaker before.
  private boolean refuses(Context context, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      var found = cues.clauses.at(context, i);
      if (found.filter(f -> SILENT.contains(f.meaning().stance())).isPresent()) {
        return Subjects.isNominal(context, new Stretch(from, from + 1));
      }
    }
    return false;
  }

  private boolean refuses(Context context, int at) {
    return cues.clauses.at(context, at).isPresent() || cues.neither.at(context, at).isPresent();
  }

  /// "截至发稿时，"
  private static boolean isTime(Context context, int end) {
    int last = end - 1;
    while (last > context.first() && !context.isWord(last)) {
      last--;
    }
    return OPENING_TIMES.contains(context.row().lemma(context.first()))
        || CLOSING_TIMES.contains(context.row().lemma(last));
  }

  /// What stands before a frame and after the turn at its end.
  static List<Stretch> beside(Context context, int start, int turn) {
    var beside = new ArrayList<>(before(context, start));
    if (turn < context.end()) {
      int next = Clauses.opensAside(context, turn + 1) ? turn + 2 : turn + 1;
      beside.add(new Stretch(Math.min(next, context.end()), context.end()));
    }
    return beside;
  }
}
