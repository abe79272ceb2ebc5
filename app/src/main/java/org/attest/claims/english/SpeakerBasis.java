package org.attest.claims.english;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Basis;
import org.attest.claims.Source.Kind;
import org.attest.language.PartOfSpeech;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// What speakers rest on, and how many they are, as far as the words about them tell.
final class SpeakerBasis {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final Set<String> NAMELESS =
      Set.of(
          "familiar",
          "anonymity",
          "anonymously",
          "anonymous",
          "unnamed",
          "undisclosed",
          "unidentified");

  /// "A person close to the board", "people briefed on the talks", "with knowledge of the matter".
  private static final Map<String, String> INSIDE =
      Map.of("close", "to", "briefed", "on", "knowledge", "of", "privy", "to");

  /// "Asked not to be named", "declined to be identified".
  private static final Set<String> NAMING = Set.of("named", "identified", "quoted");

  /// "Customs data" are records; "data" may be anything.
  private static final Set<String> RECORDED =
      Set.of(
          "customs",
          "trade",
          "export",
          "import",
          "shipping",
          "court",
          "bank",
          "tax",
          "payment",
          "company",
          "corporate",
          "procurement",
          "registry",
          "flight",
          "tracking",
          "leaked");

  /// How many words after a noun may still tell that nobody is named.
  private static final int NEAR = 8;

  private SpeakerBasis() {}

  /// What all rest on that are named together: "according to court papers and two officials".
  static Set<Basis> of(Clauses clauses, int head) {
    var basis = EnumSet.noneOf(Basis.class);
    Parties.of(clauses, head).forEach(party -> basis.addAll(ofOne(clauses, party)));
    return basis;
  }

  private static Set<Basis> ofOne(Clauses clauses, int head) {
    var basis = EnumSet.noneOf(Basis.class);
    if (isUnnamed(clauses, head)) {
      basis.add(Basis.ANONYMOUS_SOURCES);
    }
    if (clauses.tree().token(head).partOfSpeech() != PartOfSpeech.PROPN) {
      SourceNouns.of(clauses.tree().lemma(head))
          .ifPresent(noun -> {
            basis.addAll(noun.basis());
            if (noun.kind() == Kind.DOCUMENT
                && noun.basis().isEmpty()
                && isRecorded(clauses, head)) {
              basis.add(Basis.DOCUMENTS);
            }
          });
    }
    return basis;
  }

  private static boolean isRecorded(Clauses clauses, int head) {
    return clauses
        .tree()
        .children(head, "compound", "amod")
        .anyMatch(c -> RECORDED.contains(clauses.lower(c)));
  }

  /// "A person familiar with the matter", "on condition of anonymity".
  static boolean isUnnamed(Clauses clauses, int head) {
    var tree = clauses.tree();
    int end =
        tree.children(head, "conj")
            .map(c -> tree.below(c).first())
            .min()
            .orElse(tree.below(head).end());
    return IntStream.range(head, Math.max(head, end))
            .anyMatch(t -> NAMELESS.contains(clauses.lower(t)))
        || tree.children(head, "amod").anyMatch(t -> NAMELESS.contains(clauses.lower(t)))
        || speaksAnonymously(clauses, head)
        || asksForIt(clauses, head, end)
        || (isOfPeople(clauses, head) && isInside(clauses, head, Math.max(end, head + NEAR)));
  }

  /// "Said on condition of anonymity": the condition hangs on the verb.
  private static boolean speaksAnonymously(Clauses clauses, int head) {
    SyntaxTree tree = clauses.tree();
    int verb = tree.head(head);
    return verb != Token.ROOT
        && tree.is(head, "nsubj")
        && tree.children(verb, "obl", "nmod", "advcl")
            .filter(c -> tree.lemma(c).equals("condition") || tree.lemma(c).equals("speak"))
            .mapToObj(tree::below)
            .flatMapToInt(words -> IntStream.range(words.first(), words.end()))
            .anyMatch(t -> clauses.has(t, "anonymity"));
  }

  /// "Who asked not to be named".
  private static boolean asksForIt(Clauses clauses, int head, int end) {
    return IntStream.range(head + 1, end)
        .anyMatch(t -> clauses.has(t, "be") && NAMING.contains(lower(clauses, t + 1)));
  }

  private static boolean isOfPeople(Clauses clauses, int head) {
    return Set.of("person", "people", "official", "source", "executive", "diplomat", "employee")
        .contains(clauses.tree().lemma(head));
  }

  private static boolean isInside(Clauses clauses, int head, int end) {
    return IntStream.range(head + 1, Math.min(end, clauses.size()))
        .takeWhile(t -> !clauses.has(t, "."))
        .anyMatch(t -> clauses.has(t + 1, INSIDE.getOrDefault(clauses.lower(t), "")));
  }

  private static String lower(Clauses clauses, int token) {
    return token < clauses.size() ? clauses.lower(token) : "";
  }

  /// How many the speakers are, where a number says so or the noun is one.
  static OptionalInt count(Clauses clauses, int head) {
    return clauses
        .tree()
        .children(head, "nummod")
        .mapToObj(n -> clauses.tree().token(n))
        .mapToInt(SpeakerBasis::number)
        .filter(n -> n > 0)
        .findFirst();
  }

  private static int number(Token token) {
    var form = token.form().toLowerCase(Locale.ROOT);
    return form.matches("[0-9]{1,4}") ? Integer.parseInt(form) : NUMBERS.getOrDefault(form, 0);
  }
}
