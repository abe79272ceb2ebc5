package org.attest.claims.english;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.english.CueWords.Cue;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Reports by a noun ("the claim that"), an adjective ("was certain that") or an adverb
/// ("reportedly").
final class WordReports {
  /// "Made a statement that": the subject of these verbs is who speaks.
  private static final Set<String> GIVING =
      Set.of(
          "make",
          "issue",
          "release",
          "publish",
          "give",
          "repeat",
          "express",
          "voice",
          "have",
          "reiterate",
          "renew",
          "share",
          "offer",
          "hold",
          "cast",
          "raise",
          "level");

  /// "Cast doubt on the report".
  private static final Set<String> CASTING = Set.of("cast", "throw", "raise", "express", "voice");

  private final Clauses clauses;
  private final SyntaxTree tree;

  WordReports(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  Optional<Report> at(int token) {
    return Stream.of(noun(token), doubt(token), adjective(token), adverb(token))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Report> noun(int noun) {
    var cue = CueWords.NOUNS.get(tree.lemma(noun));
    if (cue == null || tree.token(noun).partOfSpeech() != PartOfSpeech.NOUN || isPredicate(noun)) {
      return Optional.empty();
    }
    return IntStream.concat(tree.children(noun, "acl", "ccomp"), beside(noun))
        .filter(c -> opensWithThat(c) && clauses.isFinite(c))
        .mapToObj(c -> report(noun, cue, author(noun), clauses.clause(c), stance(noun, cue)))
        .map(report -> isGiven(noun) ? report.at(tree.head(noun)) : report)
        .findFirst();
  }

  /// "It was the first evidence that the agency had found": the clause tells which evidence; "said
  /// in a statement that": the verb reports.
  private boolean isPredicate(int noun) {
    boolean means =
        tree.is(noun, "obl")
            && tree.head(noun) != Token.ROOT
            && CueWords.VERBS.containsKey(tree.lemma(tree.head(noun)));
    return means
        || (tree.child(noun, "cop").isPresent()
            && clauses.subject(noun).stream().anyMatch(this::isExpletive));
  }

  /// "Repeated its denial that …": the parser may hang the clause on the verb.
  private IntStream beside(int noun) {
    int clause = clauses.has(noun + 1, "that") ? tree.head(noun + 1) : Token.ROOT;
    boolean own = clause > noun && tree.is(clause, "advcl") && tree.is(noun, "obj");
    return own ? IntStream.of(clause) : IntStream.empty();
  }

  /// "Made the claim that": the sentence tells of nothing but the claim.
  private boolean isGiven(int noun) {
    int verb = tree.head(noun);
    return verb != Token.ROOT
        && tree.is(noun, "obj")
        && GIVING.contains(tree.lemma(verb))
        && !clauses.isNegated(verb);
  }

  /// "Cast doubt on the report": the parser may take "doubt" for an adverb.
  private Optional<Report> doubt(int noun) {
    int verb = tree.head(noun);
    if ((!clauses.has(noun, "doubt") && !clauses.has(noun, "doubts"))
        || verb == Token.ROOT
        || noun < verb
        || !CASTING.contains(tree.lemma(verb))
        || clauses.isNegated(verb)) {
      return Optional.empty();
    }
    var speaker = clauses.subject(verb);
    return IntStream.concat(tree.children(noun, "nmod"), tree.children(verb, "obl", "nmod"))
        .filter(t -> t > noun && clauses.isTopic(t))
        .mapToObj(t ->
            new Report(
                new Piece(clauses.number(), new Stretch(verb, verb + 1)),
                verb,
                speaker,
                List.of(new Piece(clauses.number(), clauses.topic(t))),
                Stance.DOUBTS,
                Certainty.POSSIBLE,
                true))
        .findFirst();
  }

  /// "No evidence that" and "has not seen evidence that" are no reports.
  private Optional<Stance> stance(int noun, Cue cue) {
    int verb = tree.head(noun);
    boolean missing = verb != Token.ROOT && tree.is(noun, "obj") && clauses.isNegated(verb);
    return missing || clauses.isNobody(noun) ? Optional.empty() : Optional.of(cue.stance());
  }

  private boolean opensWithThat(int clause) {
    return tree.children(clause, "mark").anyMatch(m -> clauses.lower(m).equals("that"));
  }

  /// Whose claim it is: "X's claim", "a claim by X", "X made the claim".
  private OptionalInt author(int noun) {
    var owner =
        tree.children(noun).filter(c -> tree.token(c).relation().equals("nmod:poss")).findFirst();
    if (owner.isPresent()) {
      return owner;
    }
    var by =
        tree.children(noun, "nmod")
            .filter(c ->
                tree.children(c, "case")
                    .anyMatch(p -> Set.of("by", "from", "of").contains(clauses.lower(p))))
            .findFirst();
    if (by.isPresent()) {
      return by;
    }
    return isGiven(noun) ? clauses.subject(tree.head(noun)) : OptionalInt.empty();
  }

  private Optional<Report> adjective(int adjective) {
    var cue = CueWords.ADJECTIVES.get(tree.lemma(adjective));
    var clause =
        IntStream.concat(tree.children(adjective, "ccomp"), besideAdjective(adjective))
            .filter(c -> c > adjective && clauses.isFinite(c))
            .findFirst();
    var speaker = clauses.subject(adjective);
    if (cue == null || speaker.isEmpty()) {
      return Optional.empty();
    }
    if (clause.isEmpty()) {
      return withoutClause(adjective, cue, speaker);
    }
    if (!cue.ofParty() && isExpletive(speaker.getAsInt())) {
      return Optional.of(cue)
          .filter(c -> c.stance() == Stance.UNAWARE)
          .map(c ->
              report(
                  adjective,
                  c,
                  OptionalInt.empty(),
                  clauses.clause(clause.getAsInt()),
                  Optional.of(c.stance())));
    }
    var stance = clauses.isNegated(adjective) ? cue.negated() : Optional.of(cue.stance());
    return Optional.of(report(adjective, cue, speaker, clauses.clause(clause.getAsInt()), stance));
  }

  /// "It remains unclear who paid": the clause hangs on the verb.
  private IntStream besideAdjective(int adjective) {
    return tree.is(adjective, "xcomp") && tree.head(adjective) != Token.ROOT
        ? tree.children(tree.head(adjective), "ccomp", "advcl", "csubj")
        : IntStream.empty();
  }

  /// "Not aware of the sale": only what is not known or is doubted is told so; "aware of" tells of
  /// the thing and not of a report.
  private Optional<Report> withoutClause(int adjective, Cue cue, OptionalInt speaker) {
    var stance = clauses.isNegated(adjective) ? cue.negated() : Optional.of(cue.stance());
    boolean withheld =
        stance.filter(s -> s == Stance.UNAWARE || s == Stance.DOUBTS).isPresent() && cue.ofParty();
    return tree.children(adjective, "obl", "nmod")
        .filter(o -> withheld && o > adjective && clauses.isTopic(o))
        .mapToObj(o -> report(adjective, cue, speaker, clauses.topic(o), stance))
        .findFirst();
  }

  private boolean isExpletive(int token) {
    return Set.of("it", "that", "this", "there").contains(clauses.lower(token));
  }

  private Optional<Report> adverb(int adverb) {
    var cue = CueWords.ADVERBS.get(clauses.lower(adverb));
    int head = tree.head(adverb);
    if (cue == null || head == Token.ROOT || !clauses.isVerb(head) || tree.is(head, "amod")) {
      return Optional.empty();
    }
    var clause = clauses.clause(clauses.clauseOf(head));
    var content =
        clauses.without(clause, new Stretch(adverb, adverb + 1)).stream()
            .map(s -> new Piece(clauses.number(), s))
            .toList();
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                word(adverb),
                adverb,
                OptionalInt.empty(),
                content,
                cue.stance(),
                cue.certainty(),
                !clauses.isQuestion()));
  }

  private Report report(
      int token, Cue cue, OptionalInt speaker, Stretch content, Optional<Stance> stance) {
    return new Report(
        word(token),
        token,
        speaker,
        List.of(new Piece(clauses.number(), content)),
        stance.orElse(cue.stance()),
        cue.certainty(),
        stance.isPresent() && !clauses.isQuestion());
  }

  private Piece word(int token) {
    return new Piece(clauses.number(), new Stretch(token, token + 1));
  }
}
