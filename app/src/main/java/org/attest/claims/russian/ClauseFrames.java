package org.attest.claims.russian;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Source;
import org.attest.claims.Stance;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Row;
import org.attest.claims.russian.Phrases.Kind;
import org.attest.claims.russian.Phrases.Match;
import org.attest.claims.russian.Verbs.Commitment;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.russian.GrammaticalCase;

/// Clauses that are marked by fixed words: a party that declines, is silent or does not know ("X не
/// ответил на запрос"), what nobody could do ("связаться с X не удалось"), what was done with what
/// others said ("обвинения отвергнуты"), and "стало известно, что …", "в отчёте говорится, что …".
final class ClauseFrames {
  private static final Set<String> THAT = Set.of("что", "будто", "якобы", "как");
  private static final Set<String> FROM = Set.of("в", "во", "из", "на");
  private static final Set<String> TO = Set.of("в", "во", "к", "ко");
  private static final Set<String> NOT_DONE = Set.of("удалось", "удается", "получилось", "вышло");

  /// Stances whose clause names what is not known or doubted.
  private static final Set<Stance> NAMING = Set.of(Stance.UNAWARE, Stance.DOUBTS);

  /// What stands between the cue of such a clause and its content.
  private static final Set<String> OPENING = Set.of("что", "чтобы", "том", "тем", "о", "об", "обо");

  private static final Set<String> RECORDED =
      Set.of(
          "значится",
          "значатся",
          "значился",
          "значилась",
          "значились",
          "фигурирует",
          "указан",
          "указана",
          "указано",
          "указаны",
          "записан",
          "записана",
          "записано",
          "записаны");
  private static final Set<String> IN_PAPER = Set.of("в", "во", "по");

  /// Tokens from an infinitive to the "не удалось" that undoes it.
  private static final int REACH = 12;

  private final Phrases phrases;
  private final Subjects subjects;
  private final ClauseBorders borders;
  private final SourceNouns nouns;

  ClauseFrames(Phrases phrases, Subjects subjects, ClauseBorders borders, SourceNouns nouns) {
    this.nouns = nouns;
    this.phrases = phrases;
    this.subjects = subjects;
    this.borders = borders;
  }

  Optional<Frame> at(Context context, int at) {
    return failed(context, at)
        .or(() -> clause(context, at))
        .or(() -> passive(context, at))
        .or(() -> nobody(context, at))
        .or(() -> document(context, at))
        .or(() -> recorded(context, at));
  }

  /// A party that declines, is silent or does not know.
  private Optional<Frame> clause(Context context, int at) {
    var named = phrases.at(Kind.NAMED, context.row(), at, context.end());
    if (named.isPresent()) {
      var frame = named(context, named.get());
      if (frame.isPresent()) {
        return frame;
      }
    }
    return phrases
        .at(Kind.CLAUSE, context.row(), at, context.end())
        .flatMap(match ->
            NAMING.contains(match.stance())
                ? named(context, match).or(() -> Optional.of(closed(context, match)))
                : Optional.of(closed(context, match)));
  }

  /// The clause itself is what is claimed of its party.
  private Frame closed(Context context, Match match) {
    var speaker = speaker(context, match);
    int start = start(context, speaker, match.first());
    int end = borders.besideFrom(context, match.end());
    return ClauseBorders.frame(
        context,
        speaker,
        new Stretch(match.first(), match.end()),
        commitment(match),
        List.of(new Stretch(start, end)),
        new Stretch(start, end));
  }

  /// What follows is what the party does not know or speak of.
  private Optional<Frame> named(Context context, Match match) {
    int end = borders.besideFrom(context, match.end());
    int first = afterOpening(context, match.end(), end);
    if (first >= end) {
      return Optional.empty();
    }
    var speaker = subjects.before(context.row(), context.first(), match.first());
    return Optional.of(
        ClauseBorders.frame(
            context,
            speaker,
            new Stretch(match.first(), withoutPreposition(context, match.end())),
            commitment(match),
            List.of(new Stretch(first, end)),
            new Stretch(start(context, speaker, match.first()), end)));
  }

  private static Commitment commitment(Match match) {
    return new Commitment(match.stance(), match.certainty());
  }

  private static int start(Context context, Optional<Stretch> speaker, int at) {
    return ClauseBorders.start(context, speaker.map(s -> Math.min(s.first(), at)).orElse(at));
  }

  /// Who is silent follows where nobody stands before ("не ответил на запрос завод").
  private Optional<Stretch> speaker(Context context, Match match) {
    var before = subjects.before(context.row(), context.first(), match.first());
    return before.isPresent()
        ? addressed(context.row(), before.get())
        : subjects.after(context.row(), match.end() - 1, context.end());
  }

  /// "Запросы в министерство остались без ответа": who was asked, where a request is the subject.
  private static Optional<Stretch> addressed(Row row, Stretch subject) {
    int head = NounPhrases.head(row, subject.first(), subject.end());
    if (!Subjects.isRequest(row, head)) {
      return Optional.of(subject);
    }
    return IntStream.range(head + 1, subject.end() - 1)
        .filter(i -> TO.contains(row.lower(i)))
        .mapToObj(i -> new Stretch(i + 1, subject.end()))
        .findFirst();
  }

  private static int withoutPreposition(Context context, int end) {
    var row = context.row();
    return row.partOfSpeech(end - 1) == PartOfSpeech.ADP || row.is(end - 1, ",") ? end - 1 : end;
  }

  private static int afterOpening(Context context, int from, int end) {
    int first = from;
    while (first < end
        && (context.row().is(first, ",") || OPENING.contains(context.row().lower(first)))) {
      first++;
    }
    return first;
  }

  /// "Подтвердить эти сведения не удалось", "связаться с владельцем не удалось".
  private Optional<Frame> failed(Context context, int at) {
    var match = phrases.at(Kind.FAILED, context.row(), at, context.end());
    int not = match.map(m -> notDone(context, m.end())).orElse(-1);
    if (match.isEmpty() || not <= match.get().end()) {
      return Optional.empty();
    }
    int start = ClauseBorders.start(context, at);
    int end = borders.besideFrom(context, not + 2);
    var between = new Stretch(match.get().end(), not);
    boolean names = NAMING.contains(match.get().stance());
    return Optional.of(
        ClauseBorders.frame(
            context,
            names ? who(context, start, at) : Optional.of(between),
            new Stretch(not, not + 2),
            commitment(match.get()),
            List.of(names ? between : new Stretch(start, end)),
            new Stretch(start, end)));
  }

  /// "Агентству подтвердить эти сведения не удалось".
  private Optional<Stretch> who(Context context, int start, int at) {
    return start == at ? Optional.empty() : subjects.before(context.row(), start, at);
  }

  private static int notDone(Context context, int from) {
    var row = context.row();
    for (int i = from; i < Math.min(context.end() - 1, from + REACH); i++) {
      if (row.is(i, ",")) {
        return -1;
      }
      if (row.lower(i).equals("не") && NOT_DONE.contains(row.lower(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /// "Обвинения были отвергнуты заводом": what is rejected comes first, who rejects it last.
  private Optional<Frame> passive(Context context, int at) {
    return phrases
        .at(Kind.PASSIVE, context.row(), at, context.end())
        .flatMap(match -> passive(context, match));
  }

  private Optional<Frame> passive(Context context, Match match) {
    var row = context.row();
    int start = ClauseBorders.start(context, match.first());
    int end = match.first();
    while (end > start && row.partOfSpeech(end - 1) == PartOfSpeech.AUX) {
      end--;
    }
    if (end == start || !NounPhrases.hasHead(row, start, end)) {
      return Optional.empty();
    }
    int stop = borders.besideFrom(context, match.end());
    return Optional.of(
        ClauseBorders.frame(
            context,
            agent(context, match.end(), stop),
            new Stretch(match.first(), match.end()),
            commitment(match),
            List.of(new Stretch(start, end)),
            new Stretch(start, stop)));
  }

  /// The noun phrase in the instrumental that follows.
  private static Optional<Stretch> agent(Context context, int from, int stop) {
    int end = NounPhrases.segmentEnd(context.row(), from, stop);
    int head = NounPhrases.head(context.row(), from, end);
    boolean agent = from < end && isInstrumental(context.row(), from, head < end ? head : from);
    return agent ? Optional.of(new Stretch(from, end)) : Optional.empty();
  }

  private static boolean isInstrumental(Row row, int from, int head) {
    boolean modified =
        from == head
            || GrammaticalCase.ofAdjective(row.lower(from)).contains(GrammaticalCase.INSTRUMENTAL);
    return modified
        && GrammaticalCase.ofNoun(row.lower(head)).contains(GrammaticalCase.INSTRUMENTAL);
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
    int start = ClauseBorders.start(context, at);
    int end = borders.besideFrom(context, match.end() + 2);
    return match.end() + 2 >= end
        ? Optional.empty()
        : Optional.of(
            ClauseBorders.frame(
                context,
                Optional.empty(),
                new Stretch(at, match.end()),
                commitment(match),
                List.of(new Stretch(match.end() + 2, end)),
                new Stretch(start, end)));
  }

  private static boolean hasPlace(Context context, int at) {
    int start = ClauseBorders.start(context, at);
    return start < at && context.row().partOfSpeech(start) == PartOfSpeech.ADP;
  }

  /// "В отчете говорится, что …", "из документов следует, что …".
  private Optional<Frame> document(Context context, int at) {
    return phrases
        .at(Kind.IN, context.row(), at, context.end())
        .filter(match -> isSaid(context.row(), match.end()))
        .flatMap(match -> document(context, match));
  }

  private Optional<Frame> document(Context context, Match match) {
    var row = context.row();
    int start = ClauseBorders.start(context, match.first());
    int content = match.end() + (row.is(match.end(), ":") ? 1 : 2);
    int end = borders.besideFrom(context, content);
    boolean placed = FROM.contains(row.lower(start)) && start + 1 < match.first();
    return placed && content < end
        ? Optional.of(
            ClauseBorders.frame(
                context,
                Optional.of(new Stretch(start + 1, match.first())),
                new Stretch(match.first(), match.end()),
                commitment(match),
                List.of(new Stretch(content, end)),
                new Stretch(start, end)))
        : Optional.empty();
  }

  /// "Получателем в документах значится X": the clause is what the paper says.
  private Optional<Frame> recorded(Context context, int at) {
    var row = context.row();
    int start = ClauseBorders.start(context, at);
    if (!RECORDED.contains(row.lower(at))) {
      return Optional.empty();
    }
    int end = borders.besideFrom(context, at + 1);
    return IntStream.range(start + 1, at)
        .filter(i -> IN_PAPER.contains(row.lower(i - 1)))
        .mapToObj(i -> new Stretch(i, NounPhrases.afterNoun(row, i, at)))
        .filter(paper -> isPaper(row.lower(paper.end() - 1)))
        .findFirst()
        .map(paper ->
            ClauseBorders.frame(
                context,
                Optional.of(paper),
                new Stretch(at, at + 1),
                new Commitment(Stance.ASSERTS, Optional.empty()),
                List.of(new Stretch(start, end)),
                new Stretch(start, end)));
  }

  private boolean isPaper(String noun) {
    return nouns.find(noun).filter(n -> n.kind() == Source.Kind.DOCUMENT).isPresent();
  }

  private static boolean isSaid(Row row, int at) {
    return row.is(at, ":") || (row.is(at, ",") && THAT.contains(row.lower(at + 1)));
  }
}
