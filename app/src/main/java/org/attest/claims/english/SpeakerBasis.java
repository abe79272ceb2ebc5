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
import org.attest.language.Stretch;
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

  /// Who is called by nothing but work or dwelling is as nameless as "an official".
  private static final Set<String> ORDINARY =
      Set.of(
          "resident",
          "nurse",
          "doctor",
          "medic",
          "paramedic",
          "worker",
          "employee",
          "docker",
          "driver",
          "guard",
          "soldier",
          "sailor",
          "dispatcher",
          "fisherman",
          "villager",
          "passer-by",
          "passerby");

  private static final Set<String> JUDGES = Set.of("judge", "justice", "magistrate", "judges");

  private static final Set<String> RULING =
      Set.of("hold", "find", "rule", "conclude", "decide", "determine");

  private static final Set<String> SPEAKERS = Set.of("i", "we", "he", "she", "they");

  private static final Set<String> SENSING = Set.of("see", "hear", "watch", "witness", "count");

  /// Those who speak for themselves even where no word counts them; "workers" are a crowd.
  private static final Set<String> LOCAL = Set.of("resident", "villager", "passer-by", "passerby");

  private static final Set<String> ANY = Set.of("a", "an", "another", "one");

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

  /// "The judge ruled", "Justice Berg held": what a judge finds is an act of office.
  static boolean rules(Clauses clauses, int head, int verb) {
    var subject = clauses.tree().below(head);
    return verb >= 0
        && RULING.contains(clauses.tree().lemma(verb))
        && IntStream.rangeClosed(subject.first(), head)
            .anyMatch(t -> JUDGES.contains(clauses.lower(t)));
  }

  /// Whether the first words of what is said tell what the speaker saw or heard.
  static boolean tellsOfSenses(Clauses clauses, Stretch content) {
    int first = clauses.has(content.first(), "that") ? content.first() + 1 : content.first();
    return first < content.end()
        && SPEAKERS.contains(clauses.lower(first))
        && IntStream.range(first + 1, content.end())
            .filter(clauses::isVerb)
            .filter(t -> !clauses.tree().is(t, "aux"))
            .limit(1)
            .anyMatch(t -> isPast(clauses, t) && senses(clauses, t));
  }

  private static boolean isPast(Clauses clauses, int verb) {
    return clauses.hasTag(verb, "VBD") || clauses.hasTag(verb, "VBN");
  }

  private static boolean senses(Clauses clauses, int verb) {
    return SENSING.contains(clauses.tree().lemma(verb))
        && !clauses.isPassive(verb)
        && !clauses.isNegated(verb)
        && clauses.tree().child(verb, "obj").isPresent();
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
        || isOneOf(clauses, head)
        || isAnyBody(clauses, head)
        || (isOfPeople(clauses, head) && isInside(clauses, head, Math.max(end, head + NEAR)));
  }

  /// "One of them", "two of the people".
  private static boolean isOneOf(Clauses clauses, int head) {
    var tree = clauses.tree();
    return number(tree.token(head)) > 0
        && clauses.has(head + 1, "of")
        && tree.children(head, "nmod", "obl").anyMatch(of -> of > head && isOfPersons(clauses, of));
  }

  private static boolean isOfPersons(Clauses clauses, int noun) {
    var kind = SourceNouns.of(clauses.tree().lemma(noun)).map(SourceNouns.Speaking::kind);
    return clauses.has(noun, "them")
        || ORDINARY.contains(clauses.tree().lemma(noun))
        || kind.filter(k -> k == Kind.PERSON || k == Kind.ANONYMOUS).isPresent();
  }

  /// "A nurse", "another resident", "residents", "a former manager": nobody in particular; but "the
  /// nurse" was spoken of before, and a name beside the noun tells who it is.
  private static boolean isAnyBody(Clauses clauses, int head) {
    var tree = clauses.tree();
    boolean former = tree.children(head, "amod").anyMatch(a -> clauses.has(a, "former"));
    boolean person = ORDINARY.contains(tree.lemma(head)) || (former && isOfPersons(clauses, head));
    return person
        && tree.token(head).partOfSpeech() == PartOfSpeech.NOUN
        && (isOneOfMany(clauses, head) || isBarePlural(clauses, head))
        && tree.children(head, "appos", "flat", "compound")
            .noneMatch(c -> tree.token(c).partOfSpeech() == PartOfSpeech.PROPN);
  }

  private static boolean isOneOfMany(Clauses clauses, int head) {
    return clauses.tree().children(head, "nummod").findAny().isPresent()
        || clauses.tree().children(head, "det").anyMatch(d -> ANY.contains(clauses.lower(d)));
  }

  private static boolean isBarePlural(Clauses clauses, int head) {
    return LOCAL.contains(clauses.tree().lemma(head))
        && clauses.hasTag(head, "NNS")
        && clauses.tree().child(head, "det", "nmod:poss").isEmpty();
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
    var numbers = clauses.tree().children(head, "nummod");
    return IntStream.concat(
            isOneOf(clauses, head) ? IntStream.of(head) : IntStream.empty(), numbers)
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
