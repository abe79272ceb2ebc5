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

/// Denials by a name that is given to what others say: "called the report false", "described the
/// claims as baseless", "dismissed it as a rumour".
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
    return IntStream.range(verb + 1, end)
        .filter(t -> UNTRUE.contains(clauses.lower(t)) && isLabel(t))
        .boxed()
        .findFirst()
        .flatMap(label -> clauses.isPassive(verb) ? passive(verb) : active(verb, label));
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
        : Optional.of(report(verb, speaker, labelled));
  }

  private Optional<Report> passive(int verb) {
    var subject = tree.child(verb, "nsubj");
    return subject.isEmpty()
        ? Optional.empty()
        : Optional.of(
            report(verb, clauses.agent(verb), clauses.trim(tree.below(subject.getAsInt()))));
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

  private Report report(int verb, OptionalInt speaker, Stretch content) {
    return new Report(
        new Piece(clauses.number(), clauses.withPassive(verb)),
        verb,
        speaker,
        List.of(new Piece(clauses.number(), content)),
        Stance.DENIES,
        Certainty.CERTAIN,
        true);
  }
}
