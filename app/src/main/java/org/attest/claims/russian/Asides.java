package org.attest.claims.russian;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.frames.Frame.Via;
import org.attest.claims.frames.Row;
import org.attest.claims.russian.Phrases.Kind;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;

/// The words that name a speaker beside what it says: ", сообщил X", "как пишет X", "по данным X",
/// "как следует из документов", "как сообщается".
final class Asides {
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "^(знаком|близк|причастн)(ый|ий|ые|ие|ых|их|ого|ая|ой)$|(вш|ущ|ющ|ащ|ящ|нн)(ий|ый|ая|ее|ое|ие|ые|его|ого|ей|ой|ую|ему|ому|им|ым|ем|ом|их|ых|ими|ыми)(ся)?$");

  private static final Set<String> FROM = Set.of("в", "во", "из", "на");
  private static final Set<String> ADVERBS = Set.of("ранее", "также", "позже");

  private final Verbs verbs;
  private final Phrases phrases;
  private final Subjects subjects;

  Asides(Verbs verbs, Phrases phrases, Subjects subjects) {
    this.verbs = verbs;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /// What names the speaker: its place in the stretch, and what it says.
  record Aside(
      int first,
      int end,
      Optional<Stretch> speaker,
      Stretch cue,
      Stance stance,
      Optional<Certainty> certainty,
      Optional<Via> via) {}

  /// The words that name a speaker from a place on, at which a clause opens.
  Optional<Aside> at(Context context, int at) {
    return byPhrase(context, at)
        .or(() -> byHisWords(context, at))
        .or(() -> nobody(context, at))
        .or(() -> inDocument(context, at))
        .or(() -> byVerb(context, at));
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
                || context.row().partOfSpeech(phrase.end()) == PartOfSpeech.PUNCT)
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
}
