package org.attest.claims.relations.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.claims.MentionIndex;
import org.attest.claims.Relation;
import org.attest.claims.StatedRelation;
import org.attest.claims.StatedRelation.Manner;
import org.attest.claims.english.Clauses;
import org.attest.claims.relations.Plausibility;
import org.attest.claims.relations.RelationLexicon;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.mentions.Mention;

/// The relations of one sentence.
final class SentenceRelations {
  /// Relations of one sentence; more is a list, not a statement.
  private static final int MOST_RELATIONS = 40;

  /// Verbs whose subject gets what the noun gives.
  private static final Set<String> RECEIVING =
      Set.of("receive", "take", "get", "accept", "obtain", "secure", "await", "collect");

  private static final Map<String, List<Frame>> VERBS = frames("verbs.csv");
  private static final Map<String, List<Frame>> NOUNS = frames("nouns.csv");
  private static final Map<String, List<Frame>> ADJECTIVES = frames("adjectives.csv");

  /// How the lexicon writes the comparative of any adjective.
  private static final String COMPARATIVE = "-er";

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Referents referents;
  private final VerbArguments verbs;
  private final NounArguments nouns;
  private final Moods moods;
  private final Locations locations;
  private final Plausibility plausibility;

  SentenceRelations(Clauses clauses, MentionIndex mentions) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.referents = new Referents(clauses, mentions);
    this.verbs = new VerbArguments(clauses, referents);
    this.nouns = new NounArguments(clauses, referents, verbs);
    this.moods = new Moods(clauses);
    this.locations = new Locations(clauses, referents, moods);
    this.plausibility = new Plausibility(mentions);
  }

  private static Map<String, List<Frame>> frames(String name) {
    return RelationLexicon.read(SentenceRelations.class, name).as(Frame::of);
  }

  List<StatedRelation> all() {
    var found = new ArrayList<StatedRelation>();
    for (int token = 0; token < tree.size() && found.size() < MOST_RELATIONS; token++) {
      found.addAll(at(token));
      found.addAll(locations.at(token));
    }
    var told = new HashSet<Relation>();
    return found.stream()
        .sorted(Comparator.comparing(StatedRelation::predicate))
        .filter(stated -> told.add(stated.relation()))
        .toList();
  }

  private List<StatedRelation> at(int token) {
    return switch (tree.token(token).partOfSpeech()) {
      case VERB, AUX -> tree.child(token, "nmod:poss").isPresent() ? noun(token) : verb(token);
      case NOUN, PROPN -> noun(token);
      case ADJ -> adjective(token);
      default -> List.of();
    };
  }

  private List<StatedRelation> verb(int verb) {
    var particle = tree.child(verb, "compound:prt");
    var word =
        tree.lemma(verb) + (particle.isPresent() ? " " + clauses.lower(particle.getAsInt()) : "");
    boolean able = clauses.hasAuxiliary(verb, "can", "could");
    var frames =
        VERBS.getOrDefault(word, List.of()).stream()
            .filter(frame -> able || frame.type() != Relation.Type.CAPABILITY)
            .toList();
    if (frames.isEmpty() || isPaid(verb)) {
      return List.of();
    }
    var predicate = new Stretch(verb, particle.orElse(verb) + 1);
    return stated(predicate, verb, frames, verbs.of(verb), true);
  }

  /// "Received payments": the noun says what was received.
  private boolean isPaid(int verb) {
    return RECEIVING.contains(tree.lemma(verb))
        && tree.children(verb, "obj").mapToObj(tree::lemma).anyMatch(SentenceRelations::isPayment);
  }

  private static boolean isPayment(String noun) {
    return NOUNS.getOrDefault(noun, List.of()).stream()
        .anyMatch(frame -> frame.type() == Relation.Type.PAYMENT);
  }

  private List<StatedRelation> noun(int noun) {
    if (isName(noun)) {
      return List.of();
    }
    boolean two =
        opens(noun - 1, noun) && NOUNS.containsKey(tree.lemma(noun - 1) + " " + tree.lemma(noun));
    var predicate = new Stretch(two ? noun - 1 : noun, noun + 1);
    var word = two ? tree.lemma(noun - 1) + " " + tree.lemma(noun) : tree.lemma(noun);
    var support = nouns.support(noun);
    boolean received = support.isPresent() && RECEIVING.contains(tree.lemma(support.getAsInt()));
    var frames =
        NOUNS.getOrDefault(word, List.of()).stream()
            .map(frame -> received ? frame.received() : frame)
            .toList();
    if (frames.isEmpty()) {
      return List.of();
    }
    var arguments = nouns.of(noun);
    boolean clausal = support.isPresent() || nouns.isPredicate(noun);
    boolean passing = !clausal && !arguments.in("self").isEmpty();
    int anchor = support.orElse(nouns.saying(noun));
    return stated(predicate, anchor, frames, arguments, clausal).stream()
        .map(stated -> passing ? stated.inPassing() : stated)
        .toList();
  }

  private boolean isName(int noun) {
    return !tree.is(noun, "compound")
        && referents.mention(noun).filter(m -> m.kind() == Mention.Kind.NAME).isPresent();
  }

  /// "Joint venture", "chief executive": whether a word makes one term with the noun after it.
  private boolean opens(int word, int noun) {
    return word >= 0 && tree.head(word) == noun && tree.is(word, "compound", "amod");
  }

  private List<StatedRelation> adjective(int adjective) {
    var word = clauses.hasTag(adjective, "JJR") ? COMPARATIVE : tree.lemma(adjective);
    var frames = ADJECTIVES.getOrDefault(word, List.of());
    return frames.isEmpty()
        ? List.of()
        : stated(
            new Stretch(adjective, adjective + 1), adjective, frames, verbs.of(adjective), true);
  }

  private List<StatedRelation> stated(
      Stretch predicate, int anchor, List<Frame> frames, Arguments arguments, boolean clausal) {
    var filling = fill(frames, arguments, clausal);
    var manner =
        filling.flatMap(filled -> moods.of(anchor).filter(m -> isEnough(filled, m, anchor)));
    return manner.isEmpty()
        ? List.of()
        : new Statement(clauses, predicate, moods.depth(anchor), manner.get(), filling.get())
            .relations(referents, plausibility);
  }

  private boolean isEnough(Filling filled, Manner manner, int anchor) {
    return filled.isEnough(manner) && (filled.isPaired() || !isAddition(anchor));
  }

  /// "Convicted of bribing officials": it names one party only, and far from what it does.
  private boolean isAddition(int verb) {
    return tree.is(verb, "advcl")
        || Stream.of("of", "for", "from").anyMatch(word -> clauses.hasMark(verb, word));
  }

  /// The first frame with both its parties, else the first with enough of them.
  private Optional<Filling> fill(List<Frame> frames, Arguments arguments, boolean clausal) {
    var places = new Places(arguments, referents);
    var filled =
        frames.stream()
            .map(frame -> Filling.of(frame, places))
            .flatMap(Optional::stream)
            .filter(filling -> filling.isEnough(clausal))
            .toList();
    return filled.stream()
        .filter(Filling::isWhole)
        .findFirst()
        .or(() -> filled.stream().findFirst());
  }
}
