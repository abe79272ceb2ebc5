package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Row;
import org.attest.claims.russian.Phrases.Kind;
import org.attest.claims.russian.Verbs.Verb;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;

/// Speakers with a verb of their own: "X заявил, что …", "X сообщил о …", "X: «…»", "X отверг
/// обвинения", and "стало известно, что …", where nobody is named.
final class VerbFrames {
  private static final Set<String> THAT = Set.of("что", "будто", "якобы", "как");
  private static final Set<String> ABOUT = Set.of("о", "об", "обо", "про");
  private static final Set<String> IN = Set.of("в", "во");
  private static final Set<String> BESIDE =
      Set.of("а", "но", "однако", "тогда", "хотя", "зато", "при", "в");

  /// Stances whose clause names what is not known or doubted.
  private static final Set<Stance> NAMING = Set.of(Stance.UNAWARE, Stance.DOUBTS);

  /// What stands between the cue of such a clause and its content.
  private static final Set<String> OPENING = Set.of("что", "чтобы", "том", "тем", "о", "об", "обо");

  /// How far the conjunction may stand from its verb, in tokens.
  private static final int REACH = 30;

  private final Verbs verbs;
  private final Phrases phrases;
  private final Subjects subjects;

  VerbFrames(Verbs verbs, Phrases phrases, Subjects subjects) {
    this.verbs = verbs;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  Optional<Frame> find(Context context) {
    for (int at = context.first(); at < context.end(); at++) {
      if (context.isOwn(at)) {
        var frame = at(context, at);
        if (frame.isPresent()) {
          return frame;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> at(Context context, int at) {
    return clause(context, at)
        .or(() -> nobody(context, at))
        .or(() -> document(context, at))
        .or(() -> verb(context, at));
  }

  /// A party that declines, is silent or does not know.
  private Optional<Frame> clause(Context context, int at) {
    var phrase = phrases.at(Kind.CLAUSE, context.row(), at, context.end());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    var match = phrase.get();
    var speaker = speaker(context, match);
    int start = clauseStart(context, speaker.map(s -> Math.min(s.first(), at)).orElse(at));
    int end = besideFrom(context, match.end());
    boolean names = NAMING.contains(match.stance());
    var named = names ? after(context, match.end(), end) : List.<Stretch>of();
    return Optional.of(
        frame(
            context,
            speaker,
            new Stretch(at, names ? withoutPreposition(context, match.end()) : match.end()),
            match.stance(),
            Optional.empty(),
            named.isEmpty() ? List.of(new Stretch(start, end)) : named,
            start,
            end));
  }

  /// What follows a doubt or ignorance is its content, so nobody is looked for there.
  private Optional<Stretch> speaker(Context context, Phrases.Match match) {
    var before = subjects.before(context.row(), context.first(), match.first());
    return before.isPresent() || NAMING.contains(match.stance())
        ? before
        : subjects.after(context.row(), match.end() - 1, context.end());
  }

  private static int withoutPreposition(Context context, int end) {
    return context.row().partOfSpeech(end - 1) == PartOfSpeech.ADP ? end - 1 : end;
  }

  private static List<Stretch> after(Context context, int from, int end) {
    int first = from;
    while (first < end
        && (context.row().is(first, ",") || OPENING.contains(context.row().lower(first)))) {
      first++;
    }
    return first < end ? List.of(new Stretch(first, end)) : List.of();
  }

  /// "Стало известно, что …".
  private Optional<Frame> nobody(Context context, int at) {
    var intro = phrases.at(Kind.INTRO, context.row(), at, context.end());
    if (intro.isEmpty()
        || !context.row().is(intro.get().end(), ",")
        || !THAT.contains(context.row().lower(intro.get().end() + 1))) {
      return Optional.empty();
    }
    if (phrases.at(Kind.IN, context.row(), at, context.end()).isPresent()
        && hasPlace(context, at)) {
      return Optional.empty();
    }
    var match = intro.get();
    int start = clauseStart(context, at);
    int end = besideFrom(context, match.end() + 2);
    return Optional.of(
        frame(
            context,
            Optional.empty(),
            new Stretch(at, match.end()),
            match.stance(),
            match.certainty(),
            List.of(new Stretch(match.end() + 2, end)),
            start,
            end));
  }

  private static boolean hasPlace(Context context, int at) {
    int start = clauseStart(context, at);
    return start < at && context.row().partOfSpeech(start) == PartOfSpeech.ADP;
  }

  /// "В отчете говорится, что …", "из документов следует, что …".
  private Optional<Frame> document(Context context, int at) {
    var row = context.row();
    var match = phrases.at(Kind.IN, row, at, context.end());
    int start = clauseStart(context, at);
    boolean said = match.isPresent() && isSaid(row, match.get().end());
    if (!said || !Set.of("в", "во", "из", "на").contains(row.lower(start)) || start + 1 >= at) {
      return Optional.empty();
    }
    int content = match.get().end() + (row.is(match.get().end(), ":") ? 1 : 2);
    int end = besideFrom(context, content);
    return Optional.of(
        frame(
            context,
            Optional.of(new Stretch(start + 1, at)),
            new Stretch(at, match.get().end()),
            match.get().stance(),
            match.get().certainty(),
            List.of(new Stretch(content, end)),
            start,
            end));
  }

  private static boolean isSaid(Row row, int at) {
    return row.is(at, ":") || (row.is(at, ",") && THAT.contains(row.lower(at + 1)));
  }

  private Optional<Frame> verb(Context context, int at) {
    return verbs.at(context.row(), at).flatMap(verb -> verb(context, at, verb));
  }

  private Optional<Frame> verb(Context context, int at, Verb verb) {
    var row = context.row();
    int start = clauseStart(context, at);
    int negation = negation(row, start, at);
    int from = content(context, at, verb);
    if (from < 0 || from >= context.end()) {
      return Optional.empty();
    }
    var speaker = speaker(context, at, from);
    int end = besideFrom(context, from);
    var stance = negation < 0 ? Optional.of(verb.stance()) : verb.negated();
    var cue = new Stretch(negation < 0 ? at : negation, at + 1);
    var frame =
        frame(
            context,
            speaker,
            cue,
            stance.orElse(verb.stance()),
            verb.certainty(),
            List.of(new Stretch(from, end)),
            speaker.map(s -> clauseStart(context, Math.min(s.first(), at))).orElse(start),
            end);
    return Optional.of(stance.isPresent() ? frame : unspoken(frame));
  }

  private static Frame unspoken(Frame frame) {
    return new Frame(
        frame.speaker(),
        frame.cue(),
        frame.stance(),
        frame.certainty(),
        false,
        frame.content(),
        frame.via(),
        frame.beside());
  }

  private Optional<Stretch> speaker(Context context, int verb, int content) {
    var before = subjects.before(context.row(), context.first(), verb);
    return before.isPresent() ? before : subjects.after(context.row(), verb, content);
  }

  /// Where "не" stands before a verb, or -1.
  private static int negation(Row row, int start, int verb) {
    for (int i = verb - 1; i >= Math.max(start, verb - 2); i--) {
      if (row.lower(i).equals("не")) {
        return i;
      }
    }
    return -1;
  }

  /// Where the content of a verb begins, or -1 where the verb gives none.
  private int content(Context context, int verb, Verb cue) {
    int that = that(context, verb);
    if (that >= 0) {
      return isOrder(context, that) ? -1 : accuses(cue) ? verb + 1 : that;
    }
    if (accuses(cue) || cue.takes("thing")) {
      return object(context, verb, cue);
    }
    if (cue.takes("in") && IN.contains(context.row().lower(verb + 1))) {
      return verb + 2;
    }
    return cue.takes("about") ? about(context, verb) : -1;
  }

  private static boolean accuses(Verb cue) {
    return cue.takes("accuse");
  }

  private static boolean isOrder(Context context, int that) {
    return context.row().lower(that - 1).equals("чтобы");
  }

  /// After ", что" or ":", before which no other verb stands.
  private int that(Context context, int verb) {
    var row = context.row();
    for (int i = verb + 1; i < Math.min(context.end(), verb + REACH); i++) {
      boolean own = context.isOwn(i);
      if (own && (row.is(i, ":") || (row.is(i, ",") && isThat(row, i + 1)))) {
        return i + (row.is(i, ":") ? 1 : 2);
      }
      if (own && (Verbs.isPredicate(row, i) || row.is(i, ";"))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isThat(Row row, int at) {
    return THAT.contains(row.lower(at)) || row.lower(at).equals("чтобы");
  }

  /// The object right after the verb: a noun phrase of its own, not an adverb or a new clause.
  private static int object(Context context, int verb, Verb cue) {
    int at = verb + 1;
    if (at >= context.end()) {
      return -1;
    }
    return switch (context.row().partOfSpeech(at)) {
      case NOUN, PROPN, ADJ, DET, NUM, PRON -> at;
      case PUNCT -> context.row().opensQuotation(at) ? at : -1;
      default -> cue.takes("about") ? about(context, verb) : -1;
    };
  }

  private static int about(Context context, int verb) {
    for (int i = verb + 1; i < Math.min(context.end(), verb + 8); i++) {
      if (context.isOwn(i) && ABOUT.contains(context.row().lower(i))) {
        boolean anaphor = Set.of("этом", "чем", "нем", "том").contains(context.row().lower(i + 1));
        return anaphor ? -1 : i + 1;
      }
      if (context.row().is(i, ",")) {
        return -1;
      }
    }
    return -1;
  }

  /// After the sign or the conjunction that opens the clause in which a token stands.
  static int clauseStart(Context context, int at) {
    for (int i = at - 1; i >= context.first(); i--) {
      if (context.isSeparator(i)) {
        return i + 1;
      }
    }
    return context.first();
  }

  /// Where a clause begins that contradicts or continues, and is not what the speaker says: after
  /// ", а", ", но" with a reporting verb of its own.
  private int besideFrom(Context context, int from) {
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
      boolean cue =
          verbs.at(context.row(), i).isPresent()
              || phrases.at(Kind.CLAUSE, context.row(), i, context.end()).isPresent();
      if (cue && i > from) {
        return true;
      }
    }
    return false;
  }

  private static Frame frame(
      Context context,
      Optional<Stretch> speaker,
      Stretch cue,
      Stance stance,
      Optional<Certainty> certainty,
      List<Stretch> content,
      int start,
      int end) {
    var beside = new ArrayList<Stretch>();
    if (start > context.first() && context.hasPredicate(context.first(), start - 1)) {
      beside.add(new Stretch(context.first(), start - 1));
    }
    if (end < context.end()) {
      beside.add(new Stretch(end + 2, context.end()));
    }
    return new Frame(speaker, cue, stance, certainty, true, content, Optional.empty(), beside);
  }
}
