package org.attest.claims.english;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;

/// What a party was asked, where its silence tells: "comment on the sale", "questions about the
/// sale", "whether it had sold the ship".
final class Asked {
  private static final Set<String> QUESTIONS =
      Set.of(
          "request",
          "question",
          "inquiry",
          "enquiry",
          "query",
          "call",
          "email",
          "e-mail",
          "message",
          "letter",
          "comment");
  private static final Set<String> TOPICAL =
      Set.of("about", "on", "over", "regarding", "concerning");

  /// "Comment on the record" and "on camera" tell how, not what about.
  private static final Set<String> MANNERS =
      Set.of("record", "camera", "phone", "telephone", "air", "condition", "behalf", "ground");

  /// A question within a question within a question is as deep as any is asked.
  private static final int DEEPEST = 3;

  private final Clauses clauses;
  private final SyntaxTree tree;

  Asked(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  /// The parser may take "requests" for a verb, so its own word counts too.
  boolean isQuestion(int token) {
    return QUESTIONS.contains(tree.lemma(token))
        || QUESTIONS.contains(tree.lemma(token).replaceFirst("s$", ""));
  }

  /// What it was about, as content; empty where nothing says so.
  List<Stretch> about(int verb) {
    return IntStream.concat(about(verb, DEEPEST), whenAsked(verb))
        .limit(1)
        .mapToObj(clauses::topic)
        .toList();
  }

  /// "Asked whether he had paid, he refused to answer".
  private IntStream whenAsked(int verb) {
    int top = tree.is(verb, "xcomp") ? tree.head(verb) : verb;
    return tree.children(top, "advcl").filter(c -> c < top).flatMap(c -> within(c, DEEPEST));
  }

  private IntStream about(int asking, int depth) {
    if (depth == 0) {
      return IntStream.empty();
    }
    return tree.children(asking, "obl", "nmod", "obj", "advcl", "acl", "ccomp")
        .filter(c -> c > asking)
        .flatMap(c ->
            isQuestion(c) && !tree.is(c, "advcl", "acl", "ccomp")
                ? about(c, depth - 1)
                : isAsked(c) ? IntStream.of(c) : within(c, depth - 1));
  }

  /// "When asked about the sale".
  private IntStream within(int clause, int depth) {
    return tree.lemma(clause).equals("ask") ? about(clause, depth) : IntStream.empty();
  }

  private boolean isAsked(int token) {
    return isTopic(token) || asksWhether(token) || answers(token);
  }

  private boolean isTopic(int token) {
    return clauses.isNoun(token)
        && !clauses.isTime(token)
        && !MANNERS.contains(tree.lemma(token))
        && tree.children(token, "case").anyMatch(p -> TOPICAL.contains(clauses.lower(p)));
  }

  private boolean asksWhether(int token) {
    return clauses.isFinite(token)
        && tree.children(token, "mark", "advmod", "nsubj", "obj")
            .anyMatch(m -> m < token && clauses.isAsking(m));
  }

  /// "Respond to the allegations".
  private boolean answers(int token) {
    return tree.is(token, "obl")
        && clauses.isNoun(token)
        && !clauses.isTime(token)
        && !tree.is(token, "obl:tmod")
        && tree.children(token, "case").anyMatch(p -> clauses.lower(p).equals("to"))
        && tree.child(token, "nmod:poss").stream().noneMatch(clauses::isOurs)
        && !Set.of("newspaper", "reporter", "journalist", "publication", "time", "press", "media")
            .contains(tree.lemma(token));
  }
}
