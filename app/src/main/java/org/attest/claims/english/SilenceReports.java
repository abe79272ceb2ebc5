package org.attest.claims.english;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;

/// Parties that were asked and did not tell: those who did not respond, would not comment or could
/// not be reached.
final class SilenceReports {
  private static final Set<String> ANSWERING =
      Set.of("respond", "reply", "answer", "return", "acknowledge");
  private static final Set<String> QUESTIONS =
      Set.of(
          "request",
          "question",
          "inquiry",
          "enquiry",
          "query",
          "call",
          "email",
          "message",
          "letter",
          "comment");
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

  private static final Set<String> KNOWLEDGE =
      Set.of("knowledge", "information", "record", "idea", "awareness", "nothing");

  private final Clauses clauses;
  private final SyntaxTree tree;

  SilenceReports(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  Optional<Report> at(int verb) {
    var speaker = clauses.subject(verb);
    if (!clauses.isVerb(verb) || speaker.isEmpty() || clauses.isQuestion()) {
      return Optional.empty();
    }
    return silent(verb)
        .or(() -> refuses(verb))
        .or(() -> hasNoComment(verb))
        .or(() -> knowsNothing(verb))
        .map(content -> content.by(clauses, verb, speaker));
  }

  /// What a party is silent on.
  private record Silence(Stance stance, List<Stretch> content) {
    Report by(Clauses clauses, int verb, OptionalInt speaker) {
      return new Report(
          new Piece(clauses.number(), new Stretch(verb, verb + 1)),
          verb,
          speaker,
          content.stream().map(c -> new Piece(clauses.number(), c)).toList(),
          stance,
          Certainty.UNSPECIFIED,
          true);
    }
  }

  /// "Did not respond to a request", "could not be reached", "has not commented".
  private Optional<Silence> silent(int verb) {
    boolean unreached =
        Set.of("reach", "contact").contains(tree.lemma(verb)) && clauses.isPassive(verb);
    boolean unanswered =
        ANSWERING.contains(tree.lemma(verb)) && !clauses.isPassive(verb) && asksOrNothing(verb);
    boolean uncommented =
        tree.lemma(verb).equals("comment") && !clauses.hasAuxiliary(verb, "would", "will");
    boolean negated = clauses.isNegated(verb) || clauses.hasNegatedParty(verb);
    return negated && (unreached || unanswered || uncommented)
        ? Optional.of(new Silence(Stance.SILENT, List.of()))
        : Optional.empty();
  }

  private boolean asksOrNothing(int verb) {
    var objects = tree.children(verb, "obj", "obl").filter(o -> !clauses.isTime(o)).toArray();
    return objects.length == 0 || java.util.Arrays.stream(objects).anyMatch(o -> isQuestion(o));
  }

  /// The parser may take "requests" for a verb, so its own word counts too.
  private boolean isQuestion(int token) {
    return QUESTIONS.contains(tree.lemma(token))
        || QUESTIONS.contains(tree.lemma(token).replaceFirst("s$", ""));
  }

  /// "Declined to say whether …", "refused to confirm the sale", "would not comment".
  private Optional<Silence> refuses(int verb) {
    if (clauses.isNegated(verb)) {
      boolean would =
          clauses.hasAuxiliary(verb, "would", "will") && tree.lemma(verb).equals("comment");
      return would ? Optional.of(new Silence(Stance.DECLINES, List.of())) : Optional.empty();
    }
    if (!REFUSING.contains(tree.lemma(verb))) {
      return Optional.empty();
    }
    var telling =
        tree.children(verb, "xcomp", "ccomp", "advcl")
            .filter(c -> TELLING.contains(tree.lemma(c)))
            .findFirst();
    if (telling.isPresent()) {
      return Optional.of(new Silence(Stance.DECLINES, untold(telling.getAsInt())));
    }
    boolean comment = tree.children(verb, "obj").anyMatch(o -> isQuestion(o));
    return comment || tree.children(verb).noneMatch(c -> c > verb && !clauses.isPunctuation(c))
        ? Optional.of(new Silence(Stance.DECLINES, List.of()))
        : Optional.empty();
  }

  private List<Stretch> untold(int telling) {
    return tree.children(telling, "ccomp", "obj")
        .filter(c -> c > telling)
        .mapToObj(clauses::clause)
        .limit(1)
        .toList();
  }

  /// "Had no knowledge of the sale", "knew nothing about it".
  private Optional<Silence> knowsNothing(int verb) {
    boolean negated = clauses.isNegated(verb) || clauses.hasNegatedParty(verb);
    var known = tree.children(verb, "obj").filter(o -> o > verb && isKnowledge(o)).findFirst();
    boolean knows = Set.of("know", "hear").contains(tree.lemma(verb));
    if (!negated || !(knows || (tree.lemma(verb).equals("have") && known.isPresent()))) {
      return Optional.empty();
    }
    return IntStream.concat(known.stream().flatMap(this::topics), topics(verb))
        .mapToObj(topic -> new Silence(Stance.UNAWARE, List.of(clauses.topic(topic))))
        .findFirst();
  }

  private boolean isKnowledge(int noun) {
    return KNOWLEDGE.contains(tree.lemma(noun));
  }

  /// What knowledge is about: "of the sale"; "no idea whether it was sold".
  private IntStream topics(int knowing) {
    var clause = tree.children(knowing, "ccomp", "acl").filter(clauses::isFinite);
    return IntStream.concat(
        tree.children(knowing, "nmod", "obl").filter(clauses::isTopic),
        clauses.isVerb(knowing) ? IntStream.empty() : clause);
  }

  /// "Had no comment", "made no comment".
  private Optional<Silence> hasNoComment(int verb) {
    boolean none =
        Set.of("have", "make", "offer", "give").contains(tree.lemma(verb))
            && tree.children(verb, "obj")
                .anyMatch(o ->
                    tree.lemma(o).equals("comment")
                        && tree.children(o, "det").anyMatch(d -> clauses.lower(d).equals("no")));
    return none ? Optional.of(new Silence(Stance.DECLINES, List.of())) : Optional.empty();
  }
}
