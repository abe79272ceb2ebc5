package org.attest.claims.english;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.english.CueWords.Cue;
import org.attest.claims.english.CueWords.Frame;
import org.attest.language.NameKind;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Reports by verbs, active and passive, before, after and inside their content.
final class VerbReports {
  private final Clauses clauses;
  private final SyntaxTree tree;
  private final QuotedContent quoted;
  private final VerbContent contents;
  private final VerbMood mood;

  VerbReports(Clauses clauses, Quotations quotations) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.quoted = new QuotedContent(clauses, quotations);
    this.contents = new VerbContent(clauses, quoted);
    this.mood = new VerbMood(clauses);
  }

  private static final int LONGEST_NAME = 4;

  /// Words between a name and its verb.
  private static final int FAR = 8;

  /// What "as saying" adds to "was quoted": a plain assertion.
  private static final Cue SAYING =
      new Cue(Set.of(Frame.CLAUSE), Stance.ASSERTS, Certainty.CERTAIN, Optional.empty());

  Optional<Report> at(int verb) {
    var cue = CueWords.verb(clauses, verb);
    if (cue == null || !clauses.isVerb(verb) || isSaidOfQuoted(verb)) {
      return Optional.empty();
    }
    if (isMistakenAuxiliary(verb)) {
      return gerundAfter(verb, cue);
    }
    if (isPartOfNoun(verb) || isAskedOf(verb)) {
      return Optional.empty();
    }
    return clauses.isPassive(verb) ? passive(verb, cue) : active(verb, cue);
  }

  /// "Denied ever having met him": the parser may take the verb for an auxiliary of what follows.
  private boolean isMistakenAuxiliary(int verb) {
    int head = tree.head(verb);
    return tree.is(verb, "aux")
        && clauses.isTensed(verb)
        && head > verb
        && tree.children(head, "aux").anyMatch(a -> a > verb && clauses.hasTag(a, "VBG"));
  }

  private Optional<Report> gerundAfter(int verb, Cue cue) {
    int head = tree.head(verb);
    var speaker = clauses.subject(head);
    var content = clauses.trim(new Stretch(verb + 1, tree.below(head).end()));
    return cue.takes(Frame.ING) && speaker.isPresent()
        ? Optional.of(report(verb, ownCue(verb), cue, speaker, List.of(content)).at(head))
        : Optional.empty();
  }

  /// The "saying" of "was quoted as saying" is part of that cue.
  private boolean isSaidOfQuoted(int verb) {
    int head = tree.head(verb);
    return head != Token.ROOT
        && clauses.isPassive(head)
        && contents.saying(head).stream().anyMatch(s -> s == verb);
  }

  /// "Asked whether he had paid, Berg said": it is Berg who was asked.
  private boolean isAskedOf(int verb) {
    return tree.is(verb, "advcl")
        && clauses.hasTag(verb, "VBN")
        && tree.child(verb, "nsubj", "mark", "aux").isEmpty()
        && tree.head(verb) > verb;
  }

  private boolean isPartOfNoun(int verb) {
    return tree.is(verb, "amod", "compound", "aux", "case", "fixed", "nsubj", "obj", "obl", "nmod");
  }

  private Optional<Report> active(int verb, Cue cue) {
    var after = speakerAfter(verb);
    if (after.isPresent()
        && cue.takes(Frame.QUOTE)
        && isInverted(verb, after.getAsInt())
        && !isAddressee(verb, cue, after.getAsInt())) {
      var content = besides(verb, after.getAsInt());
      return Optional.of(report(verb, ownCue(verb), cue, after, content))
          .filter(r -> !r.content().isEmpty());
    }
    var content = quoted.withEarlier(verb, cue, contents.active(verb, cue));
    if (content.isEmpty()) {
      return aside(verb, cue);
    }
    var speaker = outside(verb, speaker(verb));
    if (speaker.isEmpty() || isIn(content, speaker.getAsInt())) {
      speaker = speakerAfter(verb);
    }
    return speaker.isEmpty() || isTalk(verb, speaker.getAsInt())
        ? Optional.empty()
        : Optional.of(report(verb, ownCue(verb), cue, speaker, before(verb, speaker, content)));
  }

  /// "…, a claim the company denies": what stands before the comma is what it denies.
  private Optional<Report> aside(int verb, Cue cue) {
    var speaker = clauses.subject(verb);
    var content = clauses.beforeAside(verb);
    return content.isEmpty() || speaker.isEmpty() || !cue.takes(Frame.THING)
        ? Optional.empty()
        : Optional.of(report(verb, ownCue(verb), cue, speaker, List.of(content)));
  }

  /// The speaker's own words are no part of what is said.
  private List<Stretch> before(int verb, OptionalInt speaker, List<Stretch> content) {
    if (!isIn(content, speaker.getAsInt())) {
      return content;
    }
    var others =
        content.stream()
            .flatMap(c -> clauses.without(c, new Stretch(verb, clauses.size())).stream())
            .toList();
    return others.isEmpty() ? content : others;
  }

  /// The verb with its particle ("ruled out") and with what stops short of it.
  private Stretch ownCue(int verb) {
    int end =
        tree.children(verb, "compound:prt").filter(p -> p == verb + 1).findFirst().orElse(verb) + 1;
    return new Stretch(mood.stopsShort(verb) ? mood.top(verb) : verb, end);
  }

  /// In "quoted a minister as saying" it is the minister who says.
  private OptionalInt speaker(int verb) {
    int head = tree.head(verb);
    boolean quoted = head != Token.ROOT && contents.saying(head).stream().anyMatch(s -> s == verb);
    var object = quoted ? tree.child(head, "obj") : OptionalInt.empty();
    if (object.isPresent()) {
      return object;
    }
    var subject = clauses.subject(verb);
    if (subject.isPresent()) {
      return subject;
    }
    var citing = beforeCiting(verb);
    return citing.isPresent() ? citing : nameBefore(verb);
  }

  /// "Speaking for the parents, Tom Berg, SC, said": a main verb after a comma is a person's.
  private OptionalInt nameBefore(int verb) {
    boolean setOff =
        tree.head(verb) == Token.ROOT && clauses.isFinite(verb) && clauses.has(verb - 1, ",");
    return setOff
        ? tree.sentence().names().stream()
            .filter(n -> n.kind() == NameKind.PERSON && n.end() < verb && verb - n.end() < FAR)
            .filter(n -> n.first() == 0 || clauses.has(n.first() - 1, ","))
            .mapToInt(n -> n.end() - 1)
            .max()
        : OptionalInt.empty();
  }

  /// "The ministry, citing Reuters, said": the parser may take the party for a part of whom it
  /// cites.
  private OptionalInt beforeCiting(int verb) {
    return IntStream.range(2, verb)
        .filter(t -> PhraseReports.isCiting(clauses, t) && clauses.has(t - 1, ","))
        .map(t -> t - 2)
        .filter(t -> clauses.isFinite(verb) && clauses.isNoun(t))
        .findFirst();
  }

  private static boolean isIn(List<Stretch> content, int token) {
    return content.stream().anyMatch(c -> c.contains(token));
  }

  /// Who speaks within marks does not report what stands outside them: "“We …”, he said, adding".
  private OptionalInt outside(int verb, OptionalInt subject) {
    if (subject.isEmpty() || !quoted.holds(subject.getAsInt()) || quoted.holds(verb)) {
      return subject;
    }
    return IntStream.iterate(verb - 1, t -> t >= 0, t -> t - 1)
        .filter(t -> CueWords.VERBS.containsKey(tree.lemma(t)) && !quoted.holds(t))
        .mapToObj(clauses::subject)
        .filter(s -> s.isPresent() && !quoted.holds(s.getAsInt()))
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /// "A, said Smith, B": the parser may take A for the subject and Smith for the object.
  private boolean isInverted(int verb, int speaker) {
    int end = tree.below(speaker).end();
    return (end == clauses.size() || clauses.isPunctuation(end))
        && tree.children(verb, "nsubj").anyMatch(s -> s != speaker);
  }

  /// "…, told the researchers": they are spoken to.
  private boolean isAddressee(int verb, Cue cue, int noun) {
    return cue.takes(Frame.TOLD) && !tree.lemma(verb).equals("say") && !tree.is(noun, "nsubj");
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

  /// "…, said Smith": the noun right after the verb, whatever the parser takes it for.
  private OptionalInt speakerAfter(int verb) {
    boolean closes =
        verb > 0
            && clauses.isPunctuation(verb - 1)
            && !Set.of(")", "]").contains(tree.token(verb - 1).form());
    if (!closes) {
      return OptionalInt.empty();
    }
    var after =
        tree.children(verb)
            .filter(c -> c > verb && clauses.isNoun(c) && tree.below(c).first() == verb + 1)
            .filter(c -> tree.child(c, "mark", "nsubj", "cop").isEmpty() && isBare(c))
            .findFirst();
    if (after.isPresent()) {
      return after;
    }
    var name = nameAfter(verb);
    return name.isPresent() || tree.child(verb, "nsubj").isPresent() ? name : lastNoun(verb);
  }

  /// "In an email" is no speaker.
  private boolean isBare(int noun) {
    return tree.children(noun, "case").noneMatch(c -> c < noun);
  }

  /// "A, said Anna Berg, B": the parser may take the name for the subject of B.
  private OptionalInt nameAfter(int verb) {
    return tree.sentence().names().stream()
        .filter(n -> n.kind() == NameKind.PERSON && n.first() == verb + 1)
        .filter(n -> n.end() == clauses.size() || clauses.isPunctuation(n.end()))
        .mapToInt(n -> n.end() - 1)
        .findFirst();
  }

  /// "…, says captain": all that follows the verb to the end of the line names who speaks.
  private OptionalInt lastNoun(int verb) {
    var words =
        IntStream.range(verb + 1, clauses.size()).filter(t -> !clauses.isPunctuation(t)).toArray();
    boolean names =
        words.length > 0
            && words.length <= LONGEST_NAME
            && tree.token(words[0]).partOfSpeech() != PartOfSpeech.ADP
            && IntStream.of(words).noneMatch(t -> clauses.isVerb(t))
            && clauses.isNoun(words[words.length - 1]);
    return names ? OptionalInt.of(words[words.length - 1]) : OptionalInt.empty();
  }

  private Optional<Report> passive(int verb, Cue cue) {
    var agent = clauses.agent(verb);
    var subject = clauses.subject(verb);
    if (clauses.hasMark(verb, "as") && tree.is(verb, "advcl")) {
      return Optional.of(
              report(verb, clauses.withPassive(verb), cue, agent, contents.aroundPassive(verb)))
          .filter(r -> !r.content().isEmpty());
    }
    var saying = contents.saying(verb);
    if (saying.isPresent()) {
      return quotedAsSaying(verb, saying.getAsInt(), subject);
    }
    if (tree.lemma(verb).equals("convince") || tree.lemma(verb).equals("persuade")) {
      return convinced(verb, cue, subject, agent);
    }
    var content = contents.passive(verb, cue, subject, agent);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(report(verb, clauses.withPassive(verb), cue, agent, content));
  }

  /// "Was not convinced by the report": who is to be convinced doubts it.
  private Optional<Report> convinced(int verb, Cue cue, OptionalInt subject, OptionalInt agent) {
    var clause = contents.clause(verb);
    boolean doubted = clauses.isNegated(verb) && agent.isPresent();
    var content = clause.isEmpty() && doubted ? List.of(clauses.topic(agent.getAsInt())) : clause;
    return content.isEmpty() || subject.isEmpty()
        ? Optional.empty()
        : Optional.of(report(verb, ownCue(verb), cue, subject, content));
  }

  private Optional<Report> quotedAsSaying(int verb, int saying, OptionalInt subject) {
    var content = contents.clause(saying);
    if (content.isEmpty()) {
      content = quoted.nextTo(saying);
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(report(verb, new Stretch(verb, saying + 1), SAYING, subject, content));
  }

  /// "He asked: “Is it safe?”" tells who asked.
  private boolean asks(int verb) {
    int mark =
        IntStream.range(Math.max(0, clauses.size() - 3), clauses.size())
            .filter(t -> clauses.has(t, "?"))
            .findFirst()
            .orElse(Token.ROOT);
    return mark != Token.ROOT && (quoted.holds(verb) || !quoted.holds(mark));
  }

  /// "“No comment,” the bank said".
  private boolean isNoComment(List<Stretch> content) {
    return content.size() == 1 && isNoComment(content.getFirst());
  }

  private boolean isNoComment(Stretch words) {
    return words.length() > 1
        && words.length() <= 3
        && clauses.has(words.first(), "no")
        && clauses.has(words.end() - 1, "comment");
  }

  private Report report(
      int verb, Stretch cueWords, Cue meaning, OptionalInt speaker, List<Stretch> content) {
    boolean negated = mood.isNegated(verb) || speaker.stream().anyMatch(clauses::isNobody);
    var plain = isNoComment(content) ? Stance.DECLINES : meaning.stance();
    var stance = negated ? mood.negatedStance(verb, meaning) : Optional.of(plain);
    return new Report(
        new Piece(clauses.number(), cueWords),
        mood.top(verb),
        speaker,
        content.stream().map(c -> new Piece(clauses.number(), c)).toList(),
        stance.orElse(meaning.stance()),
        negated ? meaning.certaintyNegated() : meaning.certainty(),
        stance.isPresent() && mood.isReal(verb, meaning) && !asks(verb));
  }
}
