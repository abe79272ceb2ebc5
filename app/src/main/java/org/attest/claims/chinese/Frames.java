package org.attest.claims.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.chinese.Words.Found;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Frame.Via;
import org.attest.claims.frames.Row;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;

/// The frames of Chinese reports: "据X报道，…", "X称，…", "“…”，X说。", "X拒绝置评", "据悉，…".
final class Frames {
  /// What a verb does; see `verbs.csv`.
  private record Verb(
      Stance stance, Optional<Certainty> certainty, Optional<Stance> negated, boolean closes) {}

  /// What a phrase says; see `phrases.csv`.
  private record Saying(Stance stance, Optional<Certainty> certainty) {}

  /// After these words a verb of speech is none: "被称为", "不愿透露姓名".
  private static final Set<String> NEVER_BEFORE =
      Set.of("被", "所", "据", "可以", "应该", "来", "不愿", "愿", "要求", "请", "如果");

  /// What follows a verb of speech that HanLP tags as a noun.
  private static final Set<String> OPENING = Set.of("，", ",", "：", ":", "称", "说");

  private static final Set<String> CITING = Set.of("援引", "引述", "引用");

  private static final Set<String> TURNS = Set.of("但", "而", "不过", "然而", "但是", "却", "可是", "另一方面");

  private final Words<Verb> verbs = new Words<>();
  private final Words<Saying> asides = new Words<>();
  private final Words<Saying> openings = new Words<>();
  private final Words<Saying> clauses = new Words<>();
  private final Words<Saying> adverbs = new Words<>();
  private final Words<Boolean> negators = new Words<>();

  Frames() {
    rows("verbs.csv").forEach(row -> verbs.addAll(row.getFirst(), verb(row)));
    rows("phrases.csv").forEach(row -> sayings(row.getFirst()).addAll(row.get(1), saying(row)));
    rows("negators.csv").forEach(row -> negators.addAll(row.getFirst(), true));
  }

  private static List<List<String>> rows(String lexicon) {
    return new Lexicon(Frames.class, lexicon).rows();
  }

  private Words<Saying> sayings(String kind) {
    return switch (kind) {
      case "aside" -> asides;
      case "by" -> openings;
      case "clause" -> clauses;
      case "adverb" -> adverbs;
      default -> throw new IllegalStateException("no kind of phrase: " + kind);
    };
  }

  private static Verb verb(List<String> row) {
    var negated = Optional.of(row.get(3)).filter(n -> !n.equals("none")).map(Frames::stance);
    return new Verb(stance(row.get(1)), certainty(row.get(2)), negated, row.get(4).equals("end"));
  }

  private static Saying saying(List<String> row) {
    return new Saying(stance(row.get(2)), certainty(row.get(3)));
  }

  private static Stance stance(String label) {
    return Stance.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static Optional<Certainty> certainty(String label) {
    return Optional.of(label.toUpperCase(Locale.ROOT))
        .filter(l -> !l.isEmpty())
        .map(Certainty::valueOf);
  }

  boolean isNegator(Context context, int at) {
    return negators.at(context, at).isPresent();
  }

  /// Whether the last word is a verb that may close what somebody says.
  boolean endsWithCue(Sentence sentence) {
    var row = Row.of(sentence);
    var context = new Context(row, row.whole());
    int last = row.size() - 1;
    while (last > 0 && !context.isWord(last)) {
      last--;
    }
    return !row.opensQuotation(0)
        && verbs.at(context, last).filter(verb -> verb.meaning().closes()).isPresent();
  }

  Optional<Frame> outermost(Context context) {
    var closing = closing(context);
    if (closing.isPresent()) {
      return closing;
    }
    for (int at = context.first(); at < context.end(); at++) {
      var frame = context.isOwn(at) ? at(context, at) : Optional.<Frame>empty();
      if (frame.isPresent()) {
        return frame;
      }
    }
    return Optional.empty();
  }

  /// "…，X说。": the speaker comes last.
  private Optional<Frame> closing(Context context) {
    int last = context.end() - 1;
    while (last > context.first() && !context.isWord(last)) {
      last--;
    }
    if (!context.isOwn(last)) {
      return Optional.empty();
    }
    var verb = verbs.at(context, last).filter(v -> v.meaning().closes());
    int cue = last;
    int start = context.clauseStart(last);
    return verb.filter(_ -> context.hasWords(context.first(), start))
        .flatMap(v ->
            Subjects.inClause(context, start, cue)
                .map(speaker ->
                    frame(
                        Optional.of(speaker),
                        new Stretch(cue, v.end()),
                        new Saying(v.meaning().stance(), v.meaning().certainty()),
                        List.of(new Stretch(context.first(), start)),
                        List.of())));
  }

  private Optional<Frame> at(Context context, int at) {
    return aside(context, at)
        .or(() -> opening(context, at))
        .or(() -> clause(context, at))
        .or(() -> verb(context, at));
  }

  /// "据悉，…".
  private Optional<Frame> aside(Context context, int at) {
    boolean opens = at == context.clauseStart(at);
    return (opens ? asides : adverbs)
        .at(context, at)
        .map(found ->
            frame(
                Optional.empty(),
                cue(found),
                found.meaning(),
                opens
                    ? List.of(new Stretch(found.end(), context.end()))
                    : List.of(context.stretch()),
                opens ? before(context, at) : List.of()));
  }

  private static Stretch cue(Found<?> found) {
    return new Stretch(found.first(), found.end());
  }

  /// What stands before a clause is no part of what it reports.
  private static List<Stretch> before(Context context, int start) {
    return context.hasVerb(context.first(), start)
        ? List.of(new Stretch(context.first(), start))
        : List.of();
  }

  /// "据X报道，…", "根据X，…".
  private Optional<Frame> opening(Context context, int at) {
    var found = openings.at(context, at);
    int comma = context.comma(at);
    boolean stands = found.isPresent() && at == context.clauseStart(at) && comma < context.end();
    if (!stands) {
      return Optional.empty();
    }
    int verb = lastVerb(context, found.get().end(), comma);
    int end = verb < 0 ? comma : verb;
    var speaker = Optional.of(new Stretch(found.get().end(), end)).filter(s -> !s.isEmpty());
    var cue = verb < 0 ? cue(found.get()) : new Stretch(verb, comma);
    return Optional.of(
        frame(
            speaker,
            cue,
            found.get().meaning(),
            List.of(new Stretch(comma + 1, context.end())),
            before(context, at)));
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
    return verbs.at(context, at).isPresent()
        || Set.of("消息", "介绍", "说法", "统计").contains(context.row().lemma(at));
  }

  /// A party that declines, is silent or does not know.
  private Optional<Frame> clause(Context context, int at) {
    return clauses.at(context, at).map(found -> clause(context, found, at));
  }

  private Frame clause(Context context, Found<Saying> found, int cueStart) {
    int start = context.clauseStart(cueStart);
    int end = turn(context, found.end());
    boolean known =
        found.meaning().stance() == Stance.UNAWARE && context.hasWords(found.end(), end);
    var speaker = Subjects.before(context, cueStart);
    return frame(
        speaker,
        new Stretch(cueStart, found.end()),
        found.meaning(),
        List.of(known ? new Stretch(found.end(), end) : new Stretch(start, end)),
        beside(context, speaker.map(s -> context.clauseStart(s.first())).orElse(start), end));
  }

  private Optional<Frame> verb(Context context, int at) {
    var found = verbs.at(context, at);
    boolean named = context.row().isNamed(at);
    if (found.isEmpty() || named || !isPredicate(context, at, found.get().end())) {
      return Optional.empty();
    }
    int content = afterAspect(context, lastCue(context, found.get().end()));
    var unaware = clauses.at(context, Math.min(content, context.end() - 1));
    if (unaware.isPresent()) {
      return Optional.of(clause(context, unaware.get(), at));
    }
    var verb =
        content > found.get().end()
            ? verbs.at(context, content - 1).orElse(found.get())
            : found.get();
    return context.hasWords(content, context.end())
        ? Optional.of(verb(context, at, verb.meaning(), content))
        : Optional.empty();
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
        && verbs.at(context, end).isPresent()) {
      end = verbs.at(context, end).get().end();
    }
    return end;
  }

  /// A verb of speech of its own: not a part of a noun phrase ("说的话"), not "被称为".
  private static boolean isPredicate(Context context, int at, int end) {
    var row = context.row();
    boolean verb = row.tag(at).startsWith("v") || row.tag(at).startsWith("n");
    boolean passive = NEVER_BEFORE.contains(row.lemma(at - 1));
    boolean noun = row.lemma(end).equals("的") || row.lemma(end).equals("为");
    boolean object = row.tag(at).equals("n") && !OPENING.contains(row.lemma(end));
    return verb && !passive && !noun && !object && !context.isText(at);
  }

  private Frame verb(Context context, int at, Verb verb, int content) {
    int negation = negation(context, at);
    var via = citation(context, at);
    int before = via.map(v -> v.cue().first()).orElse(negation < 0 ? at : negation);
    var speaker = Subjects.before(context, before);
    int start = speaker.map(s -> context.clauseStart(s.first())).orElse(context.clauseStart(at));
    int end = turn(context, content);
    var quoted = quotedBefore(context, start);
    var parts = new ArrayList<Stretch>();
    quoted.ifPresent(parts::add);
    parts.add(new Stretch(content, end));
    var stance = negation < 0 ? Optional.of(verb.stance()) : verb.negated();
    var cue = new Stretch(negation < 0 ? at : negation, content);
    var frame =
        frame(
            speaker,
            cue,
            new Saying(stance.orElse(verb.stance()), verb.certainty()),
            parts,
            quoted.isPresent() ? List.of() : beside(context, start, end));
    return via(frame, via, stance.isPresent());
  }

  private static Frame via(Frame frame, Optional<Via> via, boolean spoken) {
    return new Frame(
        frame.speaker(),
        frame.cue(),
        frame.stance(),
        frame.certainty(),
        spoken,
        frame.content(),
        via,
        frame.beside());
  }

  /// "彭博社援引消息人士的话报道": a second source between the speaker and the verb.
  private static Optional<Via> citation(Context context, int verb) {
    for (int i = context.clauseStart(verb); i < verb; i++) {
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
      var negator = negators.at(context, i);
      if (negator.isPresent() && negator.get().end() == verb) {
        return i;
      }
    }
    return -1;
  }

  /// Where a clause turns against what was said, with a speaker of its own: "…，但Y否认".
  private int turn(Context context, int from) {
    for (int i = from; i < context.end() - 1; i++) {
      if (context.isComma(i)
          && TURNS.contains(context.row().lemma(i + 1))
          && reports(context, i + 2)) {
        return i;
      }
    }
    return context.end();
  }

  private boolean reports(Context context, int from) {
    int comma = context.comma(from);
    for (int i = from; i < comma; i++) {
      boolean cue = verbs.at(context, i).isPresent() && context.isVerb(i);
      if (i > from && (cue || clauses.at(context, i).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private static List<Stretch> beside(Context context, int start, int end) {
    var beside = new ArrayList<>(before(context, start));
    if (end < context.end()) {
      beside.add(new Stretch(end + 2, context.end()));
    }
    return beside;
  }

  private static Frame frame(
      Optional<Stretch> speaker,
      Stretch cue,
      Saying saying,
      List<Stretch> content,
      List<Stretch> beside) {
    return new Frame(
        speaker, cue, saying.stance(), saying.certainty(), true, content, Optional.empty(), beside);
  }
}
