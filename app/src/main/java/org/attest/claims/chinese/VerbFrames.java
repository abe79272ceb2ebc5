package org.attest.claims.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Stance;
import org.attest.claims.chinese.Cues.Position;
import org.attest.claims.chinese.Cues.Saying;
import org.attest.claims.chinese.Cues.Verb;
import org.attest.claims.chinese.Words.Found;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Frame.Via;
import org.attest.language.Stretch;

/// The frames of verbs: "X称，…", "X援引Y的话称，…", "“…”，X说，“…”".
final class VerbFrames {
  static final Saying PLAIN = new Saying(Stance.ASSERTS, Optional.empty());

  /// After these words a verb of speech is none: "被称为", "不愿透露姓名".
  private static final Set<String> NEVER_BEFORE =
      Set.of("被", "所", "据", "可以", "应该", "来", "不愿", "愿", "要求", "请", "如果");

  /// What follows a verb of speech that HanLP tags as a noun.
  private static final Set<String> OPENING = Set.of("，", ",", "：", ":", "称", "说");

  private static final Set<String> ON_NAMES = Set.of("要求匿名", "不愿具名", "不愿透露姓名", "匿名为条件");
  private static final Set<String> CITING = Set.of("援引", "引述", "引用", "转引");
  private static final Set<String> THOUGHTS = Set.of("相信", "深信", "确信", "认为", "觉得");
  private static final Set<String> ADDRESSEES =
      Set.of("记者", "媒体", "议员", "法庭", "法院", "我们", "他", "她");

  private final Cues cues;
  private final RefusalFrames refusals;
  private final Turns turns;
  private final Continuations continuations;

  VerbFrames(Cues cues, RefusalFrames refusals, Turns turns) {
    this.cues = cues;
    this.refusals = refusals;
    this.turns = turns;
    continuations =
        new Continuations(
            cues, (context, at) -> refusals.at(context, at).or(() -> at(context, at)));
  }

  Optional<Frame> at(Context context, int at) {
    return cues.verbs
        .at(context, at)
        .filter(found -> isPredicate(context, found))
        .flatMap(found -> frame(context, found));
  }

  /// A verb of speech of its own: not a part of a noun phrase ("说的话"), not "被称为".
  private static boolean isPredicate(Context context, Found<Verb> found) {
    var row = context.row();
    int at = found.first();
    boolean single = found.end() == at + 1;
    boolean verb = !single || row.tag(at).startsWith("v") || row.tag(at).startsWith("n");
    boolean passive = NEVER_BEFORE.contains(row.lemma(at - 1));
    boolean noun = row.lemma(found.end()).equals("的") || row.lemma(found.end()).equals("为");
    boolean object = single && row.tag(at).equals("n") && !OPENING.contains(row.lemma(found.end()));
    return verb
        && !row.isNamed(at)
        && !context.isNounUse(at)
        && !passive
        && !noun
        && !object
        && !context.isText(at);
  }

  private Optional<Frame> frame(Context context, Found<Verb> found) {
    int end = afterAspect(context, lastCue(context, found.end()));
    var unaware = cues.clauses.at(context, Math.min(end, context.end() - 1));
    if (unaware.isPresent()) {
      return Optional.of(unaware(context, unaware.get(), found.first()));
    }
    var verb = committed(context, found, end);
    int said = verb.position() == Position.ADDRESSED ? afterAddressee(context, end) : end;
    int content = afterThought(context, said);
    return holds(context, verb, content)
        ? Optional.of(frame(context, verb, new Stretch(found.first(), end), content))
        : Optional.empty();
  }

  /// "X表示不了解Y，并称…": one party that does not know and goes on to speak.
  private Frame unaware(Context context, Found<Saying> found, int cue) {
    int comma = context.comma(found.end());
    var speaker = Subjects.before(context, cue);
    var further = continuations.after(context, comma, speaker);
    var whole = new Context(context.row(), new Stretch(context.first(), comma));
    return further.isEmpty()
        ? refusals.of(context, found, cue)
        : refusals.of(whole, found, cue).before(further);
  }

  /// What is asserted is a statement or stands apart; what is denied may be a noun ("否认指控").
  private static boolean holds(Context context, Verb verb, int content) {
    boolean asserts = verb.saying().stance() == Stance.ASSERTS;
    boolean apart = context.isComma(content) || context.row().opensQuotation(content);
    boolean states =
        context.hasVerb(content, context.end()) || context.hasAdjective(content, context.end());
    return context.hasWords(content, context.end()) && (!asserts || apart || states);
  }

  /// Past "了" and "过".
  private static int afterAspect(Context context, int at) {
    var word = at < context.end() ? context.row().lemma(at) : "";
    return word.equals("了") || word.equals("过") ? at + 1 : at;
  }

  /// Past verbs in a row: "报道称", "回应说".
  private int lastCue(Context context, int from) {
    int end = from;
    while (end < context.end()
        && context.row().lemma(end).length() == 1
        && cues.verbs.at(context, end).isPresent()) {
      end = cues.verbs.at(context, end).get().end();
    }
    return end;
  }

  /// Of verbs in a row the one that does more than to assert ("否认说"), else the last.
  private Verb committed(Context context, Found<Verb> found, int end) {
    boolean asserts = found.meaning().saying().stance() == Stance.ASSERTS;
    return asserts && end > found.end()
        ? cues.verbs.at(context, end - 1).map(Found::meaning).orElse(found.meaning())
        : found.meaning();
  }

  /// "X表示，相信…": what a speaker believes is what the speaker says.
  private static int afterThought(Context context, int from) {
    int first = context.isComma(from) ? from + 1 : from;
    return THOUGHTS.contains(context.row().lemma(first)) && first > from ? first + 1 : from;
  }

  /// Past whom something is told, to the comma where there is nothing else before it.
  private static int afterAddressee(Context context, int from) {
    int comma = context.comma(from);
    if (comma < context.end() && !context.hasVerb(from, comma)) {
      return comma + 1;
    }
    int at = from;
    while (at < context.end()
        && (context.row().isNamed(at) || ADDRESSEES.contains(context.row().lemma(at)))) {
      at++;
    }
    return at;
  }

  private Frame frame(Context context, Verb verb, Stretch words, int content) {
    int at = words.first();
    int negation = negation(context, at);
    int cue = negation < 0 ? at : negation;
    var via = citation(context, context.clauseStart(at), at);
    var speaker = Subjects.before(context, via.map(v -> v.cue().first()).orElse(cue));
    int start = speaker.map(s -> context.clauseStart(s.first())).orElse(context.clauseStart(at));
    int turn = turns.after(context, content);
    int end = continuations.from(context, content, turn);
    var further = end < turn ? continuations.after(context, end, speaker) : List.<Frame>of();
    var quoted = quotedBefore(context, start);
    var parts = new ArrayList<Stretch>();
    quoted.ifPresent(parts::add);
    if (!isOnNames(context, content, end)) {
      parts.add(new Stretch(content, end));
    }
    var stance = negation < 0 ? Optional.of(verb.saying().stance()) : verb.negated();
    var said = new Saying(stance.orElse(verb.saying().stance()), verb.saying().certainty());
    var beside =
        quoted.isPresent()
            ? List.<Stretch>of()
            : Turns.beside(context, start, end < turn ? context.end() : end);
    var frame = Frames.frame(speaker, new Stretch(cue, words.end()), said, parts, beside);
    return Frames.via(frame.restingOn(verb.basis()).before(further), via, stance.isPresent());
  }

  /// "…”，一名官员说，他要求匿名": on what terms somebody spoke.
  private static boolean isOnNames(Context context, int from, int to) {
    var text = context.text(from, to);
    return ON_NAMES.stream().anyMatch(text::contains);
  }

  /// "彭博社援引消息人士的话报道": a second source between the speaker and the verb.
  static Optional<Via> citation(Context context, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (CITING.contains(context.row().lemma(i))) {
        int cue = i;
        return Subjects.inClause(context, i + 1, verb)
            .map(source -> new Via(source, new Stretch(cue, cue + 1)));
      }
    }
    return Optional.empty();
  }

  /// "“…”，X说，“…”": the quotation before the speaker.
  private static Optional<Stretch> quotedBefore(Context context, int start) {
    var row = context.row();
    boolean quoted = row.closesQuotation(start - 1) || row.closesQuotation(start - 2);
    return quoted && start > context.first() && row.opensQuotation(context.first())
        ? Optional.of(new Stretch(context.first(), start))
        : Optional.empty();
  }

  private int negation(Context context, int verb) {
    for (int i = Math.max(context.first(), verb - 2); i < verb; i++) {
      var negator = cues.negators.at(context, i);
      if (negator.isPresent() && negator.get().end() == verb) {
        return i;
      }
    }
    return -1;
  }
}
