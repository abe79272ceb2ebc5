package org.attest.claims.chinese;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Stance;
import org.attest.claims.chinese.Cues.Saying;
import org.attest.claims.chinese.Words.Found;
import org.attest.claims.frames.Frame;
import org.attest.language.Stretch;

/// Parties that decline, are silent, do not know or doubt: by a phrase ("拒绝置评"), by one with its
/// topic inside ("拒绝就X置评"), or by one that follows its topic ("对X表示怀疑").
final class RefusalFrames {
  private static final Set<String> ABOUT = Set.of("就", "对", "对于", "针对", "对此", "就此");

  /// Words of manner between a refusal and its topic.
  private static final Set<String> MANNER = Set.of("立即", "马上", "及时", "直接", "立刻", "当即", "公开");

  private final Cues cues;
  private final Turns turns;

  RefusalFrames(Cues cues, Turns turns) {
    this.cues = cues;
    this.turns = turns;
  }

  Optional<Frame> at(Context context, int at) {
    return after(context, at)
        .map(found -> about(context, found))
        .or(() -> cues.unreached.at(context, at).map(found -> unreached(context, found)))
        .or(() ->
            around(context, at)
                .or(() -> cues.neither.at(context, at))
                .or(() -> cues.clauses.at(context, at).filter(f -> !isTold(context, f)))
                .map(found -> of(context, found, at)));
  }

  /// "X说，Y并不知情": somebody tells that another did not know, rather than answer for a party.
  private static boolean isTold(Context context, Found<Saying> found) {
    int start = context.clauseStart(found.first());
    boolean whole = !context.hasWords(found.end(), context.comma(found.end()));
    return found.meaning().stance() == Stance.UNAWARE
        && context.first() > 0
        && whole
        && context.text(found.first(), found.end()).matches("(并|毫)不知情")
        && Subjects.leading(context, start, found.first()).isPresent();
  }

  /// "未对X作出回应": from the refusal to the reply that is refused.
  private Optional<Found<Saying>> around(Context context, int at) {
    var refusal = cues.refusals.at(context, at);
    int topic = refusal.map(r -> pastManner(context, r.end())).orElse(context.end());
    return ABOUT.contains(context.row().lemma(topic))
        ? refusal.flatMap(r -> reply(context, topic).map(reply -> joined(r, reply)))
        : Optional.empty();
  }

  private static int pastManner(Context context, int at) {
    return MANNER.contains(context.row().lemma(at)) ? at + 1 : at;
  }

  private Optional<Found<Saying>> reply(Context context, int from) {
    int comma = context.comma(from);
    for (int i = from; i < comma; i++) {
      var reply = cues.replies.at(context, i);
      if (reply.isPresent()) {
        return reply;
      }
    }
    return Optional.empty();
  }

  private static Found<Saying> joined(Found<Saying> refusal, Found<Saying> reply) {
    boolean declines = reply.meaning().stance() == Stance.DECLINES;
    return new Found<>(
        refusal.first(), reply.end(), declines ? reply.meaning() : refusal.meaning());
  }

  /// A phrase whose topic a preposition names before it.
  private Optional<Found<Saying>> after(Context context, int at) {
    return cues.afterwards
        .at(context, at)
        .filter(found -> topic(context, found) > context.clauseStart(at));
  }

  private static int topic(Context context, Found<Saying> cue) {
    int start = context.clauseStart(cue.first());
    for (int i = cue.first() - 2; i > start; i--) {
      if (context.isOwn(i) && ABOUT.contains(context.row().lemma(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Frame about(Context context, Found<Saying> found) {
    int topic = topic(context, found);
    int start = context.clauseStart(found.first());
    return Frames.frame(
        Subjects.before(context, topic),
        Cues.cue(found),
        found.meaning(),
        List.of(new Stretch(topic + 1, found.first())),
        Turns.beside(context, start, context.comma(found.end())));
  }

  /// "未能联系上X": who could not be reached comes last.
  private static Frame unreached(Context context, Found<Saying> found) {
    int start = context.clauseStart(found.first());
    int end = context.comma(found.end());
    return Frames.frame(
        Subjects.inClause(context, found.end(), end),
        Cues.cue(found),
        found.meaning(),
        List.of(new Stretch(start, end)),
        Turns.beside(context, start, end));
  }

  /// A clause that declines or keeps silent is what is told; what is not known stands after it.
  ///
  /// @param cueStart where the cue begins, with a verb before the phrase ("表示不了解")
  Frame of(Context context, Found<Saying> found, int cueStart) {
    int start = context.clauseStart(cueStart);
    int end = Math.min(turns.after(context, found.end()), context.comma(found.end()));
    boolean neither = cues.neither.at(context, found.first()).isPresent();
    boolean known =
        (neither || found.meaning().stance() == Stance.UNAWARE)
            && context.hasWords(found.end(), end);
    var speaker = Subjects.before(context, cueStart);
    return Frames.frame(
        speaker,
        new Stretch(cueStart, found.end()),
        found.meaning(),
        List.of(known ? new Stretch(found.end(), end) : new Stretch(start, end)),
        Turns.beside(context, speaker.map(s -> context.clauseStart(s.first())).orElse(start), end));
  }
}
