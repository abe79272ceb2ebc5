package org.attest.claims.english;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Parties that were asked and did not answer: those who did not respond, have yet to comment,
/// could not be reached or whose calls went unanswered.
final class SilenceReports {
  private static final Set<String> ANSWERING =
      Set.of("respond", "reply", "answer", "return", "acknowledge");
  private static final Set<String> ANSWERS = Set.of("response", "reply", "answer", "comment");
  private static final Set<String> STAYING = Set.of("remain", "stay", "keep", "go", "fall");

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Withholding withholding;
  private final Asked asked;

  SilenceReports(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.withholding = new Withholding(clauses);
    this.asked = new Asked(clauses);
  }

  Optional<Report> at(int token) {
    if (clauses.isQuestion()) {
      return Optional.empty();
    }
    if (!clauses.isVerb(token)) {
      return noAnswer(token).or(() -> staysSilent(token));
    }
    return doesNotAnswer(token).or(() -> isNotAnswered(token)).or(() -> isNotReached(token));
  }

  private Report report(int cue, OptionalInt speaker, List<Stretch> content) {
    return new Report(
        new Piece(clauses.number(), new Stretch(cue, cue + 1)),
        cue,
        speaker,
        content.stream().map(c -> new Piece(clauses.number(), c)).toList(),
        Stance.SILENT,
        Certainty.UNSPECIFIED,
        true);
  }

  private boolean isNegated(int verb) {
    return clauses.isNegated(verb)
        || clauses.hasNegatedParty(verb)
        || withholding.of(verb) == Withholding.Kind.NOT_DONE;
  }

  /// "Did not respond to a request", "has not commented", "ignored our questions".
  private Optional<Report> doesNotAnswer(int verb) {
    var speaker = clauses.subject(verb);
    if (speaker.isEmpty() || clauses.isPassive(verb)) {
      return Optional.empty();
    }
    boolean unanswered =
        isNegated(verb)
            && ((ANSWERING.contains(tree.lemma(verb)) && asksOrNothing(verb))
                || isUncommented(verb));
    boolean ignored =
        tree.lemma(verb).equals("ignore") && tree.children(verb, "obj").anyMatch(asked::isQuestion);
    return unanswered || ignored
        ? Optional.of(report(verb, speaker, asked.about(verb)))
        : Optional.empty();
  }

  /// "Would not comment" and "does not comment" refuse; "cannot comment" is said by who speaks.
  private boolean isUncommented(int verb) {
    return tree.lemma(verb).equals("comment")
        && !clauses.hasAuxiliary(verb, "would", "will", "can", "could")
        && tree.children(verb, "aux")
            .noneMatch(a -> tree.lemma(a).equals("do") && !clauses.hasTag(a, "VBD"));
  }

  private boolean asksOrNothing(int verb) {
    var objects = tree.children(verb, "obj", "obl").filter(o -> !clauses.isTime(o)).toArray();
    return objects.length == 0
        || Arrays.stream(objects).anyMatch(asked::isQuestion)
        || !asked.about(verb).isEmpty();
  }

  /// "Could not be reached", "attempts to reach him failed".
  private Optional<Report> isNotReached(int verb) {
    if (!Set.of("reach", "contact").contains(tree.lemma(verb))) {
      return Optional.empty();
    }
    if (clauses.isPassive(verb)) {
      return isNegated(verb)
          ? Optional.of(clauses.subject(verb))
              .filter(OptionalInt::isPresent)
              .map(s -> report(verb, s, List.of()))
          : Optional.empty();
    }
    int attempt = tree.head(verb);
    boolean failed =
        attempt != Token.ROOT
            && Set.of("attempt", "effort").contains(tree.lemma(attempt))
            && tree.head(attempt) != Token.ROOT
            && Set.of("fail", "unsuccessful").contains(tree.lemma(tree.head(attempt)));
    return failed
        ? Optional.of(tree.child(verb, "obj"))
            .filter(OptionalInt::isPresent)
            .map(o -> report(verb, o, List.of()).at(tree.head(attempt)))
        : Optional.empty();
  }

  /// "Calls to the bank were not answered".
  private Optional<Report> isNotAnswered(int verb) {
    var question = tree.child(verb, "nsubj");
    boolean unanswered =
        Set.of("answer", "return").contains(tree.lemma(verb))
            && clauses.isPassive(verb)
            && isNegated(verb)
            && question.isPresent()
            && asked.isQuestion(question.getAsInt());
    return unanswered
        ? Optional.of(report(verb, addressee(question.getAsInt()), List.of()))
        : Optional.empty();
  }

  /// To whom calls, or letters that were sent, went.
  private OptionalInt addressee(int question) {
    return IntStream.concat(
            tree.children(question, "nmod"),
            tree.children(question, "acl").flatMap(sent -> tree.children(sent, "obl")))
        .filter(c -> tree.children(c, "case").anyMatch(p -> clauses.lower(p).equals("to")))
        .findFirst();
  }

  /// "There was no response from the bank".
  private Optional<Report> noAnswer(int noun) {
    int head = tree.head(noun);
    boolean none =
        ANSWERS.contains(tree.lemma(noun))
            && clauses.isNobody(noun)
            && head != Token.ROOT
            && tree.child(head, "expl").isPresent();
    return none
        ? tree.children(noun, "nmod")
            .filter(c ->
                tree.children(c, "case")
                    .anyMatch(p -> Set.of("from", "by").contains(clauses.lower(p))))
            .mapToObj(c -> report(noun, OptionalInt.of(c), List.of()).at(head))
            .findFirst()
        : Optional.empty();
  }

  /// "Remained silent about the sale", "emails to the bank went unanswered".
  private Optional<Report> staysSilent(int adjective) {
    int verb = tree.is(adjective, "xcomp") ? tree.head(adjective) : adjective;
    boolean stays = verb != adjective && STAYING.contains(tree.lemma(verb));
    var subject = clauses.subject(verb);
    if (subject.isEmpty()
        || !Set.of("silent", "mum", "unanswered", "unreturned").contains(clauses.lower(adjective))
        || !stays
        || clauses.isNegated(verb)) {
      return Optional.empty();
    }
    if (Set.of("silent", "mum").contains(clauses.lower(adjective))) {
      return Optional.of(report(adjective, subject, asked.about(adjective)).at(verb));
    }
    return asked.isQuestion(subject.getAsInt())
        ? Optional.of(report(adjective, addressee(subject.getAsInt()), List.of()).at(verb))
        : Optional.empty();
  }
}
