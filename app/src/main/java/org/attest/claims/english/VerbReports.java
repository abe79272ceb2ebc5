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
import org.attest.claims.english.CueWords.Frame;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Reports by verbs, active and passive, before, after and inside their content.
final class VerbReports {
  /// Verbs that only open another: "went on to say".
  private static final Set<String> OPENERS =
      Set.of("go", "continue", "proceed", "begin", "appear", "seem", "come", "hasten", "appeal");

  /// Before a clause these make what it reports a condition, a purpose or a question.
  private static final Set<String> UNREAL = Set.of("if", "unless", "whether", "until", "lest");

  /// What "as saying" adds to "was quoted": a plain assertion.
  private static final Cue SAYING =
      new Cue(Set.of(Frame.CLAUSE), Stance.ASSERTS, Certainty.CERTAIN, Optional.empty());

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Quotations quotations;

  VerbReports(Clauses clauses, Quotations quotations) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.quotations = quotations;
  }

  Optional<Report> at(int verb) {
    var cue = CueWords.VERBS.get(tree.lemma(verb));
    if (cue == null || !clauses.isVerb(verb) || isPartOfNoun(verb)) {
      return Optional.empty();
    }
    return clauses.isPassive(verb) ? passive(verb, cue) : active(verb, cue);
  }

  private boolean isPartOfNoun(int verb) {
    return tree.is(verb, "amod", "compound", "aux", "case", "fixed", "nsubj", "obj", "obl", "nmod");
  }

  private Optional<Report> active(int verb, Cue cue) {
    var after = speakerAfter(verb);
    if (after.isPresent() && cue.takes(Frame.QUOTE) && isInverted(verb, after.getAsInt())) {
      var content = besides(verb, after.getAsInt());
      return Optional.of(report(verb, new Stretch(verb, verb + 1), cue, after, content))
          .filter(r -> !r.content().isEmpty());
    }
    var content = activeContent(verb, cue);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var speaker = clauses.subject(verb);
    if (speaker.isEmpty()
        || content.stream().anyMatch(c -> c.contains(clauses.subject(verb).getAsInt()))) {
      speaker = speakerAfter(verb);
    }
    return speaker.isEmpty() || isTalk(verb, speaker.getAsInt())
        ? Optional.empty()
        : Optional.of(report(verb, new Stretch(verb, verb + 1), cue, speaker, content));
  }

  /// "A, said Smith, B": the parser may take A for the subject and Smith for the object.
  private boolean isInverted(int verb, int speaker) {
    int end = tree.below(speaker).end();
    return (end == clauses.size() || clauses.isPunctuation(end))
        && tree.children(verb, "nsubj").noneMatch(s -> s == speaker)
        && tree.child(verb, "nsubj").isPresent();
  }

  private List<Stretch> besides(int verb, int speaker) {
    var whole = new Stretch(0, clauses.size());
    return clauses.without(whole, new Stretch(verb, tree.below(speaker).end()));
  }

  /// "You know", "you see" and the like tell nothing of anybody's knowledge.
  private boolean isTalk(int verb, int speaker) {
    return clauses.lower(speaker).equals("you")
        && tree.child(verb, "ccomp").isEmpty()
        && tree.is(verb, "parataxis", "discourse", "ccomp", "dep");
  }

  private List<Stretch> activeContent(int verb, Cue cue) {
    var clause = cue.takes(Frame.CLAUSE) || cue.takes(Frame.QUOTE) || cue.takes(Frame.TOLD);
    var content = clause ? clause(verb) : List.<Stretch>of();
    if (content.isEmpty()) {
      content = phrases(verb, cue);
    }
    if (content.isEmpty() && cue.takes(Frame.QUOTE)) {
      content = quoted(verb);
    }
    if (content.isEmpty() && (cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE))) {
      content = around(verb);
    }
    if (content.isEmpty() && cue.takes(Frame.CLAUSE)) {
      content = following(verb);
    }
    return content.isEmpty() && cue.takes(Frame.THING) ? thing(verb) : content;
  }

  /// The clause a verb governs: "said (that) …", or the words it follows: "…, he said".
  private List<Stretch> clause(int verb) {
    return tree.children(verb, "ccomp")
        .filter(c -> !isDescribed(verb, c))
        .mapToObj(c -> spread(verb, c))
        .findFirst()
        .orElse(List.of());
  }

  /// A bare noun is a thing, not a clause, unless it is quoted.
  private boolean isDescribed(int verb, int clause) {
    boolean predicate =
        clauses.isVerb(clause) || tree.child(clause, "cop", "nsubj", "mark", "aux").isPresent();
    return !predicate && quotations.at(clauses.number(), clause).isEmpty() && verb < clause;
  }

  /// The words of a clause; in two parts where the verb stands in the middle of them.
  private List<Stretch> spread(int verb, int clause) {
    var all = clauses.clause(clause);
    if (!all.contains(verb)) {
      return List.of(all);
    }
    var own = own(verb, clause);
    return clauses.without(all, own);
  }

  /// The verb with its subject and what else hangs on it, but not the clause it reports.
  private Stretch own(int verb, int clause) {
    int first = verb;
    int end = verb + 1;
    for (int child :
        tree.children(verb).filter(c -> c != clause && !clauses.isPunctuation(c)).toArray()) {
      var below = tree.below(child);
      if (!below.contains(clause)) {
        first = Math.min(first, below.first());
        end = Math.max(end, below.end());
      }
    }
    return new Stretch(first, end);
  }

  /// Content that is less than a clause: "claims to have", "denied selling", "accused X of …".
  private List<Stretch> phrases(int verb, Cue cue) {
    if (cue.takes(Frame.ING) || cue.takes(Frame.TO)) {
      var inner = infinitive(verb, cue);
      if (inner.isPresent()) {
        return List.of(clauses.clause(inner.getAsInt()));
      }
    }
    return Stream.of(Frame.OF, Frame.FOR, Frame.AS)
        .filter(cue::takes)
        .flatMap(frame -> withObject(verb, frame).stream())
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private OptionalInt infinitive(int verb, Cue cue) {
    return tree.children(verb, "xcomp", "advcl", "ccomp")
        .filter(c -> c > verb)
        .filter(c -> isGerund(c) ? cue.takes(Frame.ING) : cue.takes(Frame.TO) && hasMark(c, "to"))
        .findFirst();
  }

  private boolean isGerund(int verb) {
    return clauses.hasTag(verb, "VBG")
        || tree.children(verb, "aux").anyMatch(a -> clauses.hasTag(a, "VBG"));
  }

  /// From the object to the end of what the preposition brings: "X of selling arms".
  private Optional<Stretch> withObject(int verb, Frame frame) {
    var object = tree.child(verb, "obj", "iobj");
    var preposition = preposition(frame);
    return object.isEmpty()
        ? Optional.empty()
        : governedBy(verb, preposition)
            .or(() -> governedBy(object.getAsInt(), preposition))
            .map(c ->
                clauses.trim(
                    new Stretch(
                        tree.below(object.getAsInt()).first(),
                        Math.max(tree.below(c).end(), tree.below(object.getAsInt()).end()))));
  }

  private static String preposition(Frame frame) {
    return frame == Frame.OF ? "of" : frame == Frame.FOR ? "for" : "as";
  }

  private Optional<Integer> governedBy(int head, String preposition) {
    return tree.children(head, "advcl", "obl", "nmod", "acl", "xcomp")
        .filter(c ->
            tree.children(c, "case", "mark").anyMatch(p -> clauses.lower(p).equals(preposition)))
        .boxed()
        .findFirst();
  }

  /// Words in quotation marks next to the verb, where the parser did not see them as its clause.
  private List<Stretch> quoted(int verb) {
    var own = ownWords(verb);
    return quotations.in(clauses.number()).stream()
        .flatMap(q -> q.pieces().stream())
        .filter(p -> p.sentence() == clauses.number() && !p.stretch().contains(verb))
        .map(Piece::stretch)
        .filter(q -> isNextTo(q, own))
        .map(clauses::trim)
        .filter(q -> !q.isEmpty())
        .limit(2)
        .toList();
  }

  private Stretch ownWords(int verb) {
    var subject = clauses.subject(verb);
    int first = verb;
    if (subject.isPresent() && subject.getAsInt() < verb && tree.head(subject.getAsInt()) == verb) {
      first = tree.below(subject.getAsInt()).first();
    }
    return new Stretch(first, verb + 1);
  }

  /// Nothing but signs, the speaker and a few small words lie between.
  private boolean isNextTo(Stretch quotation, Stretch own) {
    if (quotation.end() <= own.first()) {
      return IntStream.range(quotation.end(), own.first()).allMatch(this::isSlight);
    }
    long words =
        IntStream.range(own.end(), Math.max(own.end(), quotation.first()))
            .filter(t -> !clauses.isPunctuation(t))
            .count();
    return quotation.first() >= own.end() && words < 12;
  }

  private boolean isSlight(int token) {
    return clauses.isPunctuation(token) || tree.is(token, "cc", "advmod", "discourse");
  }

  /// What a reporting clause stands in: "A, he said, B", "as X reported".
  private List<Stretch> around(int verb) {
    int head = tree.head(verb);
    boolean inserted =
        head != Token.ROOT
            && (tree.is(verb, "parataxis", "dep")
                || (tree.is(verb, "advcl") && hasMark(verb, "as"))
                || (tree.is(verb, "ccomp", "advcl") && isSetOff(verb)));
    if (!inserted || clauses.subject(verb).isEmpty()) {
      return List.of();
    }
    var whole = clauses.clause(clauses.isClauseHead(head) ? head : clauses.clauseOf(head));
    return clauses.without(whole, tree.below(verb));
  }

  private boolean isSetOff(int verb) {
    var own = tree.below(verb);
    boolean before = own.first() == 0 || clauses.isPunctuation(own.first() - 1);
    boolean after =
        own.end() == clauses.size()
            || clauses.isPunctuation(own.end() - 1)
            || clauses.isPunctuation(own.end());
    return before && after && clauses.isFinite(verb) && !tree.child(verb, "mark").isPresent();
  }

  private boolean hasMark(int verb, String word) {
    return tree.children(verb, "mark", "advmod", "case")
        .anyMatch(m -> clauses.lower(m).equals(word));
  }

  /// The words after the verb to the end, where they are a clause that the parser did not see:
  /// "that" opens them, or a verb with a tense stands among them with a noun before it.
  private List<Stretch> following(int verb) {
    int first = verb + 1;
    if (!clauses.isFinite(verb) || first >= clauses.size() || clauses.subject(verb).isEmpty()) {
      return List.of();
    }
    boolean that = clauses.has(first, "that") && clauses.hasTag(first, "IN");
    if (!that && !opensNoun(first)) {
      return List.of();
    }
    int tensed =
        IntStream.range(first, clauses.size())
            .filter(t -> clauses.isTensed(t) || stops(t, that))
            .findFirst()
            .orElse(clauses.size());
    return tensed < clauses.size() && clauses.isTensed(tensed)
        ? List.of(clauses.trim(new Stretch(that ? first + 1 : first, clauses.size())))
        : List.of();
  }

  private boolean opensNoun(int token) {
    return switch (tree.token(token).partOfSpeech()) {
      case DET, NOUN, PROPN, PRON, NUM, ADJ -> true;
      default -> clauses.hasTag(token, "VBG") || clauses.has(token, "only");
    };
  }

  /// Where a clause without "that" cannot go on to its verb.
  private boolean stops(int token, boolean that) {
    return !that
        && (clauses.isPunctuation(token)
            || tree.is(token, "cc", "mark")
            || tree.token(token).fineTag().startsWith("W"));
  }

  private List<Stretch> thing(int verb) {
    return tree.child(verb, "obj").stream()
        .filter(o -> o > verb && tree.token(o).partOfSpeech() != PartOfSpeech.PRON)
        .mapToObj(o -> clauses.trim(tree.below(o)))
        .toList();
  }

  /// "…, said Smith": the noun right after the verb, whatever the parser takes it for.
  private OptionalInt speakerAfter(int verb) {
    boolean closes = verb > 0 && clauses.isPunctuation(verb - 1);
    return closes
        ? tree.children(verb)
            .filter(c -> c > verb && clauses.isNoun(c) && tree.below(c).first() == verb + 1)
            .findFirst()
        : OptionalInt.empty();
  }

  private Optional<Report> passive(int verb, Cue cue) {
    var agent = clauses.agent(verb);
    var subject = clauses.subject(verb);
    if (hasMark(verb, "as") && tree.is(verb, "advcl")) {
      return Optional.of(report(verb, cueWords(verb), cue, agent, aroundPassive(verb)))
          .filter(r -> !r.content().isEmpty());
    }
    var saying = saying(verb);
    if (saying.isPresent()) {
      return quotedAsSaying(verb, saying.getAsInt(), subject);
    }
    var content = passiveContent(verb, cue, subject, agent);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(report(verb, cueWords(verb), cue, agent, content));
  }

  private List<Stretch> aroundPassive(int verb) {
    int head = tree.head(verb);
    var whole = clauses.clause(clauses.isClauseHead(head) ? head : clauses.clauseOf(head));
    return clauses.without(whole, tree.below(verb));
  }

  private List<Stretch> passiveContent(int verb, Cue cue, OptionalInt subject, OptionalInt agent) {
    var clause = clause(verb);
    if (!clause.isEmpty() && (cue.takes(Frame.CLAUSE) || cue.takes(Frame.TOLD))) {
      return clause;
    }
    if (cue.takes(Frame.RAISED) && subject.isPresent()) {
      var raised =
          tree.children(verb, "xcomp").filter(c -> c > verb && hasMark(c, "to")).findFirst();
      if (raised.isPresent()) {
        return List.of(party(subject.getAsInt()), clauses.clause(raised.getAsInt()));
      }
    }
    if (subject.isPresent() && (cue.takes(Frame.OF) || cue.takes(Frame.FOR))) {
      var what = governedBy(verb, cue.takes(Frame.OF) ? "of" : "for");
      if (what.isPresent()) {
        return List.of(party(subject.getAsInt()), clauses.clause(what.get()));
      }
    }
    boolean told =
        cue.takes(Frame.THING)
            && agent.isPresent()
            && subject.isPresent()
            && tree.head(subject.getAsInt()) == verb;
    return told ? List.of(party(subject.getAsInt())) : List.of();
  }

  private Stretch party(int head) {
    return clauses.trim(tree.below(head));
  }

  private Stretch cueWords(int verb) {
    int first =
        tree.children(verb, "aux")
            .filter(a -> tree.token(a).relation().equals("aux:pass") && a < verb)
            .findFirst()
            .orElse(verb);
    return new Stretch(verb - first > 3 ? verb : first, verb + 1);
  }

  /// The "saying" of "was quoted as saying".
  private OptionalInt saying(int verb) {
    return Set.of("quote", "cite").contains(tree.lemma(verb))
        ? tree.children(verb)
            .filter(c -> c > verb && hasMark(c, "as") && CueWords.VERBS.containsKey(tree.lemma(c)))
            .findFirst()
        : OptionalInt.empty();
  }

  private Optional<Report> quotedAsSaying(int verb, int saying, OptionalInt subject) {
    var content = clause(saying);
    if (content.isEmpty()) {
      content = quoted(saying);
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(report(verb, new Stretch(verb, saying + 1), SAYING, subject, content));
  }

  private Report report(
      int verb, Stretch cueWords, Cue meaning, OptionalInt speaker, List<Stretch> content) {
    boolean negated = clauses.isNegated(verb);
    var stance = negated ? negatedStance(verb, meaning) : Optional.of(meaning.stance());
    return new Report(
        new Piece(clauses.number(), cueWords),
        verb,
        speaker,
        content.stream().map(c -> new Piece(clauses.number(), c)).toList(),
        stance.orElse(meaning.stance()),
        meaning.certainty(),
        stance.isPresent() && isReal(verb));
  }

  /// "Could not confirm" is ignorance, "would not confirm" is refusal.
  private Optional<Stance> negatedStance(int verb, Cue cue) {
    if (clauses.hasAuxiliary(verb, "can", "could")) {
      return cue.negated().isPresent()
              || Set.of("say", "confirm", "tell").contains(tree.lemma(verb))
          ? Optional.of(cue.stance() == Stance.DENIES ? Stance.DECLINES : Stance.UNAWARE)
          : Optional.empty();
    }
    boolean refuses =
        clauses.hasAuxiliary(verb, "would", "will")
            && Set.of("say", "tell", "comment", "confirm", "deny").contains(tree.lemma(verb));
    return refuses ? Optional.of(Stance.DECLINES) : cue.negated();
  }

  /// Whether the words tell that something was said, and not that it may be, or should have been.
  private boolean isReal(int verb) {
    return !clauses.hasAuxiliary(verb, "must", "should", "may", "might", "shall")
        && !tree.children(verb, "mark").anyMatch(m -> UNREAL.contains(clauses.lower(m)))
        && !isIntended(verb)
        && !clauses.isQuestion();
  }

  private boolean isIntended(int verb) {
    boolean infinitive = tree.children(verb, "mark").anyMatch(m -> clauses.lower(m).equals("to"));
    int head = tree.head(verb);
    return infinitive && (head == Token.ROOT || !OPENERS.contains(tree.lemma(head)));
  }
}
