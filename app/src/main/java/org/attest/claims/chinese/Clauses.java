package org.attest.claims.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;

/// The clauses of a sentence that each state something of their own subject; see `links.csv` for
/// the words between them.
final class Clauses {
  private static final Map<String, Set<String>> LINKS =
      new Lexicon(Clauses.class, "links.csv")
          .rows().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      List::getFirst, row -> Set.of(row.get(1).split(" ", -1))));

  private final Predicate<Stretch> isSpeaker;
  private final Context context;

  /// @param isSpeaker whether a noun phrase without a name stands for a party of its own
  Clauses(Context context, Predicate<Stretch> isSpeaker) {
    this.context = context;
    this.isSpeaker = isSpeaker;
  }

  private static boolean isLink(String kind, String word) {
    return LINKS.getOrDefault(kind, Set.of()).contains(word);
  }

  /// Whether a word only links a clause to the one before: "但".
  static boolean opensAside(Context context, int at) {
    return isLink("open", context.row().lemma(at));
  }

  List<Stretch> split() {
    var parts = new ArrayList<Stretch>();
    int from = context.first();
    for (int comma = context.comma(from); comma < context.end(); ) {
      int next = context.comma(comma + 1);
      if (parts(from, comma, next)) {
        parts.add(opened(from, comma));
        from = comma + 1;
      }
      comma = next;
    }
    parts.add(opened(from, context.end()));
    return parts;
  }

  private Stretch opened(int from, int to) {
    return from + 1 < to && opensAside(context, from)
        ? new Stretch(from + 1, to)
        : new Stretch(from, to);
  }

  private boolean parts(int from, int comma, int next) {
    boolean bound = isLink("bind", context.row().lemma(from));
    boolean strong = context.row().isOneOf(comma, "；;");
    var left = subject(from, comma);
    var right = subject(comma + 1, next);
    if (bound || context.row().isOneOf(comma, "：:") || left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return strong || isOwn(right.get()) || (!isNamed(left.get()) && !isNamed(right.get()));
  }

  /// The subject of a clause that has a predicate after it.
  private Optional<Stretch> subject(int from, int to) {
    int start = from < to && opensAside(context, from) ? from + 1 : from;
    boolean dependent = isLink("depend", context.row().lemma(start));
    return dependent
        ? Optional.empty()
        : Subjects.leading(context, start, to).filter(s -> hasPredicate(s.end(), to));
  }

  private boolean hasPredicate(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean copula = i < to - 1 && context.row().lemma(i).equals("为");
      if (copula || context.isPredicate(i) || context.row().tag(i).startsWith("a")) {
        return !context.row().lemma(to - 1).equals("的");
      }
    }
    return false;
  }

  /// A party or what a pronoun points to: a bare noun after a named subject belongs to that
  /// ("总部位于…").
  private boolean isOwn(Stretch subject) {
    boolean points = context.row().tag(subject.first()).startsWith("r");
    return isNamed(subject) || points || isSpeaker.test(subject);
  }

  private boolean isNamed(Stretch subject) {
    return Subjects.isParty(context, subject);
  }
}
