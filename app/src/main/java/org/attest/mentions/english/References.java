package org.attest.mentions.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.SyntaxTree;
import org.attest.mentions.Mention.Kind;
import org.attest.mentions.MentionReader;
import org.attest.mentions.MentionType;
import org.attest.text.Lexicon;

/// What refers to parties without naming them, where it is somebody who acts: descriptions that are
/// subjects ("the ministry", "two officials") and pronouns.
final class References {
  private static final Map<String, MentionType> DESCRIBING =
      new Lexicon(MentionReader.class, "descriptions.csv")
          .rows().stream()
              .filter(row -> row.getFirst().equals("en"))
              .collect(
                  Collectors.toUnmodifiableMap(
                      row -> row.get(1), row -> MentionType.valueOf(row.get(2))));

  private static final Map<String, MentionType> PRONOUNS =
      Map.of(
          "he", MentionType.PERSON,
          "she", MentionType.PERSON,
          "him", MentionType.PERSON,
          "his", MentionType.PERSON,
          "her", MentionType.PERSON,
          "it", MentionType.ORGANIZATION,
          "its", MentionType.ORGANIZATION,
          "they", MentionType.ORGANIZATION);

  /// Adjectives that only a party can be.
  private static final Set<String> OF_PARTIES =
      Set.of(
          "aware",
          "unaware",
          "convinced",
          "unconvinced",
          "confident",
          "sure",
          "unsure",
          "ready",
          "able",
          "unable",
          "willing",
          "unwilling",
          "concerned",
          "worried",
          "proud",
          "glad",
          "pleased",
          "prepared",
          "committed",
          "determined");

  private static final Set<String> SEEMING =
      Set.of("seem", "appear", "turn", "happen", "follow", "emerge");

  private static final Set<String> OPENING =
      Set.of("the", "this", "that", "its", "their", "his", "her");

  private final Sentence sentence;
  private final SyntaxTree tree;

  private References(Sentence sentence) {
    this.sentence = sentence;
    this.tree = SyntaxTree.of(sentence);
  }

  static boolean isOfParties(String adjective) {
    return OF_PARTIES.contains(adjective);
  }

  static List<Name> of(Sentence sentence) {
    return sentence.parsed() ? new References(sentence).all() : List.of();
  }

  private List<Name> all() {
    return IntStream.range(0, tree.size())
        .boxed()
        .flatMap(t -> Stream.of(pronoun(t), description(t)).flatMap(Optional::stream))
        .toList();
  }

  private Optional<Name> pronoun(int token) {
    var type = PRONOUNS.get(tree.token(token).form().toLowerCase(Locale.ROOT));
    boolean refers =
        type == MentionType.PERSON
            || tree.is(token, "nmod:poss")
            || (tree.is(token, "nsubj") && !isExpletive(token));
    return type != null && refers
        ? Optional.of(new Name(sentence, token, token + 1, type, Kind.PRONOUN))
        : Optional.empty();
  }

  /// "It is clear that", "it seems that": nobody is meant.
  private boolean isExpletive(int token) {
    int head = tree.head(token);
    if (head < 0) {
      return true;
    }
    boolean clause = tree.child(head, "ccomp", "csubj").isPresent();
    return tree.token(head).partOfSpeech() == PartOfSpeech.ADJ
        ? !OF_PARTIES.contains(tree.lemma(head))
        : clause && (isPassive(head) || SEEMING.contains(tree.lemma(head)));
  }

  private boolean isPassive(int verb) {
    return tree.children(verb).anyMatch(c -> tree.token(c).relation().equals("aux:pass"));
  }

  private Optional<Name> description(int token) {
    var type = DESCRIBING.get(tree.lemma(token));
    if (type == null
        || !isNoun(token)
        || !(tree.is(token, "nsubj") || tree.token(token).relation().equals("obl:agent"))) {
      return Optional.empty();
    }
    int first = first(token);
    boolean definite =
        OPENING.contains(tree.token(first).form().toLowerCase(Locale.ROOT))
            || tree.child(token, "nmod:poss").isPresent();
    boolean counted = tree.child(token, "nummod").isPresent();
    return definite || counted
        ? Optional.of(new Name(sentence, first, token + 1, type(token, type), Kind.DESCRIPTION))
        : Optional.empty();
  }

  /// A news agency is no office of the state.
  private MentionType type(int noun, MentionType type) {
    boolean news =
        tree.children(noun, "compound")
            .anyMatch(c -> tree.token(c).form().equalsIgnoreCase("news"));
    return news ? MentionType.ORGANIZATION : type;
  }

  /// The tagger may take "firm" for an adjective; a subject is none.
  private boolean isNoun(int token) {
    var word = tree.token(token).partOfSpeech();
    return word == PartOfSpeech.NOUN || (word == PartOfSpeech.ADJ && tree.is(token, "nsubj"));
  }

  private int first(int token) {
    return tree.children(token, "det", "nmod:poss", "nummod", "amod", "compound")
        .filter(c -> c < token)
        .map(c -> tree.below(c).first())
        .min()
        .orElse(token);
  }
}
