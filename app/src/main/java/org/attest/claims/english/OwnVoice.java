package org.attest.claims.english;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.english.Coordination.Part;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.text.CodePoints;
import org.attest.text.Lexicon;

/// What the document says in its own voice: statements of fact that nobody is reported to make.
final class OwnVoice {
  /// A statement of its own.
  record Statement(int sentence, Part part) {}

  /// A statement has at least a subject, a verb and one thing more.
  private static final int FEWEST_WORDS = 3;

  private static final Set<String> WISHING =
      Set.of("please", "let", "click", "subscribe", "sign", "may");

  /// Words by which a text speaks of itself and not of its matter.
  private static final List<String> BOILERPLATE =
      new Lexicon(OwnVoice.class, "boilerplate.csv").rows().stream().map(List::getFirst).toList();

  private static final Set<String> VERIFYING =
      Set.of("verify", "confirm", "corroborate", "authenticate", "substantiate");

  private final CodePoints text;
  private final List<Clauses> clauses;
  private final Quotations quotations;
  private final BitSet[] reported;

  OwnVoice(CodePoints text, List<Clauses> clauses, Quotations quotations, List<Report> reports) {
    this.text = text;
    this.clauses = clauses;
    this.quotations = quotations;
    this.reported = Stream.generate(BitSet::new).limit(clauses.size()).toArray(BitSet[]::new);
    reports.forEach(this::mark);
  }

  /// A statement whose predicate is a cue or stands in somebody's content is that report's.
  private void mark(Report report) {
    int sentence = report.sentence();
    if (report.cue().stretch().isEmpty()) {
      markContent(report);
      return;
    }
    reported[sentence].set(main(clauses.get(sentence).tree(), report.anchor()));
    if (report.content().isEmpty()) {
      reported[sentence].set(clauses.get(sentence).clauseOf(report.anchor()));
    }
    markContent(report);
  }

  private void markContent(Report report) {
    for (var piece : report.content()) {
      reported[piece.sentence()].set(piece.stretch().first(), piece.stretch().end());
    }
  }

  /// "Went on to say": the saying is what the sentence is about.
  private static int main(SyntaxTree tree, int token) {
    int at = token;
    while (tree.head(at) != Token.ROOT
        && (tree.is(at, "xcomp") || isPaired(tree, at) || isReduced(tree, at))) {
      at = tree.head(at);
    }
    return at;
  }

  /// "Neither confirms nor denies".
  private static boolean isPaired(SyntaxTree tree, int verb) {
    return tree.is(verb, "conj") && tree.child(tree.head(verb), "cc:preconj").isPresent();
  }

  /// "People briefed on the talks said": the parser may join the verbs that nothing joins.
  private static boolean isReduced(SyntaxTree tree, int verb) {
    int head = tree.head(verb);
    return tree.is(verb, "conj")
        && tree.child(verb, "cc", "nsubj").isEmpty()
        && tree.child(head, "cc").isEmpty()
        && IntStream.range(head, verb).noneMatch(t -> tree.token(t).form().equals(","));
  }

  List<Statement> statements() {
    return clauses.stream().filter(this::isProse).flatMap(this::statements).toList();
  }

  private boolean isProse(Clauses sentence) {
    return sentence.tree().sentence().parsed()
        && !sentence.isQuestion()
        && !sentence.isIndirectQuestion()
        && !WISHING.contains(sentence.lower(0))
        && !isBoilerplate(sentence);
  }

  private boolean isBoilerplate(Clauses sentence) {
    var words = text.slice(sentence.tree().sentence().span()).toLowerCase(Locale.ROOT);
    return BOILERPLATE.stream().anyMatch(words::contains);
  }

  private Stream<Statement> statements(Clauses sentence) {
    if (IntStream.range(0, sentence.size()).noneMatch(root(sentence))) {
      return Stream.of();
    }
    var whole = sentence.trim(new Stretch(0, sentence.size()));
    return whole.isEmpty()
        ? Stream.of()
        : new Coordination(sentence, false)
            .parts(whole).stream()
                .filter(part -> isOwn(sentence, part))
                .map(part -> new Statement(sentence.number(), part));
  }

  private static IntPredicate root(Clauses sentence) {
    return token -> sentence.tree().head(token) == Token.ROOT;
  }

  private boolean isOwn(Clauses sentence, Part part) {
    var content = new Content(sentence, part.words());
    int head = content.head();
    return states(sentence, part, head)
        && roots(sentence, part).noneMatch(reported[sentence.number()]::get)
        && !reported[sentence.number()].get(head)
        && quotations.at(sentence.number(), head).isEmpty()
        && !isLimit(sentence, head)
        && (!content.isConditional() || content.isProviso());
  }

  /// "Could not be independently verified": the text limits what it reports, and states nothing.
  private static boolean isLimit(Clauses sentence, int verb) {
    return VERIFYING.contains(sentence.tree().lemma(verb))
        && sentence.isPassive(verb)
        && sentence.isNegated(verb);
  }

  private static IntStream roots(Clauses sentence, Part part) {
    return IntStream.range(part.words().first(), part.words().end()).filter(root(sentence));
  }

  private static boolean states(Clauses sentence, Part part, int head) {
    var subject = sentence.tree().child(head, "nsubj", "csubj", "expl");
    long words =
        IntStream.range(part.words().first(), part.words().end())
            .filter(t -> !sentence.isPunctuation(t))
            .count();
    return sentence.isFinite(head)
        && (subject.isPresent() || part.elided())
        && words >= FEWEST_WORDS
        && subject.stream().noneMatch(s -> sentence.lower(s).equals("you"));
  }
}
