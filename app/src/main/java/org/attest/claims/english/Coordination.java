package org.attest.claims.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;

/// The clauses of which a content is made, each of which states something of its own: "the plant
/// closed and its owner fled". Verbs that share their subject stay together, unless one is negated
/// or hedged and the other is not.
final class Coordination {
  /// Words that state something.
  ///
  /// @param elided whether the subject stands in an earlier part
  record Part(Stretch words, boolean elided) {}

  private static final Set<String> ADDING = Set.of("and", "but", "yet", "while", "whereas", "so");
  private static final Set<String> CHOOSING = Set.of("or", "nor");

  /// Clauses that one content is taken apart into; more is a list.
  private static final int MOST_PARTS = 8;

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final boolean alternatives;

  /// @param alternatives whether "or" joins things that hold one by one: "denied that A or that B"
  Coordination(Clauses clauses, boolean alternatives) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.alternatives = alternatives;
  }

  /// Each with at least a word; none where there are but signs.
  List<Part> parts(Stretch words) {
    var parts = new ArrayList<Part>();
    if (clauses.trim(words).isEmpty()) {
      return parts;
    }
    for (var segment : segments(words)) {
      parts.addAll(joined(segment));
    }
    return List.copyOf(parts);
  }

  /// What stands between semicolons, where each piece is a clause.
  private List<Stretch> segments(Stretch words) {
    var segments = new ArrayList<Stretch>();
    int from = words.first();
    for (int at = words.first(); at < words.end(); at++) {
      if (clauses.has(at, ";")) {
        segments.add(clauses.trim(new Stretch(from, at)));
        from = at + 1;
      }
    }
    segments.add(clauses.trim(new Stretch(from, words.end())));
    return segments.stream().allMatch(this::isClause) ? segments : List.of(words);
  }

  private boolean isClause(Stretch words) {
    return IntStream.range(words.first(), words.end())
        .anyMatch(t -> clauses.isFinite(t) && hasSubjectIn(t, words));
  }

  private boolean hasSubjectIn(int verb, Stretch words) {
    return tree.children(verb, "nsubj", "expl").anyMatch(words::contains);
  }

  private List<Part> joined(Stretch words) {
    var main = new Content(clauses, words);
    int head = main.head();
    boolean clause = clauses.isFinite(head) || tree.child(head, "nsubj").isPresent();
    if (!clause || main.isConditional()) {
      return List.of(new Part(words, false));
    }
    var parts = new ArrayList<Part>();
    int from = opened(words);
    boolean elided = false;
    for (int next : tree.children(head, "conj").toArray()) {
      boolean own = hasSubjectIn(next, words);
      int start = opening(next, head);
      if (next > head
          && start > from
          && words.contains(next)
          && parts.size() < MOST_PARTS
          && clauses.isFinite(next)
          && isAdded(next, head)
          && (own || differs(head, next))) {
        parts.add(new Part(closed(new Stretch(from, start)), elided));
        from = start;
        elided = !own;
      }
    }
    parts.add(new Part(clauses.trim(new Stretch(from, words.end())), elided));
    return parts.stream().noneMatch(p -> p.words().isEmpty())
        ? parts
        : List.of(new Part(words, false));
  }

  /// The word that joins a clause is the last before it that hangs on either.
  private boolean isAdded(int next, int head) {
    return IntStream.concat(tree.children(head, "cc"), tree.children(next, "cc"))
        .filter(c -> c < next && c > head)
        .max()
        .stream()
        .allMatch(c ->
            ADDING.contains(clauses.lower(c))
                || (alternatives && CHOOSING.contains(clauses.lower(c))));
  }

  private boolean differs(int head, int next) {
    return isOwnVerb(next)
        && (isNegated(head) != isNegated(next) || certainty(head) != certainty(next));
  }

  /// "Did not eat or drink": a verb without a tense of its own shares what stands before the other.
  private boolean isOwnVerb(int next) {
    return clauses.isTensed(next) || tree.child(next, "aux", "cop").isPresent();
  }

  private boolean isNegated(int verb) {
    return clauses.isNegated(verb) || clauses.hasNegatedParty(verb);
  }

  private Certainty certainty(int verb) {
    return new Content(clauses, tree.below(verb)).certainty();
  }

  /// Where a clause begins, after the word that joins it and a "that".
  private int opening(int next, int head) {
    int first = Math.max(tree.below(next).first(), head + 1);
    while (first < next
        && ((clauses.isPunctuation(first) && !clauses.isOpening(first))
            || tree.is(first, "cc")
            || (tree.is(first, "mark") && clauses.has(first, "that")))) {
      first++;
    }
    return first;
  }

  /// Without a word that joins it to what was said before.
  private int opened(Stretch words) {
    boolean joins = tree.is(words.first(), "cc") && words.length() > 1;
    return joins ? words.first() + 1 : words.first();
  }

  /// Without the words that join what follows.
  private Stretch closed(Stretch words) {
    int end = words.end();
    while (end > words.first()
        && (tree.is(end - 1, "cc") || clauses.has(end - 1, "that") || isStop(end - 1))) {
      end--;
    }
    return clauses.trim(new Stretch(words.first(), end));
  }

  private boolean isStop(int token) {
    return clauses.has(token, ",") || clauses.has(token, ";") || clauses.has(token, "—");
  }
}
