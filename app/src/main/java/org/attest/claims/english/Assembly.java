package org.attest.claims.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.FoundClaim;
import org.attest.claims.MentionIndex;
import org.attest.claims.Polarity;
import org.attest.claims.Source;
import org.attest.claims.Source.Words;
import org.attest.claims.Stance;
import org.attest.claims.Statements;
import org.attest.language.Stretch;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Makes claims of reports: each with the chain of those it stands inside, the outermost first.
final class Assembly {
  /// Longer chains are no report that a reader could follow.
  private static final int LONGEST_CHAIN = 6;

  /// A report whose content is another report for this part of its words says nothing of its own.
  private static final double MOSTLY = 0.7;

  /// Or where it reaches over this part of them, with its speaker and cue.
  private static final double WHOLLY = 0.85;

  private final CodePoints text;
  private final List<Clauses> clauses;
  private final Speakers speakers;
  private final Statements statements;
  private final List<Report> reports;
  private final Map<Integer, List<Report>> byPiece = new HashMap<>();
  private final Map<Report, Source> sources = new HashMap<>();

  Assembly(
      CodePoints text,
      List<Clauses> clauses,
      Mentions mentions,
      Speakers speakers,
      List<Report> reports) {
    this.text = text;
    this.clauses = clauses;
    this.speakers = speakers;
    this.statements = new Statements(text, new MentionIndex(mentions));
    this.reports = reports;
    for (var report : reports) {
      if (report.content().isEmpty()) {
        byPiece.computeIfAbsent(report.sentence(), _ -> new ArrayList<>()).add(report);
      }
      report.content().stream()
          .map(Piece::sentence)
          .distinct()
          .forEach(s -> byPiece.computeIfAbsent(s, _ -> new ArrayList<>()).add(report));
    }
  }

  List<FoundClaim> reported() {
    var claims = new ArrayList<FoundClaim>();
    for (var report : reports) {
      var chain = chain(report);
      if (chain.stream().allMatch(Report::spoken) && !isOnlyAFrame(report)) {
        claims.addAll(claims(report, chain));
      }
    }
    return claims;
  }

  Optional<FoundClaim> own(Clauses sentence) {
    var whole = sentence.trim(new Stretch(0, sentence.size()));
    return whole.isEmpty()
        ? Optional.empty()
        : Optional.of(claim(sentence, whole, List.of(), Certainty.CERTAIN));
  }

  private List<Report> chain(Report report) {
    var chain = new ArrayList<Report>();
    byPiece.getOrDefault(report.sentence(), List.of()).stream()
        .filter(outer -> outer.contains(report))
        .sorted(Comparator.comparingInt(Report::size).reversed())
        .limit(LONGEST_CHAIN)
        .forEach(chain::add);
    chain.add(report);
    return chain;
  }

  private boolean isOnlyAFrame(Report report) {
    return report.content().size() == 1
        && byPiece.getOrDefault(report.content().getFirst().sentence(), List.of()).stream()
            .anyMatch(
                inner -> inner.spoken() && report.contains(inner) && takesMost(inner, report));
  }

  private boolean takesMost(Report inner, Report outer) {
    int own = inner.size() + inner.cue().stretch().length();
    return inner.size() <= outer.size()
        && (own >= outer.size() * MOSTLY || reach(inner) >= outer.size() * WHOLLY);
  }

  /// From the first to the last word of what a report says, its speaker and cue included.
  private int reach(Report report) {
    if (report.content().isEmpty()) {
      var sentence = clauses.get(report.sentence());
      return sentence.clause(sentence.clauseOf(report.anchor())).length();
    }
    int first =
        Math.min(report.cue().stretch().first(), report.speaker().orElse(Integer.MAX_VALUE));
    int end = report.cue().stretch().end();
    for (var piece : report.content()) {
      first = Math.min(first, piece.stretch().first());
      end = Math.max(end, piece.stretch().end());
    }
    return end - first;
  }

  private List<FoundClaim> claims(Report report, List<Report> chain) {
    var attribution = chain.stream().map(r -> attribution(r, chain)).toList();
    return passages(report).stream()
        .map(p -> claim(clauses.get(p.sentence()), p.stretch(), attribution, report.certainty()))
        .toList();
  }

  /// A passage for each part of the content that can stand alone; parts of one clause are joined.
  private List<Piece> passages(Report report) {
    if (report.content().isEmpty()) {
      var sentence = clauses.get(report.sentence());
      return List.of(
          new Piece(report.sentence(), sentence.clause(sentence.clauseOf(report.anchor()))));
    }
    var passages = new ArrayList<Piece>();
    report.content().stream()
        .map(Piece::sentence)
        .distinct()
        .forEach(number -> passages.addAll(inSentence(report, number)));
    return passages;
  }

  private List<Piece> inSentence(Report report, int number) {
    var sentence = clauses.get(number);
    var pieces = report.content().stream().filter(p -> p.sentence() == number).toList();
    boolean apart = pieces.stream().allMatch(p -> hasClause(sentence, p.stretch()));
    return apart
        ? pieces
        : List.of(
            new Piece(
                number,
                new Stretch(
                    pieces.getFirst().stretch().first(), pieces.getLast().stretch().end())));
  }

  private static boolean hasClause(Clauses sentence, Stretch stretch) {
    return IntStream.range(stretch.first(), stretch.end())
        .anyMatch(t ->
            sentence.isFinite(t)
                && sentence.tree().child(t, "nsubj", "expl").stream().anyMatch(stretch::contains));
  }

  private FoundClaim claim(
      Clauses sentence, Stretch words, List<Attribution> chain, Certainty certainty) {
    var content = new Content(sentence, words);
    var span = sentence.tree().sentence().spanOf(words.first(), words.end() - 1);
    var own = least(certainty, content.certainty());
    boolean told = chain.isEmpty() || !isWithheld(chain.getLast().stance());
    return new FoundClaim(
        span,
        sentence.tree().sentence().span(),
        statements.of(span),
        chain,
        told ? content.polarity() : polarityOfUntold(chain, content),
        told ? own : Certainty.UNSPECIFIED,
        Optional.empty(),
        content.provisos());
  }

  /// A clause that only tells of silence negates nothing.
  private static Polarity polarityOfUntold(List<Attribution> chain, Content content) {
    var cue = chain.getLast().cue();
    boolean clauseItself = cue.isPresent() && content.span().contains(cue.get().span());
    return clauseItself ? Polarity.AFFIRMED : content.polarity();
  }

  private static boolean isWithheld(Stance stance) {
    return stance == Stance.UNAWARE || stance == Stance.SILENT || stance == Stance.DECLINES;
  }

  private static Certainty least(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Attribution attribution(Report report, List<Report> chain) {
    var sentence = clauses.get(report.sentence());
    var source = source(report, chain);
    var head = report.speaker();
    var cue = report.cue().stretch();
    var basis = EnumSet.noneOf(Basis.class);
    head.ifPresent(h -> basis.addAll(speakers.basis(sentence, h)));
    return new Attribution(
        source,
        cue.isEmpty() ? Optional.empty() : Optional.of(words(sentence, cue)),
        stance(report),
        basis,
        head.isPresent() ? speakers.count(sentence, head.getAsInt()) : OptionalInt.empty());
  }

  private Words words(Clauses sentence, Stretch stretch) {
    Span span = sentence.tree().sentence().spanOf(stretch.first(), stretch.end() - 1);
    return new Words(span, text.slice(span));
  }

  /// "Would … if" and "if confirmed" make a commitment a condition.
  private Stance stance(Report report) {
    boolean conditional =
        report.stance() == Stance.ASSERTS
            && report.content().size() == 1
            && new Content(
                    clauses.get(report.content().getFirst().sentence()),
                    report.content().getFirst().stretch())
                .isConditional();
    return conditional ? Stance.CONDITIONAL : report.stance();
  }

  /// "I" means whoever is quoted: the report next outside.
  private Source source(Report report, List<Report> chain) {
    if (report.speaker().isEmpty()) {
      return Speakers.UNSPECIFIED;
    }
    var known = sources.get(report);
    if (known != null) {
      return known;
    }
    int place = chain.indexOf(report);
    var outer =
        place > 0 ? Optional.of(source(chain.get(place - 1), chain)) : Optional.<Source>empty();
    var source =
        speakers.source(
            clauses.get(report.sentence()), report.speaker().getAsInt(), report.isOfEach(), outer);
    sources.put(report, source);
    return source;
  }
}
