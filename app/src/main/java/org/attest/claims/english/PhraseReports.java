package org.attest.claims.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.english.CueWords.Cue;
import org.attest.claims.english.CueWords.Frame;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Reports by a phrase that names a source: "according to the ministry", "citing two officials".
final class PhraseReports {
  /// "According to plan" tells how, not who says so.
  private static final Set<String> NO_SOURCES =
      Set.of("plan", "schedule", "size", "need", "age", "number", "type", "ability", "taste");

  private static final Set<String> CITING = Set.of("citing", "quoting");

  private final Clauses clauses;
  private final SyntaxTree tree;

  PhraseReports(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  static boolean isCiting(Clauses clauses, int token) {
    return CITING.contains(clauses.lower(token));
  }

  List<Report> all() {
    var found = new ArrayList<Report>();
    for (int at = 0; at < clauses.size(); at++) {
      var according = according(at);
      according.ifPresent(found::add);
      if (according.isEmpty()) {
        int verb = at;
        citing(at)
            .map(report -> report.with(within(found, verb, report)))
            .map(report -> report.at(report.content().getFirst().stretch().first()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Report> according(int at) {
    return CueWords.PREPOSITIONS.entrySet().stream()
        .filter(entry -> standsAt(entry.getKey(), at))
        .findFirst()
        .flatMap(entry -> according(new Stretch(at, at + entry.getKey().size()), entry));
  }

  /// Where the citing stands in another phrase, both give the same words.
  private static List<Piece> within(List<Report> found, int citing, Report own) {
    return found.stream()
        .filter(r -> r.cue().stretch().end() < citing)
        .filter(r -> r.content().stream().noneMatch(p -> p.stretch().contains(citing)))
        .filter(r -> own.content().stream().anyMatch(p -> overlaps(r, p)))
        .reduce((a, b) -> b)
        .map(Report::content)
        .orElse(own.content());
  }

  private static boolean overlaps(Report report, Piece piece) {
    return report.content().stream().anyMatch(p -> p.stretch().overlaps(piece.stretch()));
  }

  private boolean standsAt(List<String> words, int at) {
    return IntStream.range(0, words.size()).allMatch(i -> clauses.has(at + i, words.get(i)));
  }

  private Optional<Report> according(Stretch words, Map.Entry<List<String>, Cue> entry) {
    var source = source(words);
    if (source.isEmpty() || NO_SOURCES.contains(tree.lemma(source.getAsInt()))) {
      return Optional.empty();
    }
    int last = Math.max(words.end() - 1, tree.below(source.getAsInt()).end() - 1);
    var phrase = withCiting(new Stretch(words.first(), last + 1));
    return report(words, source.getAsInt(), phrase, entry.getValue());
  }

  /// "According to Yonhap, quoting the state agency, …": the phrase with whom its source cites.
  private Stretch withCiting(Stretch phrase) {
    int verb =
        IntStream.of(phrase.end(), phrase.end() + 1)
            .filter(t -> t < clauses.size() && isCiting(clauses, t))
            .findFirst()
            .orElse(Token.ROOT);
    return verb == Token.ROOT
        ? phrase
        : new Stretch(phrase.first(), Math.max(verb + 1, tree.below(verb).end()));
  }

  /// The noun the phrase opens: the head of its first word, else the nearest noun after it.
  private OptionalInt source(Stretch words) {
    int head = tree.head(words.first());
    if (head >= words.end() && clauses.isNoun(head)) {
      return OptionalInt.of(head);
    }
    return IntStream.range(words.end(), Math.min(clauses.size(), words.end() + 8))
        .filter(t -> clauses.isNoun(t) && !tree.is(t, "compound", "nmod:poss"))
        .findFirst();
  }

  private Optional<Report> report(Stretch words, int source, Stretch phrase, Cue cue) {
    var content = without(scope(source, phrase), phrase);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                new Piece(clauses.number(), words),
                words.first(),
                OptionalInt.of(source),
                content,
                cue.stance(),
                cue.certainty(),
                true));
  }

  /// What the phrase speaks for: the whole sentence where it opens or ends it, else its clause.
  private Stretch scope(int source, Stretch phrase) {
    int head = tree.head(source);
    if (head == Token.ROOT || phrase.first() == 0 || endsSentence(phrase)) {
      return new Stretch(0, clauses.size());
    }
    int clause = clauses.clauseOf(head);
    var below = clauses.clause(clause);
    return below.overlaps(phrase) || below.length() > 1 ? below : new Stretch(0, clauses.size());
  }

  private boolean endsSentence(Stretch phrase) {
    return IntStream.range(phrase.end(), clauses.size()).allMatch(clauses::isPunctuation);
  }

  private List<Piece> without(Stretch all, Stretch phrase) {
    return clauses.without(all, phrase).stream()
        .map(stretch -> new Piece(clauses.number(), stretch))
        .toList();
  }

  /// "Citing falling demand" gives a reason and no source.
  private boolean speaks(int noun) {
    return tree.token(noun).partOfSpeech() != PartOfSpeech.NOUN
        || SourceNouns.of(tree.lemma(noun)).isPresent();
  }

  /// What a reporting verb reports, else all of the clause.
  private Stretch cited(int governor) {
    var clause = tree.child(governor, "ccomp");
    if (clause.isPresent()) {
      return clauses.clause(clause.getAsInt());
    }
    var cue = CueWords.verb(clauses, governor);
    var thing = tree.child(governor, "obj");
    return cue != null && cue.takes(Frame.THING) && thing.isPresent()
        ? clauses.trim(tree.below(thing.getAsInt()))
        : clauses.clause(clauses.clauseOf(governor));
  }

  /// "…, citing documents": what the governing clause says rests on them.
  private Optional<Report> citing(int verb) {
    var source = tree.child(verb, "obj");
    int governor = tree.head(verb);
    if (!CITING.contains(clauses.lower(verb))
        || source.isEmpty()
        || !speaks(source.getAsInt())
        || governor == Token.ROOT
        || tree.is(verb, "amod")) {
      return Optional.empty();
    }
    var content = without(cited(governor), tree.below(verb));
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                new Piece(clauses.number(), new Stretch(verb, verb + 1)),
                content.getFirst().stretch().first(),
                source,
                content,
                Stance.ASSERTS,
                Certainty.CERTAIN,
                true));
  }
}
