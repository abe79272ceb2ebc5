package org.attest.claims.english;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.language.Token;

/// Which sentences the document says in its own voice: statements of fact that nobody is reported
/// to make.
final class OwnVoice {
  /// A statement has at least a subject, a verb and one thing more.
  private static final int FEWEST_WORDS = 3;

  private static final Set<String> WISHING = Set.of("please", "let", "click", "subscribe", "sign");

  private final List<Clauses> clauses;
  private final Quotations quotations;
  private final BitSet reported = new BitSet();

  OwnVoice(List<Clauses> clauses, Quotations quotations, List<Report> reports) {
    this.clauses = clauses;
    this.quotations = quotations;
    reports.forEach(this::mark);
  }

  /// A sentence whose main predicate is a cue or stands in somebody's content is that report's.
  private void mark(Report report) {
    int sentence = report.sentence();
    if (isMain(sentence, main(sentence, report.anchor())) || report.content().isEmpty()) {
      reported.set(sentence);
    }
    for (var piece : report.content()) {
      var sentenceClauses = clauses.get(piece.sentence());
      if (roots(sentenceClauses).anyMatch(piece.stretch()::contains)) {
        reported.set(piece.sentence());
      }
    }
  }

  /// "Went on to say": the saying is what the sentence is about.
  private int main(int sentence, int token) {
    var tree = clauses.get(sentence).tree();
    int at = token;
    while (tree.is(at, "xcomp") && tree.head(at) != Token.ROOT) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean isMain(int sentence, int token) {
    return roots(clauses.get(sentence)).anyMatch(root -> root == token);
  }

  private static IntStream roots(Clauses sentence) {
    return IntStream.range(0, sentence.size()).filter(t -> sentence.tree().head(t) == Token.ROOT);
  }

  List<Clauses> sentences() {
    return clauses.stream().filter(this::isOwn).toList();
  }

  private boolean isOwn(Clauses sentence) {
    return sentence.tree().sentence().parsed()
        && !reported.get(sentence.number())
        && !sentence.isQuestion()
        && !sentence.isIndirectQuestion()
        && roots(sentence).anyMatch(root -> states(sentence, root))
        && roots(sentence).allMatch(root -> quotations.at(sentence.number(), root).isEmpty());
  }

  private static boolean states(Clauses sentence, int root) {
    var tree = sentence.tree();
    var subject = tree.child(root, "nsubj", "csubj", "expl");
    long words =
        IntStream.range(0, sentence.size()).filter(t -> !sentence.isPunctuation(t)).count();
    return sentence.isFinite(root)
        && subject.isPresent()
        && words >= FEWEST_WORDS
        && !sentence.lower(subject.getAsInt()).equals("you")
        && !WISHING.contains(sentence.lower(0));
  }
}
