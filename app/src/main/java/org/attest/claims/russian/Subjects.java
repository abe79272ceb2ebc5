package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.frames.Frame.Via;
import org.attest.claims.frames.Row;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;

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

  private static final Set<String> AND = Set.of("и", "также", "а");
  private static final Set<String> PLACING = Set.of("в", "во", "у");
  private static final Pattern PLURAL = Pattern.compile("[иы]$");
  private static final Pattern REQUEST =
      Pattern.compile("^(запрос|вопрос|просьб|обращени|звонк|письм)");

  /// Tokens of a name in quotation marks, its marks included.
  private static final int LONGEST_NAME = 6;

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
      int start = segmentStart(row, from, end);
      var speaker = nominal(row, start, end);
      if (speaker.isPresent()) {
        return speaker.map(last -> withList(row, from, last));
      }
      end = start - 1;
    }
    return inside(row, from, verb);
  }

  /// "A, B и C": back over the parties that commas set before the last two.
  private Stretch withList(Row row, int from, Stretch last) {
    int first = last.first();
    while (joins(row, last) && first > from + 1 && row.is(first - 1, ",")) {
      int end = first - 1;
      int start = segmentStart(row, from, end);
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

  /// The parties of a list, where each could speak by itself: "A, B и C", not "представители A и
  /// B".
  List<Stretch> parties(Row row, Stretch speaker) {
    var parts = new ArrayList<Stretch>();
    int level = row.level(speaker);
    int first = speaker.first();
    for (int i = first; i <= speaker.end(); i++) {
      boolean joint =
          i == speaker.end()
              || (row.depth(i) == level && (row.is(i, ",") || AND.contains(row.lower(i))));
      if (joint && i > first) {
        parts.add(new Stretch(first, i));
      }
      first = joint ? i + 1 : first;
    }
    boolean all = !isPlural(row, parts.getFirst()) && parts.stream().allMatch(p -> isParty(row, p));
    return all ? List.copyOf(parts) : List.of(speaker);
  }

  private boolean isParty(Row row, Stretch words) {
    return IntStream.range(words.first(), words.end()).anyMatch(i -> isName(row, i))
        || nouns.isNominative(row.lower(head(row, words.first(), words.end())));
  }

  /// "Представители …", "власти …": what follows may all be theirs.
  private boolean isPlural(Row row, Stretch words) {
    int head = head(row, words.first(), words.end());
    return nouns.find(row.lower(head)).isPresent()
        && !isName(row, head)
        && PLURAL.matcher(row.lower(head)).find();
  }

  /// "В министерстве заявили": nobody but the place is named.
  private static Optional<Stretch> inside(Row row, int from, int verb) {
    if (verb == from) {
      return Optional.empty();
    }
    int start = segmentStart(row, from, verb);
    int end = verb;
    while (end > start && !isNounPhrasePart(row, end - 1)) {
      end--;
    }
    return PLACING.contains(row.lower(start)) && end > start + 1
        ? Optional.of(new Stretch(start + 1, end))
        : Optional.empty();
  }

  /// After the comma, dash or colon before `end`, at its own level of quotation.
  private static int segmentStart(Row row, int from, int end) {
    int level = row.depth(end - 1);
    for (int i = end - 1; i >= from; i--) {
      if (row.depth(i) <= level && (row.isOneOf(i, ",;:—–") || row.is(i, "-"))) {
        return i + 1;
      }
    }
    return from;
  }

  /// The noun phrase of a segment that can speak: the first noun for a speaker or name that no
  /// preposition governs, up to the verb's adverbs.
  private Optional<Stretch> nominal(Row row, int start, int end) {
    int last = withoutRequest(row, start, end);
    while (last > start && !isNounPhrasePart(row, last - 1)) {
      last--;
    }
    int first = afterAdjuncts(row, start, last);
    return hasHead(row, first, last) ? Optional.of(new Stretch(first, last)) : Optional.empty();
  }

  /// Without "на запрос" before the verb.
  private static int withoutRequest(Row row, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (row.lower(i - 1).equals("на") && REQUEST.matcher(row.lower(i)).find()) {
        return i - 1;
      }
    }
    return end;
  }

  /// Whether a noun comes first but for its adjectives: not "выступая в Москве".
  private static boolean hasHead(Row row, int first, int last) {
    int head = head(row, first, last);
    return head < last && isNounPhrasePart(row, head) && !row.closesQuotation(head);
  }

  private static int head(Row row, int first, int last) {
    int head = first;
    while (head < last && (isModifier(row, head) || row.opensQuotation(head))) {
      head++;
    }
    return head;
  }

  private static boolean isModifier(Row row, int at) {
    return switch (row.partOfSpeech(at)) {
      case ADJ, DET, NUM -> true;
      default -> false;
    };
  }

  /// Names and short words in quotation marks are nouns, whatever they look like ("«Купил»").
  private static boolean isName(Row row, int at) {
    if (row.isNamed(at) || row.partOfSpeech(at) == PartOfSpeech.PROPN) {
      return true;
    }
    int open = at - 1;
    while (open > at - LONGEST_NAME && row.has(open) && row.depth(open) == row.depth(at)) {
      open--;
    }
    return row.has(open)
        && row.opensQuotation(open)
        && row.depth(open) < row.depth(at)
        && row.afterQuotation(open) - open <= LONGEST_NAME
        && Character.isUpperCase(row.form(open + 1).codePointAt(0));
  }

  private static boolean isNounPhrasePart(Row row, int at) {
    return isName(row, at) || Verbs.isAgent(row, at) || isNominalWord(row, at);
  }

  private static boolean isNominalWord(Row row, int at) {
    return switch (row.partOfSpeech(at)) {
      case NOUN, PROPN, PRON, NUM, X -> true;
      case ADJ -> row.tag(at).isEmpty();
      case PUNCT -> row.closesQuotation(at) || row.is(at, ")");
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, SCONJ, SYM, VERB -> false;
    };
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
    if (row.partOfSpeech(at) != PartOfSpeech.ADP) {
      return at + 1;
    }
    int noun = afterNoun(row, at + 1, end);
    while (noun < end && row.continuesName(noun)) {
      noun++;
    }
    for (int i = noun; i < end; i++) {
      boolean named =
          row.partOfSpeech(i) == PartOfSpeech.PROPN || row.partOfSpeech(i) == PartOfSpeech.PRON;
      if (named || nouns.isNominative(row.lower(i))) {
        return withModifiers(row, i, noun);
      }
    }
    return noun;
  }

  /// Past the preposition's own noun with its adjectives and figures.
  private static int afterNoun(Row row, int at, int end) {
    int i = at;
    while (i < end && isModifier(row, i)) {
      i++;
    }
    return Math.min(end, i + 1);
  }

  private static int withModifiers(Row row, int noun, int from) {
    int first = noun;
    while (first > from && (isModifier(row, first - 1) || row.opensQuotation(first - 1))) {
      first--;
    }
    return first;
  }

  /// The speaker after a verb, up to `end`: to the next comma or dash.
  Optional<Stretch> after(Row row, int verb, int end) {
    int first = verb + 1;
    int last = segmentEnd(row, first, end);
    var cited = citation(row, first, last);
    int stop = cited.map(via -> via.cue().first()).orElse(last);
    int start = afterAdjuncts(row, afterHearers(row, first, stop), stop);
    int trimmed = withoutTail(row, start, stop);
    return start < trimmed ? Optional.of(new Stretch(start, trimmed)) : Optional.empty();
  }

  /// Past those who are told: "сообщил журналистам директор".
  private static int afterHearers(Row row, int first, int end) {
    return first + 1 < end && HEARERS.contains(row.lower(first)) ? first + 1 : first;
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

  /// The end of the words from `first` to the next comma, dash or bracket at their level.
  int segmentEnd(Row row, int first, int end) {
    if (first >= end) {
      return end;
    }
    int level = row.depth(first);
    for (int i = first; i < end; i++) {
      boolean sign = row.isOneOf(i, ",;:—–.!?()") || row.is(i, "-");
      if (row.depth(i) <= level && sign && !isInitialDot(row, i)) {
        return i;
      }
    }
    return end;
  }

  static boolean isInitialDot(Row row, int at) {
    return row.is(at, ".") && row.form(at - 1).length() <= 2 && row.has(at + 1);
  }

  /// "Со ссылкой на X" among the words.
  Optional<Via> citation(Row row, int first, int end) {
    for (int i = first; i < end; i++) {
      var cite = phrases.at(Phrases.Kind.CITE, row, i, end);
      if (cite.isPresent() && cite.get().end() < end) {
        int last = segmentEnd(row, cite.get().end(), end);
        return Optional.of(
            new Via(new Stretch(cite.get().end(), last), new Stretch(i, cite.get().end())));
      }
    }
    return Optional.empty();
  }
}
