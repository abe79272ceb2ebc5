package org.attest.claims.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;

/// Parties that would not tell: those who declined to comment, refused to say or had nothing to
/// add.
final class RefusalReports {
  private static final Set<String> REFUSING = Set.of("decline", "refuse");
  private static final Set<String> TELLING =
      Set.of(
          "comment",
          "say",
          "tell",
          "discuss",
          "confirm",
          "deny",
          "answer",
          "elaborate",
          "disclose",
          "reveal",
          "respond",
          "specify",
          "speculate",
          "speak",
          "provide",
          "give",
          "identify",
          "verify",
          "explain",
          "talk");

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Withholding withholding;
  private final Asked asked;

  RefusalReports(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.withholding = new Withholding(clauses);
    this.asked = new Asked(clauses);
  }

  Optional<Report> at(int verb) {
    var speaker = clauses.subject(verb);
    if (!clauses.isVerb(verb) || speaker.isEmpty() || clauses.isQuestion()) {
      return Optional.empty();
    }
    return refuses(verb)
        .or(() -> willNotComment(verb))
        .or(() -> hasNoComment(verb))
        .map(content ->
            new Report(
                new Piece(clauses.number(), new Stretch(verb, verb + 1)),
                verb,
                speaker,
                content.stream().map(c -> new Piece(clauses.number(), c)).toList(),
                Stance.DECLINES,
                Certainty.UNSPECIFIED,
                true));
  }

  /// "Declined to say whether …", "refused to confirm the sale", "did not want to comment".
  private Optional<List<Stretch>> refuses(int verb) {
    var telling =
        tree.children(verb, "xcomp", "ccomp", "advcl")
            .filter(c -> TELLING.contains(tree.lemma(c)))
            .findFirst();
    if (telling.isPresent() && isRefused(telling.getAsInt())) {
      return Optional.of(untold(telling.getAsInt()));
    }
    boolean bare =
        REFUSING.contains(tree.lemma(verb))
            && !clauses.isNegated(verb)
            && (tree.children(verb, "obj").anyMatch(asked::isQuestion)
                || tree.children(verb).noneMatch(c -> c > verb && !clauses.isPunctuation(c)));
    return bare ? Optional.of(List.of()) : Optional.empty();
  }

  private boolean isRefused(int telling) {
    boolean wanting = withholding.of(telling) == Withholding.Kind.REFUSED;
    return (wanting && !tree.lemma(telling).equals("identify"))
        || (REFUSING.contains(tree.lemma(tree.head(telling)))
            && !clauses.isNegated(tree.head(telling)));
  }

  private List<Stretch> untold(int telling) {
    var about = asked.about(telling);
    var told =
        tree.children(telling, "ccomp", "obj", "advmod")
            .filter(c -> c > telling && !asked.isQuestion(c))
            .filter(c -> !tree.is(c, "advmod") || clauses.isAsking(c))
            .mapToObj(clauses::clause)
            .limit(1)
            .toList();
    return told.isEmpty() ? about : told;
  }

  /// "Would not comment", "does not comment on clients", "would not be drawn on the sale".
  private Optional<List<Stretch>> willNotComment(int verb) {
    boolean modal = clauses.hasAuxiliary(verb, "would", "will");
    boolean habit =
        tree.children(verb, "aux")
            .anyMatch(a -> tree.lemma(a).equals("do") && !clauses.hasTag(a, "VBD"));
    boolean comments = tree.lemma(verb).equals("comment") && (modal || habit);
    boolean drawn = tree.lemma(verb).equals("draw") && modal && clauses.isPassive(verb);
    return clauses.isNegated(verb) && (comments || drawn)
        ? Optional.of(asked.about(verb))
        : Optional.empty();
  }

  /// "Had no comment", "made no comment", "had nothing to add".
  private Optional<List<Stretch>> hasNoComment(int verb) {
    boolean none =
        Set.of("have", "make", "offer", "give").contains(tree.lemma(verb))
            && tree.children(verb, "obj").anyMatch(o -> isNoComment(o) || isNothingToAdd(o));
    return none ? Optional.of(asked.about(verb)) : Optional.empty();
  }

  private boolean isNoComment(int noun) {
    return tree.lemma(noun).equals("comment") && clauses.isNobody(noun);
  }

  private boolean isNothingToAdd(int noun) {
    return clauses.lower(noun).equals("nothing")
        && tree.children(noun, "acl").anyMatch(c -> Set.of("add", "say").contains(tree.lemma(c)));
  }
}
