package org.attest.claims.russian;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Row;
import org.attest.claims.russian.Verbs.Verb;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.russian.GrammaticalCase;

/// Speakers with a verb of their own: "X заявил, что …", "X сообщил о …", "X: «…»", "X отверг
/// обвинения", "X обвиняют в …".
final class VerbFrames {
  private static final Set<String> THAT = Set.of("что", "будто", "якобы", "как");
  private static final Set<String> ABOUT = Set.of("о", "об", "обо", "про");
  private static final Set<String> IN = Set.of("в", "во");
  private static final Set<String> THIS = Set.of("это", "их", "его", "ее");
  private static final Set<String> THESE =
      Set.of("эту", "эти", "данную", "данные", "такую", "такие", "подобную", "подобные");
  private static final Set<String> BACKWARD = Set.of("этом", "чем", "нем", "том");

  /// "Ложью", "клеветой": what calls words by such a noun denies them.
  private static final Pattern UNTRUTH =
      Pattern.compile(
          "^(лож(ью|ными)|неправд(ой|ивыми)|клевет(ой|ническими)|вымысл(ом|ами)|выдумк(ой|ами)|фейк(ом|ами)"
              + "|абсурд(ом|ными)|бред(ом|овыми)|беспочвенным(и)?|безосновательным(и)?|необоснованным(и)?"
              + "|голословным(и)?|дезинформацией|инсинуациями|провокацией)$");

  /// An adjective of what somebody or something is found to be: "признал его виновным".
  private static final Pattern PREDICATIVE = Pattern.compile("(ым|им|ыми|ими|ной|вой)$");

  private static final Pattern GERUND = Pattern.compile("..+([аеиоуяы]в|вшись|ясь)");

  /// How far the conjunction may stand from its verb, in tokens.
  private static final int REACH = 30;

  private static final int ABOUT_REACH = 8;

  private final Verbs verbs;
  private final Subjects subjects;
  private final ClauseBorders borders;
  private final ClauseFrames clauses;
  private final NounFrames nouns;

  VerbFrames(
      Verbs verbs,
      Subjects subjects,
      ClauseBorders borders,
      ClauseFrames clauses,
      NounFrames nouns) {
    this.nouns = nouns;
    this.verbs = verbs;
    this.subjects = subjects;
    this.borders = borders;
    this.clauses = clauses;
  }

  /// The first frame of a stretch.
  Optional<Frame> find(Context context) {
    for (int at = context.first(); at < context.end(); at++) {
      if (context.isOwn(at)) {
        int verb = at;
        var frame = clauses.at(context, at).or(() -> at(context, verb));
        if (frame.isPresent()) {
          return frame;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> at(Context context, int at) {
    return verbs.at(context.row(), at).flatMap(verb -> verb(context, at, verb));
  }

  private Optional<Frame> verb(Context context, int at, Verb verb) {
    var accused = accused(context, at, verb);
    if (accused.isPresent()) {
      return accused;
    }
    var content = content(context, at, verb);
    int negation = negation(context.row(), ClauseBorders.start(context, at), at);
    var commitment = negation < 0 ? verb.affirmed() : verb.negated();
    if (content.isEmpty() || content.get().first() >= context.end()) {
      return Optional.empty();
    }
    var cue = new Stretch(negation < 0 ? at : negation, at + 1);
    return commitment.isPresent()
        ? Optional.of(said(context, cue, content.get(), commitment.get()))
        : verb.affirmed().map(c -> unspoken(said(context, cue, content.get(), c)));
  }

  /// @param content from where it begins to the end of what could belong to it
  private Frame said(Context context, Stretch cue, Stretch content, Verbs.Commitment commitment) {
    int verb = cue.end() - 1;
    boolean before = content.first() < verb;
    int last = Math.max(cue.end(), content.first());
    int stop = borders.besideFrom(context, last);
    var speaker = speaker(context, before ? content.first() : verb, content.first());
    int start =
        ClauseBorders.start(
            context, speaker.map(s -> Math.min(s.first(), verb)).orElse(cue.first()));
    var frame =
        ClauseBorders.frame(
            context,
            speaker,
            cue,
            commitment,
            List.of(new Stretch(content.first(), Math.min(content.end(), stop))),
            new Stretch(start, stop));
    return before ? frame : cited(context, frame, content.first());
  }

  /// "X пишет со ссылкой на Y, что …".
  private Frame cited(Context context, Frame frame, int content) {
    return subjects
        .citation(context.row(), frame.cue().end(), content)
        .or(() ->
            frame
                .speaker()
                .filter(s -> s.end() <= frame.cue().first())
                .flatMap(s -> citedBetween(context, s, frame.cue())))
        .map(via ->
            new Frame(
                frame.speaker(),
                frame.cue(),
                frame.stance(),
                frame.certainty(),
                true,
                frame.content(),
                Optional.of(via),
                frame.beside()))
        .orElse(frame);
  }

  private Optional<Frame.Via> citedBetween(Context context, Stretch speaker, Stretch cue) {
    int from = speaker.end();
    int to = cue.first();
    return subjects.citation(context.row(), from, to);
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

  private Optional<Stretch> speaker(Context context, int before, int content) {
    var subject = subjects.before(context.row(), context.first(), before);
    return subject.isPresent() || content <= before
        ? subject
        : subjects.after(context.row(), before, content);
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

  /// "X обвиняют в …", "X обвиняется в …": who accuses is not named, and the clause says it all.
  private Optional<Frame> accused(Context context, int at, Verb verb) {
    boolean bare = accuses(verb) && IN.contains(context.row().lower(at + 1));
    int start = ClauseBorders.start(context, at);
    if (!bare || start == at || verb.affirmed().isEmpty()) {
      return Optional.empty();
    }
    int end = borders.besideFrom(context, at + 1);
    var clause = new Stretch(start, end);
    return Optional.of(
        ClauseBorders.frame(
            context,
            Optional.empty(),
            new Stretch(at, at + 1),
            verb.affirmed().get(),
            List.of(clause),
            clause));
  }

  /// What a verb gives, up to the end of the stretch where it follows.
  ///
  /// "Обвинил X в том, что …" gives the accused too, "подозревает, что …" has none.
  private Optional<Stretch> content(Context context, int verb, Verb cue) {
    int that = that(context, verb);
    if (that >= 0) {
      return context.row().lower(that - 1).equals("чтобы")
          ? Optional.empty()
          : from(context, accuses(cue) && that - 3 > verb ? verb + 1 : that);
    }
    if (accuses(cue) || cue.takes("thing") || cue.takes("untrue")) {
      return object(context, verb, cue);
    }
    if (cue.takes("do") && context.row().tag(verb + 1).equals("infinitive")) {
      return from(context, verb + 1);
    }
    if (cue.takes("sum") && isSum(context, verb)) {
      return object(context, verb, cue);
    }
    if (cue.takes("cause") && isCaused(context.row(), verb)) {
      return from(context, verb + 2);
    }
    if (cue.takes("in") && IN.contains(context.row().lower(verb + 1))) {
      return from(context, verb + 2);
    }
    return cue.takes("about") ? from(context, about(context, verb)) : Optional.empty();
  }

  /// "Оценил пакет в пять миллионов".
  private static boolean isSum(Context context, int verb) {
    var row = context.row();
    int end = NounPhrases.segmentEnd(row, verb + 1, context.end());
    return IntStream.range(verb + 2, end - 1)
        .anyMatch(i -> IN.contains(row.lower(i)) && row.partOfSpeech(i + 1) == PartOfSpeech.NUM);
  }

  /// "Объяснил это поломкой".
  private static boolean isCaused(Row row, int verb) {
    return THIS.contains(row.lower(verb + 1))
        && row.has(verb + 2)
        && (NounPhrases.isModifier(row, verb + 2)
                ? GrammaticalCase.ofAdjective(row.lower(verb + 2))
                : GrammaticalCase.ofNoun(row.lower(verb + 2)))
            .contains(GrammaticalCase.INSTRUMENTAL);
  }

  private static Optional<Stretch> from(Context context, int first) {
    return first < 0 || first > context.end()
        ? Optional.empty()
        : Optional.of(new Stretch(first, context.end()));
  }

  private static boolean accuses(Verb cue) {
    return cue.takes("accuse");
  }

  /// After ", что" or ":", before which no other verb stands.
  private int that(Context context, int verb) {
    var row = context.row();
    for (int i = verb + 1; i < Math.min(context.end(), verb + REACH); i++) {
      boolean own = context.isOwn(i);
      if (own && (row.is(i, ":") || (row.is(i, ",") && isThat(row, i + 1)))) {
        return i + (row.is(i, ":") ? 1 : 2);
      }
      boolean stops = Verbs.isPredicate(row, i) || row.is(i, ";") || nouns.isGoverned(row, i);
      if (own && stops) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isThat(Row row, int at) {
    return THAT.contains(row.lower(at)) || row.lower(at).equals("чтобы");
  }

  /// The object right after the verb: a noun phrase of its own, not an adverb or a new clause; or a
  /// pronoun right before it ("X это отрицает").
  private static Optional<Stretch> object(Context context, int verb, Verb cue) {
    var row = context.row();
    int at = Subjects.afterHearers(row, verb + 1, context.end());
    var before = objectBefore(context, verb).filter(_ -> cue.takes("thing"));
    if (before.isPresent()) {
      return before;
    }
    if (at >= context.end()) {
      return Optional.empty();
    }
    return switch (row.partOfSpeech(at)) {
      case NOUN, PROPN, ADJ, DET, NUM, PRON -> named(context, at, cue);
      case PUNCT -> row.opensQuotation(at) ? named(context, at, cue) : Optional.empty();
      default -> cue.takes("about") ? from(context, about(context, verb)) : Optional.empty();
    };
  }

  /// "X это отрицает", "X эту информацию опроверг".
  private static Optional<Stretch> objectBefore(Context context, int verb) {
    var row = context.row();
    boolean pronoun = THIS.contains(row.lower(verb - 1));
    boolean noun =
        row.partOfSpeech(verb - 1) == PartOfSpeech.NOUN && THESE.contains(row.lower(verb - 2));
    int first = pronoun ? verb - 1 : verb - 2;
    return (pronoun || noun) && context.isOwn(first)
        ? Optional.of(new Stretch(first, verb))
        : Optional.empty();
  }

  /// Not what somebody is found to be, and only what is called untrue.
  private static Optional<Stretch> named(Context context, int at, Verb cue) {
    var row = context.row();
    int end = NounPhrases.segmentEnd(row, at, context.end());
    if (cue.takes("untrue")) {
      return UNTRUTH.matcher(row.lower(end - 1)).matches() && end - 1 > at
          ? Optional.of(new Stretch(at, end - 1))
          : Optional.empty();
    }
    boolean found =
        cue.takes("found")
            && end - 1 > at
            && row.partOfSpeech(end - 1) == PartOfSpeech.ADJ
            && PREDICATIVE.matcher(row.lower(end - 1)).find();
    return found ? Optional.empty() : Optional.of(new Stretch(at, gerund(context, at)));
  }

  /// The comma before what the speaker does besides: "отверг обвинения, назвав их ложью".
  private static int gerund(Context context, int at) {
    for (int i = at; i < context.end() - 1; i++) {
      boolean comma = context.isOwn(i) && context.row().is(i, ",");
      if (comma && GERUND.matcher(context.row().lower(i + 1)).matches()) {
        return i;
      }
    }
    return context.end();
  }

  private static int about(Context context, int verb) {
    for (int i = verb + 1; i < Math.min(context.end(), verb + ABOUT_REACH); i++) {
      if (context.isOwn(i) && ABOUT.contains(context.row().lower(i))) {
        return BACKWARD.contains(context.row().lower(i + 1)) ? -1 : i + 1;
      }
      if (context.row().is(i, ",")) {
        return -1;
      }
    }
    return -1;
  }
}
