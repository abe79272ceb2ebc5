package org.attest.claims.english;

import java.util.Set;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Words above a verb that take back that it happens: "failed to say", "has yet to say", "was
/// unable to say", "refused to say", "stopped short of saying".
final class Withholding {
  enum Kind {
    NONE,
    /// It did not happen, for whatever reason.
    NOT_DONE,
    UNABLE,
    REFUSED,
    /// It was nearly said.
    STOPPED
  }

  private static final Set<String> REFUSING = Set.of("decline", "refuse");
  private static final Set<String> FAILING = Set.of("fail", "omit", "neglect");
  private static final Set<String> WANTING = Set.of("want", "wish", "choose", "agree");

  private final Clauses clauses;
  private final SyntaxTree tree;

  Withholding(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  /// The verb or adjective that takes a verb back, or the verb itself.
  int top(int verb) {
    return of(verb) == Kind.NONE ? verb : tree.head(verb);
  }

  Kind of(int verb) {
    int head = tree.head(verb);
    if (head == Token.ROOT) {
      return Kind.NONE;
    }
    if (tree.is(verb, "advcl", "acl")) {
      return stopsShort(verb, head) ? Kind.STOPPED : Kind.NONE;
    }
    return tree.is(verb, "xcomp", "ccomp") && clauses.hasMark(verb, "to")
        ? ofInfinitive(head)
        : Kind.NONE;
  }

  private Kind ofInfinitive(int head) {
    var lemma = tree.lemma(head);
    boolean negated = clauses.isNegated(head);
    if (REFUSING.contains(lemma) && !negated) {
      return Kind.REFUSED;
    }
    if (WANTING.contains(lemma) && negated) {
      return Kind.REFUSED;
    }
    if (lemma.equals("unable") || (negated && lemma.equals("able"))) {
      return Kind.UNABLE;
    }
    return FAILING.contains(lemma) || hasYet(head) ? Kind.NOT_DONE : Kind.NONE;
  }

  private boolean hasYet(int head) {
    return Set.of("have", "be").contains(tree.lemma(head)) && clauses.hasMark(head, "yet");
  }

  private boolean stopsShort(int verb, int head) {
    return tree.lemma(head).equals("stop")
        && clauses.hasMark(head, "short")
        && clauses.hasMark(verb, "of");
  }
}
