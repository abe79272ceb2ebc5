package org.attest.mentions.english;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.mentions.Mention.Kind;
import org.attest.mentions.MentionType;
import org.attest.text.Lexicon;

/// What the words around a name tell of its type: "Nordwerk, an engine maker", "the company
/// Nordwerk", "Nordwerk's shareholders", "Nordwerk denied that it …", "Mr Berg".
///
/// An engine guesses the type of a name it has never seen; a writer says it, once, somewhere in the
/// document. Evidence for a name holds for all its mentions.
final class TypeEvidence {
  /// Said outright, as by an apposition; and implied, as by a pronoun.
  private static final int SAID = 5;

  private static final int IMPLIED = 2;

  private static final Map<String, MentionType> DESCRIBING =
      new Lexicon(org.attest.mentions.MentionReader.class, "descriptions.csv")
          .rows().stream()
              .filter(row -> row.getFirst().equals("en"))
              .collect(
                  Collectors.toUnmodifiableMap(
                      row -> row.get(1), row -> MentionType.valueOf(row.get(2))));

  /// What only a body has: "Nordwerk shareholders", "Nordwerk's board".
  private static final Set<String> OF_BODIES = words("of-bodies.csv");

  private static final Set<String> TITLES = words("titles.csv");

  /// What is done to bodies only.
  private static final Set<String> FOUNDING =
      Set.of(
          "found",
          "incorporate",
          "headquarter",
          "list",
          "liquidate",
          "nationalise",
          "nationalize",
          "privatise",
          "privatize");

  private static final Set<String> SETTLEMENTS =
      Set.of(
          "city",
          "town",
          "village",
          "port",
          "province",
          "region",
          "island",
          "district",
          "capital",
          "suburb",
          "state",
          "county");

  /// What one has, or does, "in" a body.
  private static final Set<String> HELD =
      Set.of(
          "stake",
          "share",
          "shareholder",
          "investment",
          "invest",
          "investor",
          "interest",
          "holding",
          "role",
          "trust",
          "confidence",
          "faith",
          "partner",
          "publish",
          "write",
          "appear",
          "report",
          "print",
          "article",
          "position",
          "work",
          "job",
          "involve",
          "involvement",
          "say",
          "quote",
          "member",
          "membership",
          "party",
          "believe",
          "engage",
          "star",
          "play");

  private final Map<String, Map<MentionType, Integer>> weights = new HashMap<>();

  TypeEvidence(List<Name> names) {
    var trees = new IdentityHashMap<Sentence, SyntaxTree>();
    for (var name : names) {
      if (name.kind() == Kind.NAME && name.sentence().parsed()) {
        learn(name, trees.computeIfAbsent(name.sentence(), SyntaxTree::of));
      }
    }
  }

  private static Set<String> words(String lexicon) {
    return new Lexicon(TypeEvidence.class, lexicon)
        .rows().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  /// The type that a name's surroundings speak for, where they do so clearly against what the
  /// engine says.
  Optional<MentionType> type(String words, MentionType guess) {
    var found = weights.getOrDefault(words, Map.of());
    boolean place = guess == MentionType.PLACE || guess == MentionType.COUNTRY;
    int least = place ? SAID : IMPLIED;
    return found.entrySet().stream()
        .filter(e -> e.getValue() >= least && isUnrivalled(e.getKey(), found))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(type -> type != guess && mayBe(guess, type));
  }

  /// "It" is what a body is; what kind of body it is, another word may tell.
  private static boolean isUnrivalled(MentionType type, Map<MentionType, Integer> found) {
    int against =
        found.entrySet().stream()
            .filter(e -> kind(e.getKey()) != kind(type))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return found.getOrDefault(type, 0) > against;
  }

  private static int kind(MentionType type) {
    return switch (type) {
      case PERSON -> 0;
      case PLACE, COUNTRY, ADDRESS -> 1;
      default -> 2;
    };
  }

  /// A country stays one, and a body that is known to be of some kind does not lose it.
  private static boolean mayBe(MentionType guess, MentionType type) {
    return switch (guess) {
      case COUNTRY, WEAPON_SYSTEM, VESSEL, LAW -> false;
      case COMPANY, PUBLIC_BODY -> kind(type) == kind(guess) && type != MentionType.ORGANIZATION;
      default -> true;
    };
  }

  private void learn(Name name, SyntaxTree tree) {
    int head = name.end() - 1;
    apposition(tree, name, head)
        .or(() -> predicate(tree, head))
        .ifPresent(type -> add(name, type, SAID));
    before(name).ifPresent(type -> add(name, type, SAID));
    if (isWhere(tree, name, head)) {
      add(name, MentionType.PLACE, IMPLIED);
    }
    if (isTitled(name)) {
      add(name, MentionType.PERSON, SAID);
    }
    if (ownsAsBody(name) || isFounded(tree, head)) {
      add(name, MentionType.ORGANIZATION, IMPLIED);
    }
    pronoun(tree, head).ifPresent(type -> add(name, type, IMPLIED));
  }

  private void add(Name name, MentionType type, int weight) {
    weights
        .computeIfAbsent(Evidence.words(name), _ -> new EnumMap<>(MentionType.class))
        .merge(type, weight, Integer::sum);
  }

  /// "Nordwerk, an engine maker in Harfleet".
  private Optional<MentionType> apposition(SyntaxTree tree, Name name, int head) {
    return tree.children(head, "appos")
        .filter(c -> c >= name.end() && isCommon(tree, c))
        .mapToObj(c -> Optional.ofNullable(DESCRIBING.get(tree.lemma(c))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// "Nordwerk is an engine maker".
  private Optional<MentionType> predicate(SyntaxTree tree, int head) {
    int noun = tree.head(head);
    boolean is =
        noun != Token.ROOT
            && tree.is(head, "nsubj")
            && tree.child(noun, "cop").isPresent()
            && isCommon(tree, noun);
    return is ? Optional.ofNullable(DESCRIBING.get(tree.lemma(noun))) : Optional.empty();
  }

  private static boolean isCommon(SyntaxTree tree, int token) {
    return tree.token(token).partOfSpeech() == PartOfSpeech.NOUN;
  }

  /// "The company Nordwerk", "engine maker Nordwerk".
  private static Optional<MentionType> before(Name name) {
    int at = name.first() - 1;
    if (at < 0) {
      return Optional.empty();
    }
    var token = name.sentence().tokens().get(at);
    return token.partOfSpeech() == PartOfSpeech.NOUN
            && Character.isLowerCase(token.form().codePointAt(0))
        ? Optional.ofNullable(DESCRIBING.get(token.lemma()))
        : Optional.empty();
  }

  /// "Officials in Vell", "the port city of Vell"; "a stake in Nordwerk" is no place.
  private static boolean isWhere(SyntaxTree tree, Name name, int head) {
    int governor = tree.head(head);
    var before = name.first() > 0 ? bare(name.sentence(), name.first() - 1) : "";
    if (governor == Token.ROOT || name.length() > 2) {
      return false;
    }
    return before.equals("of")
        ? SETTLEMENTS.contains(tree.lemma(governor))
        : before.equals("in") && !HELD.contains(tree.lemma(governor));
  }

  private static boolean isTitled(Name name) {
    return name.first() > 0 && TITLES.contains(bare(name.sentence(), name.first() - 1));
  }

  /// "Nordwerk shareholders", "Nordwerk's board".
  private static boolean ownsAsBody(Name name) {
    var tokens = name.sentence().tokens();
    int at = name.end();
    if (at < tokens.size() && tokens.get(at).fineTag().equals("POS")) {
      at++;
    }
    return at < tokens.size() && OF_BODIES.contains(tokens.get(at).lemma());
  }

  private static boolean isFounded(SyntaxTree tree, int head) {
    int verb = tree.head(head);
    return verb != Token.ROOT
        && tree.token(head).relation().equals("nsubj:pass")
        && FOUNDING.contains(tree.lemma(verb));
  }

  /// "Nordwerk denied that it …".
  private static Optional<MentionType> pronoun(SyntaxTree tree, int head) {
    int verb = tree.head(head);
    if (verb == Token.ROOT || !tree.is(head, "nsubj")) {
      return Optional.empty();
    }
    return tree.children(verb, "ccomp")
        .filter(c -> c > verb)
        .mapToObj(c -> tree.child(c, "nsubj"))
        .filter(OptionalInt::isPresent)
        .map(s -> tree.token(s.getAsInt()))
        .filter(token -> isNotExpletive(tree, token))
        .flatMap(token -> ofPronoun(token).stream())
        .findFirst();
  }

  private static boolean isNotExpletive(SyntaxTree tree, Token pronoun) {
    return pronoun.head() == Token.ROOT
        || tree.token(pronoun.head()).partOfSpeech() == PartOfSpeech.VERB
        || References.isOfParties(tree.lemma(pronoun.head()));
  }

  private static Optional<MentionType> ofPronoun(Token pronoun) {
    return switch (pronoun.form().toLowerCase(Locale.ROOT)) {
      case "it" -> Optional.of(MentionType.ORGANIZATION);
      case "he", "she" -> Optional.of(MentionType.PERSON);
      default -> Optional.empty();
    };
  }

  private static String bare(Sentence sentence, int token) {
    var lower = sentence.tokens().get(token).form().toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
