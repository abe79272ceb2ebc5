package org.attest.claims.english;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.text.Lexicon;

/// Names that a speaker gives to a thing: "called the dam “a danger”"; a name that says it is
/// untrue denies it: "called the report false", "described the claims as baseless".
final class LabelReports {
  private static final Set<String> LABELLING =
      Set.of(
          "call",
          "label",
          "brand",
          "describe",
          "characterise",
          "characterize",
          "denounce",
          "deride",
          "dismiss",
          "reject",
          "decry",
          "portray");

  /// What is untrue.
  private static final Set<String> UNTRUE =
      new Lexicon(LabelReports.class, "untrue.csv")
          .rows().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

  /// The words of a label that stand before what it says: "as a complete and utter lie".
  private static final int LONGEST_LABEL = 6;

  private final Clauses clauses;
  private final SyntaxTree tree;

  LabelReports(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  Optional<Report> at(int verb) {
    if (!LABELLING.contains(tree.lemma(verb))
        || !clauses.isVerb(verb)
        || clauses.isNegated(verb)
        || clauses.isQuestion()) {
      return Optional.empty();
    }
    int end = tree.below(verb).end();
    var named = quotedName(verb);
    if (named.isPresent()) {
      return named;
    }
    return IntStream.range(verb + 1, end)
        .filter(t -> UNTRUE.contains(clauses.lower(t)) && isLabel(t))
        .boxed()
        .findFirst()
        .flatMap(label -> clauses.isPassive(verb) ? passive(verb) : active(verb, label));
  }

  /// "Called the dam “a danger to the town”": the label is the speaker's own words.
  private Optional<Report> quotedName(int verb) {
    var label = tree.children(verb, "xcomp", "obj", "ccomp", "dep").filter(c -> c > verb).max();
    var object = tree.children(verb, "obj").filter(c -> c > verb).findFirst();
    var speaker = clauses.subject(verb);
    boolean quoted =
        label.isPresent()
            && object.isPresent()
            && speaker.isPresent()
            && label.getAsInt() > object.getAsInt()
            && clauses.hasTag(verb, "VBD")
            && IntStream.range(object.getAsInt(), label.getAsInt())
                .anyMatch(t -> Quotations.isMark(tree.token(t).form()));
    return quoted
        ? Optional.of(
            report(
                verb,
                speaker,
                clauses.trim(
                    new Stretch(
                        tree.below(object.getAsInt()).first(),
                        Math.min(clauses.size(), tree.below(label.getAsInt()).end() + 1))),
                Stance.ASSERTS))
        : Optional.empty();
  }

  /// "False claims" are no label.
  private boolean isLabel(int token) {
    return token + 1 >= clauses.size()
        || tree.token(token + 1).partOfSpeech() != PartOfSpeech.NOUN
        || clauses.isPunctuation(token + 1);
  }

  private Optional<Report> active(int verb, int label) {
    var labelled = clauses.trim(new Stretch(verb + 1, opening(verb, label)));
    var speaker = clauses.subject(verb);
    return speaker.isEmpty() || labelled.isEmpty()
        ? Optional.empty()
        : Optional.of(report(verb, speaker, labelled, Stance.DENIES));
  }

  private Optional<Report> passive(int verb) {
    var subject = tree.child(verb, "nsubj");
    return subject.isEmpty()
        ? Optional.empty()
        : Optional.of(
            report(
                verb,
                clauses.agent(verb),
                clauses.trim(tree.below(subject.getAsInt())),
                Stance.DENIES));
  }

  /// Where the label begins, with "as", an article and what describes it.
  private int opening(int verb, int label) {
    int first = label;
    while (first - 1 > verb
        && label - first < LONGEST_LABEL
        && (clauses.has(first - 1, "as") || isDescribing(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isDescribing(int token) {
    return switch (tree.token(token).partOfSpeech()) {
      case ADJ, ADV, CCONJ -> true;
      case DET -> Set.of("a", "an").contains(clauses.lower(token));
      default -> clauses.isPunctuation(token);
    };
  }

  private Report report(int verb, OptionalInt speaker, Stretch content, Stance stance) {
    return new Report(
        new Piece(clauses.number(), clauses.withPassive(verb)),
        verb,
        speaker,
        List.of(new Piece(clauses.number(), content)),
        stance,
        Certainty.CERTAIN,
        true);
  }
}
