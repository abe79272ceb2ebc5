package org.attest.claims.english;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.english.CueWords.Cue;
import org.attest.claims.english.CueWords.Frame;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// What a reporting verb gives as its content: the clause it governs, a phrase, a quotation beside
/// it or the words it stands among.
final class VerbContent {
  /// Words between a verb and the "that" of its clause.
  private static final int LONGEST_PHRASE = 10;

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final QuotedContent quoted;

  VerbContent(Clauses clauses, QuotedContent quoted) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.quoted = quoted;
  }

  List<Stretch> active(int verb, Cue cue) {
    var clause = cue.takes(Frame.CLAUSE) || cue.takes(Frame.QUOTE) || cue.takes(Frame.TOLD);
    var content = clause ? clause(verb) : List.<Stretch>of();
    if (content.isEmpty()) {
      content = phrases(verb, cue);
    }
    if (content.isEmpty() && cue.takes(Frame.QUOTE)) {
      content = quotedParty(verb);
    }
    if (content.isEmpty() && cue.takes(Frame.QUOTE)) {
      content = quoted.nextTo(verb);
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
  List<Stretch> clause(int verb) {
    var first =
        tree.children(verb, "ccomp")
            .filter(c -> !isDescribed(verb, c) && !isApart(verb, c))
            .mapToObj(c -> spread(verb, c))
            .findFirst()
            .orElse(List.of());
    return first.isEmpty()
        ? first
        : Stream.concat(first.stream(), further(verb).mapToObj(clauses::clause)).toList();
  }

  /// "Said “nobody was hurt” and that the road was open": the parser may join the "that" to "said".
  private IntStream further(int verb) {
    return tree.children(verb, "conj")
        .filter(c -> c > verb && clauses.isFinite(c))
        .filter(c -> tree.children(c, "mark").anyMatch(m -> clauses.has(m, "that")));
  }

  /// "A said B; C said D": the parser may hang what stands before a semicolon on what follows it.
  private boolean isApart(int verb, int clause) {
    return clause < verb
        && IntStream.range(clause, verb).anyMatch(t -> clauses.has(t, ";"))
        && !quoted.holds(clause);
  }

  /// A bare noun is a thing, not a clause, unless it is quoted.
  private boolean isDescribed(int verb, int clause) {
    boolean predicate =
        clauses.isVerb(clause) || tree.child(clause, "cop", "nsubj", "mark", "aux").isPresent();
    return !predicate && !quoted.holds(clause) && verb < clause;
  }

  /// The words of a clause; in two parts where the verb stands in the middle of them.
  private List<Stretch> spread(int verb, int clause) {
    var all = clauses.clause(clause);
    if (!all.contains(verb)) {
      return List.of(
          withSubject(verb, clause, withoutNextReport(clauses.withoutAside(all), clause)));
    }
    var own = own(verb, clause);
    return clauses.without(all, own);
  }

  /// "Told the paper any plan must wait": the parser may take the subject for a second object.
  private Stretch withSubject(int verb, int clause, Stretch words) {
    var objects = tree.children(verb, "obj", "iobj").filter(o -> o > verb && o < clause).toArray();
    boolean lacks =
        objects.length > 1
            && clauses.isFinite(clause)
            && tree.child(clause, "nsubj", "expl").isEmpty();
    return lacks
        ? new Stretch(tree.below(objects[objects.length - 1]).first(), words.end())
        : words;
  }

  /// "Police said A, and residents said B": B is no part of what the police said.
  private Stretch withoutNextReport(Stretch all, int clause) {
    return tree.children(clause, "conj")
        .filter(c -> c > clause && isOtherReport(c))
        .mapToObj(c -> clauses.trim(new Stretch(all.first(), openingOf(c))))
        .findFirst()
        .orElse(all);
  }

  private boolean isOtherReport(int verb) {
    var cue = CueWords.VERBS.get(tree.lemma(verb));
    if (clauses.isSecondReport(verb)) {
      return true;
    }
    return cue != null
        && cue.takes(Frame.QUOTE)
        && clauses.isFinite(verb)
        && tree.child(verb, "nsubj").isPresent()
        && tree.child(verb, "mark").isEmpty()
        && !quoted.holds(verb)
        && openingOf(verb) > 0
        && clauses.isPunctuation(openingOf(verb) - 1);
  }

  private int openingOf(int verb) {
    return tree.below(verb).first();
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
        .filter(c ->
            isGerund(c)
                ? cue.takes(Frame.ING)
                    && !clauses.has(c - 1, ",")
                    && !PhraseReports.isCiting(clauses, c)
                : cue.takes(Frame.TO) && clauses.hasMark(c, "to"))
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

  /// What a reporting clause stands in: "A, he said, B", "as X reported".
  private List<Stretch> around(int verb) {
    int head = tree.head(verb);
    boolean inserted =
        head != Token.ROOT
            && (tree.is(verb, "parataxis", "dep")
                || (tree.is(verb, "advcl") && clauses.hasMark(verb, "as"))
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

  /// The words after the verb to the end, where they are a clause that the parser did not see:
  /// "that" opens them, or a verb with a tense stands among them with a noun before it.
  private List<Stretch> following(int verb) {
    int first = verb + 1;
    if (!clauses.isFinite(verb) || first >= clauses.size() || clauses.subject(verb).isEmpty()) {
      return List.of();
    }
    boolean that = clauses.has(first, "that") && clauses.hasTag(first, "IN");
    if (!that && !opensNoun(first)) {
      return afterPhrase(verb);
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

  /// "Said on condition of anonymity that …".
  private List<Stretch> afterPhrase(int verb) {
    int that =
        IntStream.range(verb + 1, Math.min(clauses.size(), verb + LONGEST_PHRASE))
            .filter(t -> clauses.has(t, "that") || clauses.isTensed(t) || clauses.has(t, "."))
            .findFirst()
            .orElse(clauses.size());
    return clauses.has(that, "that")
            && tree.token(verb + 1).partOfSpeech() == PartOfSpeech.ADP
            && !tree.is(that, "det")
            && IntStream.range(that, clauses.size()).anyMatch(clauses::isFinite)
        ? List.of(clauses.trim(new Stretch(that + 1, clauses.size())))
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

  /// "Quoted a minister as saying that …": the minister's report is the newspaper's content.
  private List<Stretch> quotedParty(int verb) {
    var object = tree.child(verb, "obj");
    var saying = saying(verb);
    return object.isPresent() && saying.isPresent()
        ? List.of(
            clauses.trim(
                new Stretch(
                    tree.below(object.getAsInt()).first(), tree.below(saying.getAsInt()).end())))
        : List.of();
  }

  private List<Stretch> thing(int verb) {
    return tree.child(verb, "obj").stream()
        .filter(o -> o > verb && tree.token(o).partOfSpeech() != PartOfSpeech.PRON)
        .mapToObj(o -> withoutLabel(tree.below(o)))
        .toList();
  }

  /// "Dismissed the report as fiction": the report is what was dismissed.
  private Stretch withoutLabel(Stretch words) {
    int end =
        IntStream.range(words.first(), words.end())
            .filter(t -> clauses.has(t, "as"))
            .findFirst()
            .orElse(words.end());
    return clauses.trim(new Stretch(words.first(), end));
  }

  List<Stretch> passive(int verb, Cue cue, OptionalInt subject, OptionalInt agent) {
    var clause = clause(verb);
    if (clause.isEmpty()) {
      clause = tree.children(verb, "csubj").limit(1).mapToObj(clauses::clause).toList();
    }
    if (!clause.isEmpty() && (cue.takes(Frame.CLAUSE) || cue.takes(Frame.TOLD))) {
      return clause;
    }
    if (cue.takes(Frame.RAISED) && subject.isPresent()) {
      var raised =
          tree.children(verb, "xcomp")
              .filter(c -> c > verb && clauses.hasMark(c, "to"))
              .findFirst();
      if (raised.isPresent()) {
        return List.of(party(subject.getAsInt()), clauses.clause(raised.getAsInt()));
      }
    }
    if (subject.isPresent() && (cue.takes(Frame.OF) || cue.takes(Frame.FOR))) {
      var preposition = cue.takes(Frame.OF) ? "of" : "for";
      var what =
          governedBy(verb, preposition)
              .or(() ->
                  agent.isPresent() ? governedBy(agent.getAsInt(), preposition) : Optional.empty());
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

  List<Stretch> aroundPassive(int verb) {
    int head = tree.head(verb);
    var whole = clauses.clause(clauses.isClauseHead(head) ? head : clauses.clauseOf(head));
    return clauses.without(whole, tree.below(verb));
  }

  private Stretch party(int head) {
    return clauses.trim(tree.below(head));
  }

  /// The "saying" of "was quoted as saying".
  OptionalInt saying(int verb) {
    return Set.of("quote", "cite").contains(tree.lemma(verb))
        ? tree.children(verb)
            .filter(c ->
                c > verb && clauses.hasMark(c, "as") && CueWords.VERBS.containsKey(tree.lemma(c)))
            .findFirst()
        : OptionalInt.empty();
  }
}
