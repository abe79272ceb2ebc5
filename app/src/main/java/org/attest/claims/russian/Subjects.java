package org.attest.claims.russian;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.Source;
import org.attest.claims.frames.Frame.Via;
import org.attest.claims.frames.Row;
import org.attest.claims.russian.Phrases.Kind;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.russian.GrammaticalCase;

/// Where the speaker stands beside a reporting verb.
final class Subjects {
  private static final Set<String> LEADING =
      Set.of(
          "при",
          "ранее",
          "позже",
          "также",
          "однако",
          "но",
          "а",
          "и",
          "между",
          "тем",
          "же",
          "не",
          "сам",
          "сама",
          "сами",
          "впоследствии",
          "накануне",
          "напомним",
          "кроме",
          "того");

  private static final Set<String> HEARERS =
      Set.of(
          "журналистам",
          "журналисту",
          "репортерам",
          "корреспонденту",
          "корреспондентам",
          "агентству",
          "изданию",
          "газете",
          "телеканалу",
          "порталу",
          "прессе",
          "нам",
          "ему",
          "ей");

  private static final Set<String> PLACING = Set.of("в", "во", "у");

  /// Of a verb with a subject that is not named: "сказали в министерстве".
  private static final Pattern SOMEBODY = Pattern.compile("(ли|[ую]т|[ая]т)$");

  /// Endings of the accusative that no title in the nominative has.
  private static final Pattern OBJECT = Pattern.compile("[иыуюяе]$");

  private static final Pattern ACCUSATIVE = Pattern.compile("(у|цию|нию)$");

  private static final Pattern REQUEST =
      Pattern.compile("^(запрос|вопрос|просьб|обращени|звонк|письм)");

  /// Commas to look back over, for clauses set into the sentence.
  private static final int MOST_COMMAS = 3;

  private final Phrases phrases;
  private final SourceNouns nouns;

  Subjects(Phrases phrases, SourceNouns nouns) {
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /// The speaker before a verb, back to `from`.
  Optional<Stretch> before(Row row, int from, int verb) {
    int end = verb;
    for (int commas = 0; commas < MOST_COMMAS && end > from; commas++) {
      int start = NounPhrases.segmentStart(row, from, end);
      var speaker = nominal(row, start, withoutFirstVerb(row, start, end));
      if (speaker.isPresent()) {
        return speaker.map(last -> withList(row, from, last));
      }
      end = start - 1;
    }
    return inside(row, from, verb);
  }

  /// "X приехал и заявил": the subject of both stands before the first.
  private static int withoutFirstVerb(Row row, int start, int end) {
    return IntStream.range(start + 1, end)
        .filter(i -> row.depth(i) == row.depth(start) && Verbs.isFinite(row, i))
        .findFirst()
        .orElse(end);
  }

  /// "A, B и C": back over the parties that commas set before the last two.
  private Stretch withList(Row row, int from, Stretch last) {
    int first = last.first();
    while (joins(row, last) && first > from + 1 && row.is(first - 1, ",")) {
      int end = first - 1;
      int start = NounPhrases.segmentStart(row, from, end);
      var party = nominal(row, start, end);
      if (party.isEmpty() || party.get().end() != end) {
        break;
      }
      first = party.get().first();
    }
    return new Stretch(first, last.end());
  }

  private static boolean joins(Row row, Stretch words) {
    int level = row.level(words);
    return IntStream.range(words.first() + 1, words.end())
        .anyMatch(i -> row.depth(i) == level && row.lower(i).equals("и"));
  }

  /// "В министерстве заявили": nobody but the place is named.
  private Optional<Stretch> inside(Row row, int from, int verb) {
    int start = afterAdverbs(row, NounPhrases.segmentStart(row, from, verb), verb);
    int end = withoutAdjunct(row, start, verb);
    while (end > start && !NounPhrases.isPart(row, end - 1)) {
      end--;
    }
    return PLACING.contains(row.lower(start)) && end > start + 1
        ? Optional.of(new Stretch(start + 1, end))
        : Optional.empty();
  }

  /// "Тогда в министерстве заявили".
  private static int afterAdverbs(Row row, int start, int end) {
    int first = start;
    while (first < end && row.partOfSpeech(first) == PartOfSpeech.ADV) {
      first++;
    }
    return first;
  }

  /// The noun phrase of a segment that can speak: the first noun for a speaker or name that no
  /// preposition governs, up to the verb's adverbs.
  private Optional<Stretch> nominal(Row row, int start, int end) {
    int last = withoutAdjunct(row, start, end);
    while (last > start
        && (!NounPhrases.isPart(row, last - 1) || (last - 1 > start && isThis(row, last - 1)))) {
      last--;
    }
    last = withoutObject(row, start, last);
    int first = afterAdjuncts(row, start, last);
    return NounPhrases.hasHead(row, first, last)
        ? Optional.of(new Stretch(first, last))
        : Optional.empty();
  }

  /// "Стороны сумму не раскрывают": a noun in the accusative right after one in the nominative.
  private int withoutObject(Row row, int start, int last) {
    boolean object =
        last - 2 >= start
            && row.partOfSpeech(last - 1) == PartOfSpeech.NOUN
            && !row.isNamed(last - 1)
            && ACCUSATIVE.matcher(row.lower(last - 1)).find()
            && row.partOfSpeech(last - 2) == PartOfSpeech.NOUN
            && GrammaticalCase.ofNoun(row.lower(last - 2)).contains(GrammaticalCase.NOMINATIVE);
    return object ? last - 1 : last;
  }

  /// An object before the verb: "мы это не комментируем".
  private static boolean isThis(Row row, int at) {
    return row.lower(at).equals("это") || row.lower(at).equals("этого");
  }

  /// Without "на запрос" or "на условиях анонимности" before the verb.
  private int withoutAdjunct(Row row, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (row.lower(i - 1).equals("на") && isRequest(row, i)) {
        return i - 1;
      }
      if (phrases.at(Kind.ADJUNCT, row, i, end).isPresent()
          || phrases.at(Kind.CITE, row, i, end).isPresent()) {
        return i;
      }
    }
    return end;
  }

  static boolean isRequest(Row row, int at) {
    return REQUEST.matcher(row.lower(at)).find();
  }

  private int afterAdjuncts(Row row, int start, int end) {
    int first = start;
    while (first < end && isLeading(row, first)) {
      first = afterAdjunct(row, first, end);
    }
    return first;
  }

  private static boolean isLeading(Row row, int at) {
    return switch (row.partOfSpeech(at)) {
      case ADP, ADV, CCONJ, PART, SCONJ -> true;
      case PUNCT -> !row.opensQuotation(at);
      default -> LEADING.contains(row.lower(at));
    };
  }

  /// Past a preposition's noun phrase: up to a noun for a speaker, or a name after a small word.
  private int afterAdjunct(Row row, int at, int end) {
    var fixed = phrases.at(Kind.ADJUNCT, row, at, end);
    if (fixed.isPresent()) {
      return fixed.get().end();
    }
    if (row.partOfSpeech(at) != PartOfSpeech.ADP) {
      return at + 1;
    }
    int noun = NounPhrases.afterNoun(row, at + 1, end);
    while (noun < end && row.continuesName(noun)) {
      noun++;
    }
    for (int i = noun; i < end; i++) {
      boolean named =
          row.partOfSpeech(i) == PartOfSpeech.PROPN || row.partOfSpeech(i) == PartOfSpeech.PRON;
      if (named || nouns.isNominative(row.lower(i))) {
        return NounPhrases.withModifiers(row, i, noun);
      }
    }
    return noun;
  }

  /// The speaker after a verb, up to `end`: to the next comma or dash.
  Optional<Stretch> after(Row row, int verb, int end) {
    int first = verb + 1;
    int last = NounPhrases.segmentEnd(row, first, end);
    var cited = citation(row, first, last);
    int stop = cited.map(via -> via.cue().first()).orElse(last);
    int start = afterAdjuncts(row, afterHearers(row, first, stop), stop);
    int named = afterObject(row, start, stop);
    int trimmed = withoutTail(row, named, stop);
    return named < trimmed
        ? Optional.of(new Stretch(named, trimmed))
        : placed(row, verb, first, stop);
  }

  /// "Сказали в министерстве".
  private Optional<Stretch> placed(Row row, int verb, int first, int end) {
    int start = first + 1;
    int last = withoutTail(row, start, end);
    boolean body =
        PLACING.contains(row.lower(first))
            && SOMEBODY.matcher(row.lower(verb)).find()
            && start < last
            && (NounPhrases.isName(row, start) || nouns.find(row.lower(start)).isPresent());
    return body ? Optional.of(new Stretch(start, last)) : Optional.empty();
  }

  /// Whether words name somebody, not what is confirmed or denied.
  boolean maySpeak(Row row, Stretch words) {
    int head = NounPhrases.head(row, words.first(), words.end());
    boolean speaker =
        nouns.find(row.lower(head)).filter(n -> n.kind() != Source.Kind.DOCUMENT).isPresent();
    return speaker
        || row.partOfSpeech(head) == PartOfSpeech.PRON
        || IntStream.range(words.first(), words.end()).anyMatch(i -> NounPhrases.isName(row, i));
  }

  /// Past those who are told: "сообщил журналистам директор".
  static int afterHearers(Row row, int first, int end) {
    return first + 1 < end && HEARERS.contains(row.lower(first)) ? first + 1 : first;
  }

  /// Past what is said of: "опроверг обвинения Пётр Громов".
  private int afterObject(Row row, int start, int end) {
    boolean object =
        start + 1 < end
            && row.partOfSpeech(start) == PartOfSpeech.NOUN
            && OBJECT.matcher(row.lower(start)).find()
            && !NounPhrases.isName(row, start)
            && (nouns.find(row.lower(start)).isEmpty() || row.lower(start).startsWith("обвинени"));
    return object && isSpeaker(row, start + 1) ? start + 1 : start;
  }

  private boolean isSpeaker(Row row, int at) {
    return row.isNamed(at) || nouns.isNominative(row.lower(at));
  }

  /// Without signs and a prepositional adjunct at the end ("в понедельник", "в эфире …").
  private static int withoutTail(Row row, int start, int end) {
    int last = end;
    for (int i = start + 1; i < end; i++) {
      boolean adjunct =
          row.partOfSpeech(i) == PartOfSpeech.ADP
              && !row.lower(i).equals("по")
              && !row.lower(i).equals("с");
      if (adjunct && row.depth(i) == row.depth(start)) {
        last = i;
        break;
      }
    }
    while (last > start
        && row.partOfSpeech(last - 1) == PartOfSpeech.PUNCT
        && !row.closesQuotation(last - 1)) {
      last--;
    }
    return last;
  }

  /// "Со ссылкой на X" among the words.
  Optional<Via> citation(Row row, int first, int end) {
    for (int i = first; i < end; i++) {
      var cite = phrases.at(Kind.CITE, row, i, end);
      if (cite.isPresent() && cite.get().end() < end) {
        int last = NounPhrases.segmentEnd(row, cite.get().end(), end);
        return Optional.of(
            new Via(new Stretch(cite.get().end(), last), new Stretch(i, cite.get().end())));
      }
    }
    return Optional.empty();
  }
}
