package org.attest.claims.relations.russian;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.language.PartOfSpeech;
import org.attest.language.russian.GrammaticalCase;
import org.attest.mentions.MentionType;

/// Which party stands where around a noun: `gen` (whose), `self` (whom the noun describes:
/// "владелец завода X", "X, владелец завода", "X — владелец", "владельцем стал X"), `dat`,
/// prepositions, `before` (right before: "дроны X производства Y"), `second` (the other of "между X
/// и Y"), and `subj`, `obj` and `and` of the clause that holds it.
final class NounPlaces {
  /// Words from the noun to what depends on it.
  private static final int REACH = 14;

  private static final Pattern COPULA =
      Pattern.compile(
          "(явля(ет|ют|л)|стал|станет|станут|был|будет|назнач|избран|остает|остал|служ|выступ|призна|работа|числ|счита)[а-я]*");

  private static final Set<String> FORMER = Set.of("бывший", "бывшая", "бывшего", "экс");

  private final Words words;
  private final List<Party> parties;
  private final int noun;

  NounPlaces(Words words, List<Party> parties, int noun) {
    this.words = words;
    this.parties = parties;
    this.noun = noun;
  }

  Optional<Party> at(List<String> places) {
    return places.stream().map(this::at).flatMap(Optional::stream).findFirst();
  }

  private Optional<Party> at(String place) {
    return switch (place) {
      case "gen" -> genitive();
      case "self" -> self();
      case "dat" -> after(p -> p.mayBe(GrammaticalCase.DATIVE));
      case "before" -> Clause.before(parties, noun);
      case "second" -> second();
      case "subj", "obj", "and" -> clause(place);
      default -> after(p -> p.preposition().equals(place));
    };
  }

  /// The first party after the noun with only the words of noun phrases between them.
  private Optional<Party> genitive() {
    return parties.stream()
        .filter(p -> p.first() > noun && p.first() - noun <= REACH)
        .findFirst()
        .filter(p -> p.mayBe(GrammaticalCase.GENITIVE) && isLinked(noun + 1, p.first()));
  }

  private boolean isLinked(int from, int to) {
    return IntStream.range(from, to)
        .allMatch(i ->
            switch (words.partOfSpeech(i)) {
              case NOUN, ADJ, NUM, PROPN, DET, X -> true;
              case CCONJ -> words.is(i, "и");
              default -> words.opensQuotation(i) || words.closesQuotation(i);
            });
  }

  private Optional<Party> after(Predicate<Party> test) {
    return parties.stream()
        .filter(p -> p.first() > noun && p.first() - noun <= REACH && !isCut(noun + 1, p.first()))
        .filter(test)
        .findFirst();
  }

  private boolean isCut(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> words.isBorder(i) || words.isVerb(i));
  }

  private Optional<Party> second() {
    return after(p -> p.preposition().equals("между"))
        .flatMap(one ->
            parties.stream()
                .filter(p -> p.first() == one.end() + 1 && words.is(one.end(), "и"))
                .findFirst());
  }

  /// Nobody who only stands for a post holds it ("кандидат в мэры").
  private Optional<Party> self() {
    if (words.is(noun - 1, "в")) {
      return Optional.empty();
    }
    return named().or(this::apposed).or(this::dashed).or(this::copular);
  }

  /// "Директор завода X Иван Громов": the name right after what depends on the noun.
  private Optional<Party> named() {
    int end = genitive().map(Party::end).orElse(noun + 1);
    return parties.stream()
        .filter(p -> p.first() >= end && p.first() > noun && p.preposition().isEmpty())
        .findFirst()
        .filter(p -> isGap(end, p));
  }

  /// Nothing, or what else the post is for ("по связям с прессой") before a person in the same
  /// case.
  private boolean isGap(int from, Party party) {
    if (party.first() == from) {
      return true;
    }
    boolean person =
        party.mention().type() == MentionType.PERSON
            && !Collections.disjoint(GrammaticalCase.ofNoun(words.lower(noun)), party.cases());
    return person
        && party.first() - from <= REACH
        && IntStream.range(from, party.first())
            .noneMatch(i -> words.isVerb(i) || (words.isBorder(i) && !isBracket(i)));
  }

  /// An abbreviation in brackets after the name: "комитета (СК)".
  private boolean isBracket(int at) {
    return (words.is(at, "(") && words.is(at + 2, ")"))
        || (words.is(at, ")") && words.is(at - 2, "("));
  }

  /// "X, директор завода": the party before the comma or the bracket that opens the noun's phrase.
  private Optional<Party> apposed() {
    int start = phraseStart();
    boolean sign = words.is(start - 1, ",") || words.is(start - 1, "(");
    return sign ? Clause.before(parties, start - 1) : Optional.empty();
  }

  private Optional<Party> dashed() {
    int start = phraseStart();
    boolean dash = words.is(start - 1, "—") || words.is(start - 1, "–") || words.is(start - 1, "-");
    return dash ? Clause.before(parties, start - 1) : Optional.empty();
  }

  /// Over adjectives, and a noun that the same post joins ("совладелец и директор завода").
  private int phraseStart() {
    int start = noun;
    while (start > 0
        && (words.partOfSpeech(start - 1) == PartOfSpeech.ADJ
            || words.partOfSpeech(start - 1) == PartOfSpeech.DET
            || FORMER.contains(words.lower(start - 1))
            || words.opensQuotation(start - 1))) {
      start--;
    }
    return words.is(start - 1, "и") && words.partOfSpeech(start - 2) == PartOfSpeech.NOUN
        ? start - 2
        : start;
  }

  /// "Директором завода является X": the noun in the instrumental beside a copula.
  private Optional<Party> copular() {
    if (!GrammaticalCase.ofNoun(words.lower(noun)).contains(GrammaticalCase.INSTRUMENTAL)) {
      return Optional.empty();
    }
    return IntStream.range(Math.max(0, noun - REACH), Math.min(words.size(), noun + REACH))
        .filter(i -> words.isFinite(i) && COPULA.matcher(words.lower(i)).matches())
        .filter(i -> !isBetween(Math.min(i, noun), Math.max(i, noun)))
        .boxed()
        .findFirst()
        .flatMap(verb -> Clause.of(words, without(genitive()), verb, false).at(List.of("subj")));
  }

  private boolean isBetween(int from, int to) {
    return IntStream.range(from, to).anyMatch(words::isBorder);
  }

  private List<Party> without(Optional<Party> one) {
    return parties.stream().filter(p -> one.filter(p::equals).isEmpty()).toList();
  }

  /// In the clause whose verb is nearest before or after the noun.
  private Optional<Party> clause(String place) {
    return IntStream.range(Math.max(0, noun - REACH), Math.min(words.size(), noun + REACH))
        .filter(i -> words.isFinite(i))
        .filter(i -> !isBetween(Math.min(i, noun), Math.max(i, noun)))
        .boxed()
        .findFirst()
        .flatMap(verb -> {
          boolean passive = words.tag(verb).equals("participle");
          return Clause.of(words, without(genitive()), verb, passive).at(List.of(place));
        });
  }
}
