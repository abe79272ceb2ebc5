package org.attest.mentions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Which mentions are the subjects that a pronoun may lean on: of the verb that reports its clause,
/// and of the sentence before.
final class Subjects {
  /// What "it" means rather than who made it: "The ministry sent a letter. It says …".
  private static final Set<String> TEXTS =
      Set.of(
          "report",
          "statement",
          "list",
          "letter",
          "document",
          "text",
          "article",
          "note",
          "reply",
          "answer",
          "response",
          "law",
          "order",
          "decree",
          "record",
          "file",
          "study",
          "paper",
          "contract",
          "agreement",
          "map",
          "register",
          "table",
          "message",
          "post",
          "email",
          "video",
          "photo",
          "plan",
          "review",
          "notice",
          "book",
          "story");

  private final List<Sentence> sentences;
  private final List<FoundMention> found;
  private final Surroundings surroundings;

  Subjects(List<Sentence> sentences, List<FoundMention> found, Surroundings surroundings) {
    this.sentences = sentences;
    this.found = found;
    this.surroundings = surroundings;
  }

  boolean isParsed(int mention) {
    int number = surroundings.sentence(mention);
    return number >= 0 && sentences.get(number).parsed();
  }

  /// Whether a pronoun is the subject of a clause that a verb reports.
  boolean isReported(int pronoun) {
    return reportingVerb(tree(pronoun), token(pronoun)).isPresent();
  }

  /// The subject of the verb that reports the pronoun's clause, where it is a mention.
  Optional<Integer> reporter(int pronoun) {
    var tree = tree(pronoun);
    var verb = reportingVerb(tree, token(pronoun));
    var subject = verb.isPresent() ? tree.child(verb.getAsInt(), "nsubj") : OptionalInt.empty();
    return subject.isPresent()
        ? mention(pronoun, surroundings.sentence(pronoun), subject.getAsInt())
        : Optional.empty();
  }

  /// The subject of the verb whose object is a possessive pronoun's: "the union repeated its
  /// claim".
  Optional<Integer> owner(int pronoun) {
    var tree = tree(pronoun);
    int token = token(pronoun);
    int noun = tree.head(token);
    if (!tree.is(token, "nmod:poss") || noun == Token.ROOT || !tree.is(noun, "obj", "obl")) {
      return Optional.empty();
    }
    int verb = tree.head(noun);
    var subject = verb == Token.ROOT ? OptionalInt.empty() : tree.child(verb, "nsubj");
    return subject.isPresent() && subject.getAsInt() < token
        ? mention(pronoun, surroundings.sentence(pronoun), subject.getAsInt())
        : Optional.empty();
  }

  /// Whether a pronoun is the subject of a second main verb: "the firm closed, but it paid".
  boolean isCoordinate(int pronoun) {
    var tree = tree(pronoun);
    int token = token(pronoun);
    int verb = tree.head(token);
    return tree.is(token, "nsubj")
        && verb != Token.ROOT
        && tree.is(verb, "conj")
        && tree.head(verb) != Token.ROOT
        && tree.head(tree.head(verb)) == Token.ROOT;
  }

  private static OptionalInt reportingVerb(SyntaxTree tree, int pronoun) {
    if (!tree.is(pronoun, "nsubj") || tree.head(pronoun) == Token.ROOT) {
      return OptionalInt.empty();
    }
    int verb = tree.head(pronoun);
    int head = tree.head(verb);
    return tree.is(verb, "ccomp") && head != Token.ROOT && head < pronoun
        ? OptionalInt.of(head)
        : OptionalInt.empty();
  }

  /// The main subject of the sentence before, where the pronoun is one too or belongs to one.
  Optional<Integer> topicBefore(int pronoun) {
    int number = surroundings.sentence(pronoun) - 1;
    boolean follows =
        number >= 0 && sentences.get(number).parsed() && isMain(tree(pronoun), token(pronoun));
    if (!follows) {
      return Optional.empty();
    }
    var before = SyntaxTree.of(sentences.get(number));
    boolean person = Group.of(found.get(pronoun).type()) == Group.PERSON;
    return person || !(isPredicated(tree(pronoun), token(pronoun)) || namesText(before))
        ? mainSubject(before).flatMap(subject -> mention(pronoun, number, subject))
        : Optional.empty();
  }

  private static boolean isMain(SyntaxTree tree, int token) {
    int subject = owned(tree, token);
    return tree.is(subject, "nsubj") && isTop(tree, tree.head(subject));
  }

  /// "Its director": the noun that a pronoun owns, else the pronoun itself.
  private static int owned(SyntaxTree tree, int token) {
    return tree.is(token, "nmod:poss") ? tree.head(token) : token;
  }

  /// The main verb, or the "said" that stands beside what is said.
  private static boolean isTop(SyntaxTree tree, int verb) {
    int head = verb == Token.ROOT ? Token.ROOT : tree.head(verb);
    return verb != Token.ROOT
        && (head == Token.ROOT || (tree.is(verb, "parataxis") && tree.head(head) == Token.ROOT));
  }

  private static Optional<Integer> mainSubject(SyntaxTree tree) {
    return IntStream.range(0, tree.size())
        .filter(t -> tree.is(t, "nsubj") && tree.head(t) != Token.ROOT)
        .filter(t -> tree.head(tree.head(t)) == Token.ROOT)
        .map(t -> named(tree, t))
        .boxed()
        .findFirst();
  }

  /// "The firm's director, Anna Berg": the name that is set beside a description.
  private static int named(SyntaxTree tree, int subject) {
    boolean described = tree.token(subject).partOfSpeech() == PartOfSpeech.NOUN;
    return described
        ? tree.children(subject, "appos")
            .filter(t -> tree.token(t).partOfSpeech() == PartOfSpeech.PROPN)
            .findFirst()
            .orElse(subject)
        : subject;
  }

  /// "It is not a denial": a thing.
  private static boolean isPredicated(SyntaxTree tree, int pronoun) {
    int predicate = tree.head(owned(tree, pronoun));
    return predicate != Token.ROOT && tree.token(predicate).partOfSpeech() == PartOfSpeech.NOUN;
  }

  private static boolean namesText(SyntaxTree tree) {
    return IntStream.range(0, tree.size())
        .anyMatch(t -> TEXTS.contains(tree.lemma(t)) && !isMeans(tree, t));
  }

  /// "Said in a statement": where it was said.
  private static boolean isMeans(SyntaxTree tree, int noun) {
    return tree.children(noun, "case").anyMatch(c -> tree.lemma(c).equals("in"));
  }

  /// The mention before the pronoun that a token of a sentence belongs to.
  private Optional<Integer> mention(int pronoun, int sentence, int token) {
    var span = sentences.get(sentence).tokens().get(token).span();
    return IntStream.iterate(pronoun - 1, i -> i >= 0, i -> i - 1)
        .takeWhile(i -> surroundings.sentence(i) < 0 || surroundings.sentence(i) >= sentence)
        .filter(i -> found.get(i).span().contains(span))
        .boxed()
        .findFirst();
  }

  private SyntaxTree tree(int mention) {
    return SyntaxTree.of(sentences.get(surroundings.sentence(mention)));
  }

  private int token(int mention) {
    var span = found.get(mention).span();
    var tokens = sentences.get(surroundings.sentence(mention)).tokens();
    return IntStream.range(0, tokens.size())
        .filter(t -> span.contains(tokens.get(t).span()))
        .findFirst()
        .orElse(0);
  }
}
