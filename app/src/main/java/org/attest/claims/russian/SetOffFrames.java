package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Frame.Via;
import org.attest.claims.frames.Row;
import org.attest.claims.russian.Phrases.Kind;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;

/// Speakers set off from what they say by commas or dashes: ", сообщил X", "— заявил X", "как пишет
/// X, …", "по данным X, …", "как сообщается, …".
final class SetOffFrames {
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "но", "а", "и", "однако", "при", "этом", "тем", "не", "менее", "между", "впрочем", "так",
          "более", "того", "кроме");

  private static final int FEWEST_NOMINAL = 3;

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(вш|ущ|ющ|ащ|ящ|нн)(ий|ый|ая|ее|ое|ие|ые|его|ого|ей|ой|ую|ему|ому|им|ым|ем|ом|их|ых|ими|ыми)(ся)?$");

  private static final Set<String> FROM = Set.of("в", "во", "из", "на");
  private static final Set<String> ADVERBS = Set.of("ранее", "также", "позже");

  private final Verbs verbs;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Grounds grounds;

  SetOffFrames(Verbs verbs, Phrases phrases, Subjects subjects, Grounds grounds) {
    this.verbs = verbs;
    this.phrases = phrases;
    this.subjects = subjects;
    this.grounds = grounds;
  }

  /// What names the speaker: its place in the stretch, and what it says.
  private record Aside(
      int first,
      int end,
      Optional<Stretch> speaker,
      Stretch cue,
      Stance stance,
      Optional<Certainty> certainty,
      Optional<Via> via) {}

  /// The speaker named last, after all that is said; else the one named first, before it.
  Optional<Frame> atAnEnd(Context context) {
    return find(context, context.end() - 1, context.first() - 1, -1)
        .filter(aside -> isLast(context, aside) || quotes(context, aside))
        .or(() -> leading(context))
        .flatMap(aside -> frame(context, aside));
  }

  /// Whether nothing follows, or only what the speaker rests on ("…, изучив снимки").
  private boolean isLast(Context context, Aside aside) {
    return !hasWords(context, aside.end(), context.end())
        || grounds.stands(context.row(), new Stretch(aside.end() + 1, context.end()));
  }

  /// A speaker named in the middle of a clause.
  Optional<Frame> inside(Context context) {
    return find(context, context.first(), context.end(), 1).flatMap(aside -> frame(context, aside));
  }

  private Optional<Aside> leading(Context context) {
    return find(context, context.first(), context.end(), 1)
        .filter(aside -> !hasWords(context, context.first(), aside.first()));
  }

  /// "«…», — сказал X. — «…»".
  private static boolean quotes(Context context, Aside aside) {
    return context.row().closesQuotation(aside.first() - 1)
        || context.hasQuotation(aside.end(), context.end());
  }

  private Optional<Aside> find(Context context, int from, int to, int step) {
    for (int at = from; at != to; at += step) {
      var aside = context.isOwn(at) ? aside(context, at) : Optional.<Aside>empty();
      if (aside.isPresent()) {
        return aside;
      }
    }
    return Optional.empty();
  }

  private Optional<Aside> aside(Context context, int at) {
    if (!context.opens(at) && !afterConjunctions(context, at)) {
      return Optional.empty();
    }
    return byPhrase(context, at)
        .or(() -> byHisWords(context, at))
        .or(() -> nobody(context, at))
        .or(() -> inDocument(context, at))
        .or(() -> byVerb(context, at));
  }

  /// "Однако, по словам X, …" and "но по данным X …".
  private static boolean afterConjunctions(Context context, int at) {
    int before = at - 1;
    while (before >= context.first() && CONJUNCTIONS.contains(context.row().lower(before))) {
      before--;
    }
    return before < at - 1 && context.opens(before + 1);
  }

  private Optional<Aside> byPhrase(Context context, int at) {
    return phrases
        .at(Kind.BY, context.row(), at, context.end())
        .flatMap(by -> {
          int end = sourceEnd(context, by.end());
          return end > by.end()
              ? Optional.of(
                  new Aside(
                      at,
                      described(context, end),
                      Optional.of(new Stretch(by.end(), end)),
                      new Stretch(at, by.end()),
                      by.stance(),
                      by.certainty(),
                      Optional.empty()))
              : Optional.empty();
        });
  }

  /// "По его словам": the pronoun stands inside the phrase.
  private Optional<Aside> byHisWords(Context context, int at) {
    return phrases
        .at(Kind.HIS, context.row(), at, context.end())
        .map(phrase ->
            new Aside(
                at,
                phrase.end(),
                Optional.of(new Stretch(at + 1, at + 2)),
                new Stretch(at, phrase.end()),
                phrase.stance(),
                phrase.certainty(),
                Optional.empty()));
  }

  /// "Как следует из переписки, …", "…, говорится в отчёте".
  private Optional<Aside> inDocument(Context context, int at) {
    var row = context.row();
    boolean as = row.lower(at).equals("как");
    if (!as && at == context.first()) {
      return Optional.empty();
    }
    return phrases
        .at(Kind.IN, row, as ? at + 1 : at, context.end())
        .filter(said -> FROM.contains(row.lower(said.end())))
        .map(said -> {
          int end = NounPhrases.segmentEnd(row, said.end() + 1, context.end());
          return new Aside(
              at,
              described(context, end),
              Optional.of(new Stretch(said.end() + 1, end)),
              new Stretch(said.first(), said.end()),
              said.stance(),
              said.certainty(),
              Optional.empty());
        })
        .filter(aside -> aside.speaker().filter(s -> !s.isEmpty()).isPresent());
  }

  /// Past a clause or a participle that describes the source: "документов, с которыми ознакомился
  /// X".
  private static int described(Context context, int comma) {
    var row = context.row();
    if (comma >= context.end() || !row.is(comma, ",")) {
      return comma;
    }
    boolean governed = row.partOfSpeech(comma + 1) == PartOfSpeech.ADP;
    var opening = row.lower(governed ? comma + 2 : comma + 1);
    boolean describes = opening.startsWith("котор") || PARTICIPLE.matcher(opening).find();
    return describes ? context.comma(comma + 1) : comma;
  }

  /// To the comma; where there is none before a verb, the words up to the first small noun.
  private int sourceEnd(Context context, int from) {
    int end = NounPhrases.segmentEnd(context.row(), from, context.end());
    for (int i = from; i < end; i++) {
      if (Verbs.isPredicate(context.row(), i)) {
        return Math.min(end, from + 1);
      }
    }
    return end;
  }

  private Optional<Aside> nobody(Context context, int at) {
    return phrases
        .at(Kind.ASIDE, context.row(), at, context.end())
        .filter(phrase ->
            phrase.end() == context.end()
                || !context.isOwn(phrase.end())
                || isSign(context, phrase.end()))
        .map(phrase ->
            new Aside(
                at,
                phrase.end(),
                Optional.empty(),
                new Stretch(at, phrase.end()),
                phrase.stance(),
                phrase.certainty(),
                Optional.empty()));
  }

  private static boolean isSign(Context context, int at) {
    return context.row().partOfSpeech(at) == PartOfSpeech.PUNCT;
  }

  /// "…, сообщил X", "как сообщает X, …": the speaker follows the verb.
  private Optional<Aside> byVerb(Context context, int at) {
    var row = context.row();
    boolean as = row.lower(at).equals("как");
    int verb = verbAfter(row, as ? at + 1 : at);
    var found = verbs.at(row, verb).filter(v -> v.takes("quote")).flatMap(Verbs.Verb::affirmed);
    if (found.isEmpty() || (!as && at == context.first()) || !mayBeSpeaker(context, verb + 1)) {
      return Optional.empty();
    }
    boolean thing = verbs.at(row, verb).filter(v -> v.takes("thing")).isPresent();
    var speaker =
        subjects.after(row, verb, context.end()).filter(s -> !thing || subjects.maySpeak(row, s));
    int end = described(context, NounPhrases.segmentEnd(row, verb + 1, context.end()));
    return speaker.map(s ->
        new Aside(
            at,
            end,
            speaker,
            new Stretch(verb, verb + 1),
            found.get().stance(),
            found.get().certainty(),
            subjects.citation(row, verb + 1, end)));
  }

  private static int verbAfter(Row row, int at) {
    return ADVERBS.contains(row.lower(at)) ? at + 1 : at;
  }

  private static boolean mayBeSpeaker(Context context, int at) {
    if (!context.stretch().contains(at) || context.row().is(at, ",")) {
      return false;
    }
    return switch (context.row().partOfSpeech(at)) {
      case ADP -> Set.of("в", "во").contains(context.row().lower(at));
      case SCONJ, CCONJ, AUX, VERB -> false;
      default -> !Set.of("об", "о", "это", "этом").contains(context.row().lower(at));
    };
  }

  private Optional<Frame> frame(Context context, Aside aside) {
    var content = content(context, aside);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Frame(
                aside.speaker(),
                aside.cue(),
                aside.stance(),
                aside.certainty(),
                true,
                content,
                aside.via(),
                List.of()));
  }

  /// The words before and after; the whole where the speaker is set into the middle of a clause.
  private List<Stretch> content(Context context, Aside aside) {
    int before = Math.max(context.first(), aside.first() - 1);
    int after = Math.min(context.end(), aside.end() + (context.isSeparator(aside.end()) ? 1 : 0));
    var parts = new ArrayList<Stretch>();
    addStating(context, context.first(), before, parts);
    boolean rests = grounds.stands(context.row(), new Stretch(after, context.end()));
    int end = rests ? after : context.end();
    addStating(context, after, end, parts);
    boolean cut = hasWords(context, context.first(), before) && hasWords(context, after, end);
    return cut && parts.size() == 1 && !context.hasQuotation(context.first(), context.end())
        ? List.of(context.stretch())
        : parts;
  }

  private static boolean hasWords(Context context, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSign(context, i) && !CONJUNCTIONS.contains(context.row().lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static void addStating(Context context, int from, int to, List<Stretch> parts) {
    if (from < to
        && (context.hasPredicate(from, to)
            || context.hasQuotation(from, to)
            || isNominal(context, from, to))) {
      parts.add(new Stretch(from, to));
    }
  }

  /// A clause without a verb: "Завод — крупнейший в стране", "Он невиновен".
  private static boolean isNominal(Context context, int from, int to) {
    boolean whole = from == context.first() || to == context.end();
    long count = IntStream.range(from, to).filter(i -> !isSign(context, i)).count();
    return whole && count >= FEWEST_NOMINAL;
  }
}
