package org.attest.claims.relations.russian;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attest.claims.MentionIndex;
import org.attest.language.PartOfSpeech;
import org.attest.language.russian.GrammaticalCase;
import org.attest.mentions.Countries;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.mentions.russian.GivenNames;
import org.attest.text.Lexicon;

/// Finds the parties of a sentence and guesses their cases: by the noun before a name in quotation
/// marks ("заводом «Заря»"), by the endings of the name, and by lists of nominatives.
final class Parties {
  private static final Set<GrammaticalCase> ALL = EnumSet.allOf(GrammaticalCase.class);

  private static final Set<String> INDECLINABLE = Set.of("бюро", "депо", "радио");

  /// Before a name without endings, only "китайский" is sure to belong to it.
  private static final Pattern REGIONAL = Pattern.compile("(ск|цк)[а-я]{2,3}$");

  private final GivenNames givenNames = new GivenNames();

  /// Nouns that say what kind of thing a name is, in the nominative.
  private final Set<String> heads = new HashSet<>();

  Parties() {
    new Lexicon(Parties.class, "heads.csv")
        .rows()
        .forEach(row -> heads.addAll(List.of(row.getFirst().split(" ", -1))));
  }

  /// In order; a mention that is no part of whole tokens is left out.
  List<Party> of(Words words, MentionIndex mentions) {
    var parties = new ArrayList<Party>();
    int at = 0;
    for (var mention : mentions.in(words.sentence().span())) {
      while (at < words.size() && words.token(at).span().start() < mention.span().start()) {
        at++;
      }
      int end = at;
      while (end < words.size() && words.token(end).span().end() <= mention.span().end()) {
        end++;
      }
      if (end > at && mention.kind() == Mention.Kind.NAME) {
        parties.add(party(words, mention, at, end));
      }
    }
    return parties;
  }

  private Party party(Words words, Mention mention, int at, int end) {
    int name = words.opensQuotation(at - 1) ? at - 1 : at;
    int after = words.opensQuotation(at - 1) && words.closesQuotation(end) ? end + 1 : end;
    boolean headed = isHead(words, name - 1, name < at || words.isIndeclinable(at));
    int noun = headed ? name - 1 : name;
    var cases = headed ? headCases(words, noun) : nameCases(words, mention, at, end);
    int first = noun;
    while (first > 0 && isModifier(words, first - 1, cases)) {
      first--;
    }
    boolean governed = words.partOfSpeech(first - 1) == PartOfSpeech.ADP;
    if (first < noun && words.partOfSpeech(first) == PartOfSpeech.ADJ) {
      cases = both(cases, GrammaticalCase.ofAdjective(words.lower(first)));
    }
    boolean dependent =
        !governed
            && cases.contains(GrammaticalCase.GENITIVE)
            && words.partOfSpeech(first - 1) == PartOfSpeech.NOUN;
    return new Party(
        mention, first, after, governed ? words.lower(first - 1) : "", cases, dependent);
  }

  /// A small noun before a name: any before quotation marks, a known one before other letters.
  private boolean isHead(Words words, int at, boolean unclear) {
    boolean noun =
        words.partOfSpeech(at) == PartOfSpeech.NOUN || words.partOfSpeech(at) == PartOfSpeech.ADJ;
    return unclear && noun && words.has(at) && isKnown(words.lower(at));
  }

  private boolean isKnown(String lower) {
    return heads.contains(lower) || heads.stream().anyMatch(head -> isForm(lower, head));
  }

  /// Whether a word could be another case of a noun.
  private static boolean isForm(String lower, String nominative) {
    int stem = Math.max(3, nominative.length() - (isVowel(nominative) ? 1 : 0));
    stem = Math.min(stem, nominative.length());
    return lower.startsWith(nominative.substring(0, stem)) && lower.length() <= stem + 3;
  }

  private static boolean isVowel(String word) {
    return "аеиоуыэюяьй".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /// An adjective that agrees, and that opens no words between commas.
  private static boolean isModifier(Words words, int at, Set<GrammaticalCase> cases) {
    return switch (words.partOfSpeech(at)) {
      case ADJ ->
          !words.is(at - 1, ",")
              && (cases.size() < ALL.size() || REGIONAL.matcher(words.lower(at)).find())
              && !Collections.disjoint(GrammaticalCase.ofAdjective(words.lower(at)), cases);
      case DET, NUM -> true;
      default -> false;
    };
  }

  private Set<GrammaticalCase> headCases(Words words, int noun) {
    var lower = words.lower(noun);
    if (INDECLINABLE.contains(lower)) {
      return ALL;
    }
    var cases = EnumSet.copyOf(GrammaticalCase.ofNoun(lower));
    cases.removeAll(ruledOut(lower, heads::contains));
    if (heads.contains(lower)) {
      cases.clear();
      cases.add(GrammaticalCase.NOMINATIVE);
      if (!lower.endsWith("а") && !lower.endsWith("я")) {
        cases.add(GrammaticalCase.ACCUSATIVE);
      }
    } else if (!lower.endsWith("ы") && !lower.endsWith("и")) {
      cases.remove(GrammaticalCase.NOMINATIVE);
      if (lower.endsWith("а") || lower.endsWith("я")) {
        cases.remove(GrammaticalCase.ACCUSATIVE);
      }
    }
    return cases;
  }

  /// What the nominative rules out: "фирму" is no dative, "заводу" no accusative.
  private static Set<GrammaticalCase> ruledOut(String lower, Predicate<String> isNominative) {
    var stem = lower.substring(0, lower.length() - 1);
    boolean feminine = isNominative.test(stem + "а") || isNominative.test(stem + "я");
    return switch (lower.charAt(lower.length() - 1)) {
      case 'у', 'ю' -> EnumSet.of(feminine ? GrammaticalCase.DATIVE : GrammaticalCase.ACCUSATIVE);
      case 'и' ->
          feminine && stem.endsWith("и")
              ? EnumSet.of(GrammaticalCase.NOMINATIVE, GrammaticalCase.ACCUSATIVE)
              : Set.of();
      default -> Set.of();
    };
  }

  private Set<GrammaticalCase> nameCases(Words words, Mention mention, int at, int end) {
    if (mention.type() == MentionType.PERSON) {
      return personCases(words, at, end);
    }
    if (words.isIndeclinable(at) || words.opensQuotation(at - 1)) {
      return ALL;
    }
    if (isNominative(mention)) {
      return words.lower(end - 1).matches(".*[ая]")
          ? EnumSet.of(GrammaticalCase.NOMINATIVE)
          : EnumSet.of(GrammaticalCase.NOMINATIVE, GrammaticalCase.ACCUSATIVE);
    }
    var cases = EnumSet.copyOf(GrammaticalCase.ofNoun(words.lower(at)));
    boolean adjective =
        end > at + 1 && words.lower(at).matches(".*([ыио]й|[ая]я|ого|его|ому|ую|ых|их)");
    if (adjective) {
      cases =
          both(
              GrammaticalCase.ofAdjective(words.lower(at)),
              GrammaticalCase.ofNoun(words.lower(at + 1)));
    }
    if (mention.type() == MentionType.COUNTRY || mention.type() == MentionType.PLACE) {
      cases.removeAll(ruledOut(words.lower(end - 1), Parties::isStateOrCapital));
    }
    if (mention.type() == MentionType.COUNTRY) {
      cases.remove(GrammaticalCase.NOMINATIVE);
    }
    return cases;
  }

  private static boolean isNominative(Mention mention) {
    return isStateOrCapital(mention.text());
  }

  private static boolean isStateOrCapital(String name) {
    return Countries.code(name).isPresent() || Countries.byCapital(name).isPresent();
  }

  /// All words of a person's name are in one case; the accusative of a man is his genitive.
  private Set<GrammaticalCase> personCases(Words words, int at, int end) {
    var first = words.lower(at);
    var cases = EnumSet.copyOf(ALL);
    for (int i = at; i < end; i++) {
      if (!words.isIndeclinable(i) && words.partOfSpeech(i) != PartOfSpeech.PUNCT) {
        cases = both(cases, wordCases(words.lower(i)));
      }
    }
    if (givenNames.isNominative(first)) {
      cases.remove(GrammaticalCase.GENITIVE);
      cases.remove(GrammaticalCase.ACCUSATIVE);
      cases.add(GrammaticalCase.NOMINATIVE);
    } else if (givenNames.contains(first)) {
      cases.remove(GrammaticalCase.NOMINATIVE);
    } else if (!first.matches(".*[аеиоуыэюя]")) {
      cases.remove(GrammaticalCase.ACCUSATIVE);
    }
    return cases;
  }

  private static Set<GrammaticalCase> wordCases(String lower) {
    if (lower.matches(".*(ов|ев|ин|ын)")) {
      return EnumSet.of(GrammaticalCase.NOMINATIVE);
    }
    if (lower.matches(".*(ск|цк)(ий|ого|ому|им|ом|ая|ой|ую)")) {
      return GrammaticalCase.ofAdjective(lower);
    }
    if (lower.matches(".*(ова|ева|ина|ына)")) {
      return EnumSet.of(
          GrammaticalCase.NOMINATIVE, GrammaticalCase.GENITIVE, GrammaticalCase.ACCUSATIVE);
    }
    return lower.matches(".*[оиэюу]") ? ALL : GrammaticalCase.ofNoun(lower);
  }

  private static EnumSet<GrammaticalCase> both(
      Set<GrammaticalCase> one, Set<GrammaticalCase> other) {
    var both = EnumSet.copyOf(one);
    both.retainAll(other);
    return both.isEmpty() ? EnumSet.copyOf(one) : both;
  }
}
