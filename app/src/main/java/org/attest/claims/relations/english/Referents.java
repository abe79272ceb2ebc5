package org.attest.claims.relations.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.claims.MentionIndex;
import org.attest.claims.english.Clauses;
import org.attest.claims.relations.Plausibility;
import org.attest.language.NameKind;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.mentions.Countries;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.mentions.NamedEntity;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// Which entity a noun phrase means: the one it names or refers to; for "officials of X", "X's
/// army" and "the city of X" it is X, since who acts for a body acts as that body.
final class Referents {
  /// Nouns that stand for what a name beside them names, and where that name stands.
  private static final Map<String, List<String>> STAND_INS =
      new Lexicon(Referents.class, "stand-ins.csv")
          .rows().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      List::getFirst, row -> List.of(row.get(1).split(" ", -1))));

  private static final Set<String> SUMS =
      new Lexicon(Referents.class, "sums.csv")
          .rows().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PERSONAL =
      Set.of(
          "i", "we", "you", "he", "she", "they", "me", "us", "him", "her", "them", "who", "whom");

  /// Whom these describe no longer acts for a body, or is only said to.
  private static final Set<String> DETACHED =
      Set.of("former", "ex", "retired", "ousted", "exiled", "alleged", "suspected", "purported");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "where");

  private static final int MOST_STEPS = 4;

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final MentionIndex mentions;
  private final TokenMentions named;
  private final Map<Integer, Optional<Party>> known = new HashMap<>();

  Referents(Clauses clauses, MentionIndex mentions) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.mentions = mentions;
    this.named = new TokenMentions(tree.sentence(), mentions);
  }

  /// The entity that the noun phrase with this head means.
  Optional<Party> of(int head) {
    var party = known.get(head);
    if (party == null) {
      party = of(head, 0);
      known.put(head, party);
    }
    return party;
  }

  private Optional<Party> of(int head, int steps) {
    if (steps == MOST_STEPS || clauses.isTime(head)) {
      return Optional.empty();
    }
    int antecedent = antecedent(head);
    if (antecedent != head) {
      return of(antecedent, steps + 1);
    }
    return named(head)
        .filter(_ -> isName(head))
        .or(() -> named(head, tree.children(head, "appos")))
        .or(() -> isOfName(head) ? standsFor(head, steps) : Optional.empty())
        .or(() -> named(head))
        .or(() -> apposed(head))
        .or(() -> model(head))
        .or(() -> named(head, nameAfter(head)))
        .or(() -> standsFor(head, steps));
  }

  /// What a relative pronoun refers to.
  int antecedent(int token) {
    if (!RELATIVE.contains(clauses.lower(token))) {
      return token;
    }
    int at = tree.head(token);
    while (at != Token.ROOT && !tree.is(at, "acl")) {
      at = tree.head(at);
    }
    return at == Token.ROOT || tree.head(at) == Token.ROOT || tree.head(at) == token
        ? token
        : tree.head(at);
  }

  /// The mention that a token is a part of.
  Optional<Mention> mention(int token) {
    return named.at(token);
  }

  private boolean isName(int head) {
    return mention(head).filter(m -> m.kind() == Mention.Kind.NAME).isPresent();
  }

  /// "Iraq's army": a description that holds the name of whom it acts for.
  private boolean isOfName(int head) {
    return tree.children(head, "nmod:poss").anyMatch(this::isName);
  }

  /// The party that a noun itself names.
  Optional<Party> named(int head) {
    return mention(head).filter(m -> isHead(head, m)).flatMap(m -> party(m, head));
  }

  /// A word inside a mention ("its" in "its parent company") does not mean what the mention does.
  private boolean isHead(int token, Mention mention) {
    int above = tree.head(token);
    return above == Token.ROOT || !mention.span().contains(span(above));
  }

  /// "The parent company Harfleet Motors": a name in apposition, if no comma parts them.
  private Optional<Party> named(int head, IntStream others) {
    return others
        .filter(o -> isAdjacent(head, o) || isDefinite(head))
        .mapToObj(this::named)
        .flatMap(Optional::stream)
        .map(p -> p.in(joined(phrase(head), p.words())))
        .findFirst();
  }

  private boolean isAdjacent(int head, int other) {
    return other > head && tree.below(other).first() == head + 1;
  }

  private static Stretch joined(Stretch one, Stretch other) {
    return new Stretch(Math.min(one.first(), other.first()), Math.max(one.end(), other.end()));
  }

  /// "Harfleet Motors, a firm owned by …": the firm is what the name before it names.
  private Optional<Party> apposed(int head) {
    int above = tree.head(head);
    return tree.is(head, "appos") && above != Token.ROOT && above < head
        ? named(above)
        : Optional.empty();
  }

  /// "The parent company, Harfleet Motors,": a definite noun and the name are one.
  private boolean isDefinite(int noun) {
    return tree.children(noun, "det", "nmod:poss")
        .anyMatch(c -> !Set.of("a", "an", "some", "no", "any").contains(clauses.lower(c)));
  }

  /// "The T-40 drone": a model's name before its kind.
  private Optional<Party> model(int head) {
    return tree.children(head, "compound")
        .filter(c -> c < head && tree.token(head).partOfSpeech() == PartOfSpeech.NOUN)
        .mapToObj(this::named)
        .flatMap(Optional::stream)
        .filter(p -> isModel(p.type()))
        .findFirst()
        .map(p -> p.in(phrase(head)));
  }

  private static boolean isModel(MentionType type) {
    return switch (type) {
      case VESSEL, AIRPLANE, PRODUCT, WEAPON_SYSTEM -> true;
      default -> false;
    };
  }

  /// Whether a word is a pronoun for people: what "she" means is known to be no thing.
  boolean isPerson(int token) {
    return PERSONAL.contains(clauses.lower(token));
  }

  /// Whether a noun is a sum: "two million dollars", "the money".
  boolean isMoney(int noun) {
    return SUMS.contains(tree.lemma(noun))
        || tree.sentence().names().stream()
            .anyMatch(n -> n.kind() == NameKind.MONEY && n.first() <= noun && noun < n.end());
  }

  private IntStream nameAfter(int head) {
    int above = tree.head(head);
    boolean title = above > head && tree.is(head, "compound") && mention(above).isPresent();
    return title ? IntStream.of(above) : IntStream.empty();
  }

  private Optional<Party> party(Mention mention, int head) {
    var entity = mentions.entity(mention.entity());
    return entity.map(e -> party(e.id(), type(e, mention), mention, head));
  }

  private Party party(String id, MentionType type, Mention mention, int head) {
    boolean acts =
        switch (type) {
          case PERSON, ORGANIZATION, COMPANY, PUBLIC_BODY, COUNTRY -> true;
          case PLACE -> Countries.byCapital(mention.text()).isPresent();
          case VESSEL, AIRPLANE, ADDRESS, EVENT, PRODUCT, WEAPON_SYSTEM, LAW -> false;
        };
    return new Party(id, type, acts, phrase(head, mention.span()));
  }

  private static MentionType type(NamedEntity entity, Mention mention) {
    return entity.type() == MentionType.COUNTRY ? MentionType.COUNTRY : mention.type();
  }

  private Optional<Party> standsFor(int head, int steps) {
    if (tree.children(head, "amod").anyMatch(a -> DETACHED.contains(clauses.lower(a)))) {
      return Optional.empty();
    }
    return STAND_INS.getOrDefault(tree.lemma(head), List.of()).stream()
        .flatMap(place -> at(head, place).boxed().flatMap(t -> standsFor(place, t, steps).stream()))
        .findFirst()
        .map(p -> p.in(phrase(head)));
  }

  /// Whom a noun stands for that is itself no name: "fighters of X", "the province of X".
  Optional<Party> standsFor(int noun) {
    return mention(noun).isPresent() ? Optional.empty() : standsFor(noun, 0);
  }

  /// "Officials of Nairobi" act for the town, "police in Nairobi" do not.
  private Optional<Party> standsFor(String place, int token, int steps) {
    boolean whole = Set.of("of", "poss", "compound").contains(place);
    return of(token, steps + 1).filter(p -> whole || !Plausibility.isPlace(p.type()));
  }

  /// What stands at a noun: its possessor, the first part of a compound, or after a preposition.
  IntStream at(int noun, String place) {
    return switch (place) {
      case "poss" -> tree.children(noun, "nmod:poss");
      case "compound" ->
          tree.children(noun, "compound", "amod", "nmod")
              .filter(c -> c < noun && !tree.is(c, "nmod:poss"))
              .filter(c -> mention(c).filter(m -> !m.span().contains(span(noun))).isPresent());
      default -> tree.children(noun, "nmod", "obl").filter(c -> c > noun && isAfter(c, place));
    };
  }

  boolean isAfter(int noun, String preposition) {
    return tree.children(noun, "case")
        .limit(1)
        .anyMatch(c -> c < noun && clauses.lower(c).equals(preposition));
  }

  private Span span(int token) {
    return tree.token(token).span();
  }

  /// A noun with what stands before it, and the words of its mention.
  private Stretch phrase(int head, Span mention) {
    int end = head + 1;
    while (end < tree.size() && mention.contains(span(end))) {
      end++;
    }
    int first = before(head);
    while (first > 0 && mention.contains(span(first - 1))) {
      first--;
    }
    return new Stretch(first, end);
  }

  /// A noun with what stands before it and what "of" adds to it.
  Stretch phrase(int head) {
    int end =
        tree.children(head, "nmod", "obl")
            .filter(c -> c > head && (isAfter(c, "of") || standsAt(head, c)))
            .map(c -> phrase(c).end())
            .max()
            .orElse(head + 1);
    return new Stretch(before(head), Math.max(end, head + 1));
  }

  /// The first word of a noun phrase.
  private int before(int head) {
    return tree.children(head, "det", "amod", "nummod", "compound", "nmod")
        .filter(c -> c < head)
        .map(c -> tree.below(c).first())
        .min()
        .orElse(head);
  }

  private boolean standsAt(int head, int child) {
    return STAND_INS.getOrDefault(tree.lemma(head), List.of()).stream()
        .anyMatch(place -> isAfter(child, place));
  }
}
