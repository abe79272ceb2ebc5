package org.attest.claims.chinese;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.chinese.Cues.Saying;
import org.attest.claims.chinese.Words.Found;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Frame.Via;
import org.attest.claims.frames.Row;
import org.attest.language.Sentence;
import org.attest.language.Stretch;

/// The frames of Chinese reports: "“…”，X说。", "据X报道，…", "据悉，…", and those of verbs, nouns and
/// refusals, of which the first in a stretch holds the others.
final class Frames {
  private static final Set<String> TEXTS = Set.of("电", "讯", "消息", "介绍", "说法", "统计", "描述");

  private static final Set<String> READERS = Set.of("本社", "本报", "本刊", "本台", "记者", "我们", "我");

  private final Cues cues;
  private final Conditions conditions;
  private final Turns turns;
  private final VerbFrames verbs;
  private final NounFrames nouns;
  private final RefusalFrames refusals;

  Frames(Cues cues, ScopeLimits limits, Conditions conditions) {
    this.cues = cues;
    this.conditions = conditions;
    turns = new Turns(cues, limits);
    refusals = new RefusalFrames(cues, turns);
    verbs = new VerbFrames(cues, refusals, turns);
    nouns = new NounFrames(cues);
  }

  static Frame frame(
      Optional<Stretch> speaker,
      Stretch cue,
      Saying saying,
      List<Stretch> content,
      List<Stretch> beside) {
    return new Frame(
        speaker, cue, saying.stance(), saying.certainty(), true, content, Optional.empty(), beside);
  }

  static Frame via(Frame frame, Optional<Via> via, boolean spoken) {
    return new Frame(
            frame.speaker(),
            frame.cue(),
            frame.stance(),
            frame.certainty(),
            spoken,
            frame.content(),
            via,
            frame.beside())
        .before(frame.further())
        .restingOn(frame.basis());
  }

  /// Whether the last word is a verb that may close what somebody says.
  boolean endsWithCue(Sentence sentence) {
    var row = Row.of(sentence);
    var context = new Context(row, row.whole());
    return !row.opensQuotation(0) && cues.closing(context, lastWord(context)).isPresent();
  }

  private static int lastWord(Context context) {
    int last = context.end() - 1;
    while (last > context.first() && !context.isWord(last)) {
      last--;
    }
    return last;
  }

  Optional<Frame> outermost(Context context) {
    var closing = closing(context).or(() -> interview(context));
    if (closing.isPresent()) {
      return closing;
    }
    var condition = conditions.in(context);
    for (int at = context.first(); at < context.end(); at++) {
      int word = at;
      boolean open = context.isOwn(at) && condition.filter(c -> c.contains(word)).isEmpty();
      var frame = open ? at(context, at) : Optional.<Frame>empty();
      if (frame.isPresent()) {
        return frame;
      }
    }
    return Optional.empty();
  }

  /// "…，X说。": the speaker comes last.
  private Optional<Frame> closing(Context context) {
    int last = lastWord(context);
    int start = context.clauseStart(last);
    return cues.closing(context, last)
        .filter(_ -> context.isOwn(last) && context.hasWords(context.first(), start))
        .flatMap(v ->
            Subjects.inClause(context, start, last)
                .map(speaker ->
                    frame(
                        Optional.of(speaker),
                        Cues.cue(v),
                        v.meaning().saying(),
                        List.of(new Stretch(context.first(), start)),
                        List.of())));
  }

  /// "X：“…”": a party and its words, without a verb.
  private static Optional<Frame> interview(Context context) {
    int colon = context.first();
    while (colon < context.end() && !context.row().isOneOf(colon, "：:") && colon < context.end()) {
      colon++;
    }
    boolean speech =
        colon > context.first()
            && context.row().opensQuotation(colon + 1)
            && context.row().afterQuotation(colon + 1) >= lastWord(context);
    var speaker = new Stretch(context.first(), colon);
    return speech && Subjects.isNominal(context, speaker) && Subjects.isParty(context, speaker)
        ? Optional.of(
            frame(
                Optional.of(speaker),
                new Stretch(colon, colon),
                VerbFrames.PLAIN,
                List.of(new Stretch(colon + 1, context.end())),
                List.of()))
        : Optional.empty();
  }

  private Optional<Frame> at(Context context, int at) {
    return aside(context, at)
        .or(() -> opening(context, at))
        .or(() -> nouns.at(context, at))
        .or(() -> refusals.at(context, at))
        .or(() -> verbs.at(context, at));
  }

  /// "据悉，…".
  private Optional<Frame> aside(Context context, int at) {
    return at == context.clauseStart(at)
        ? cues.asides.at(context, at).map(found -> opened(context, found))
        : cues.adverbs.at(context, at).map(found -> inside(context, found));
  }

  private Frame opened(Context context, Found<Saying> found) {
    int turn = turns.after(context, found.end());
    return frame(
        Optional.empty(),
        Cues.cue(found),
        found.meaning(),
        List.of(new Stretch(found.end(), turn)),
        Turns.beside(context, found.first(), turn));
  }

  private static Frame inside(Context context, Found<Saying> found) {
    return frame(
        Optional.empty(), Cues.cue(found), found.meaning(), List.of(context.stretch()), List.of());
  }

  /// "据X报道，…", "根据X，…", "据X援引Y报道，…".
  private Optional<Frame> opening(Context context, int at) {
    var found = cues.openings.at(context, at);
    int comma = context.comma(at);
    boolean stands = found.isPresent() && at == context.clauseStart(at) && comma < context.end();
    if (!stands) {
      return Optional.empty();
    }
    int verb = lastVerb(context, found.get().end(), comma);
    int end = verb < 0 ? comma : verb;
    var via = VerbFrames.citation(context, found.get().end(), end);
    int last = via.map(v -> v.cue().first()).orElse(end);
    int turn = turns.after(context, comma + 1);
    var frame =
        frame(
            speaker(context, found.get().end(), last),
            verb < 0 ? Cues.cue(found.get()) : new Stretch(verb, comma),
            found.get().meaning(),
            List.of(new Stretch(comma + 1, turn)),
            Turns.beside(context, at, turn));
    return Optional.of(via(frame, via, true));
  }

  private static Optional<Stretch> speaker(Context context, int opening, int to) {
    int from = afterOwnReading(context, opening, to);
    int end = to;
    while (end > from && (context.row().lemma(end - 1).equals("的") || context.isTime(end - 1))) {
      end--;
    }
    return Optional.of(new Stretch(from, end)).filter(s -> !s.isEmpty());
  }

  /// Past "本社查阅的": how the paper came by a document.
  private static int afterOwnReading(Context context, int from, int to) {
    boolean own = READERS.contains(context.row().lemma(from));
    for (int i = to - 2; own && i > from; i--) {
      if (context.row().lemma(i).equals("的") && context.hasVerb(from, i)) {
        return i + 1;
      }
    }
    return from;
  }

  /// The verb of speech that closes an opening, with a verb right before it ("报道称"), or -1.
  private int lastVerb(Context context, int from, int to) {
    int verb = to;
    while (verb > from && isSpeech(context, verb - 1)) {
      verb--;
    }
    return verb == to ? -1 : verb;
  }

  private boolean isSpeech(Context context, int at) {
    return cues.verbs.at(context, at).isPresent() || TEXTS.contains(context.row().lemma(at));
  }
}
