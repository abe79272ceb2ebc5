package org.attest.claims.english;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.english.CueWords.Frame;
import org.attest.claims.english.Quotations.Quotation;
import org.attest.language.Stretch;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/// Gives quotations to the reports they belong to: a report that reaches into a quotation has all
/// of it, over as many sentences as it runs, and the quotation that goes on after it.
final class QuotedReports {
  private final List<Clauses> clauses;
  private final Quotations quotations;

  QuotedReports(List<Clauses> clauses, Quotations quotations) {
    this.clauses = clauses;
    this.quotations = quotations;
  }

  List<Report> extend(List<Report> reports) {
    Map<Quotation, Integer> owners = new HashMap<>();
    var extended = new ArrayList<Report>();
    for (var report : reports.stream().flatMap(r -> withinMarks(r).stream()).toList()) {
      var own = owned(report);
      own.forEach(quotation -> owners.putIfAbsent(quotation, extended.size()));
      extended.add(widen(report, own));
    }
    extended.addAll(following(extended, owners));
    return List.copyOf(extended);
  }

  /// Who reports within a quotation reports no words outside it: in "“The board promised,” said
  /// Berg" the promise is Berg's matter.
  private Optional<Report> withinMarks(Report report) {
    var quotation =
        quotations
            .at(report.sentence(), report.anchor())
            .filter(q -> report.speaker().stream().allMatch(s -> holds(q, report.sentence(), s)));
    if (quotation.isEmpty() || report.content().isEmpty()) {
      return Optional.of(report);
    }
    var content =
        report.content().stream()
            .flatMap(piece -> quotation.get().pieces().stream().flatMap(q -> common(piece, q)))
            .toList();
    return content.isEmpty() ? Optional.empty() : Optional.of(report.with(content));
  }

  private static boolean holds(Quotation quotation, int sentence, int token) {
    return quotation.pieces().stream().anyMatch(p -> p.contains(sentence, token));
  }

  private Stream<Piece> common(Piece one, Piece other) {
    if (one.sentence() != other.sentence() || !one.stretch().overlaps(other.stretch())) {
      return Stream.empty();
    }
    var words =
        new Stretch(
            Math.max(one.stretch().first(), other.stretch().first()),
            Math.min(one.stretch().end(), other.stretch().end()));
    return Stream.of(new Piece(one.sentence(), clauses.get(one.sentence()).trim(words)))
        .filter(p -> !p.stretch().isEmpty());
  }

  /// A quotation that goes on after another is the same speaker's, though no cue says so again.
  private List<Report> following(List<Report> reports, Map<Quotation, Integer> owners) {
    var following = new ArrayList<Report>();
    var mains = mains(reports);
    Integer owner = null;
    for (var quotation : quotations.all()) {
      Integer own = owners.get(quotation);
      var frame = own == null ? frameBefore(quotation) : Optional.<Report>empty();
      if (frame.isPresent()) {
        frame.map(f -> f.with(pieces(quotation))).ifPresent(following::add);
        owner = null;
      } else if (own == null && !(owner != null && quotation.follows())) {
        own = reporterBefore(quotation, mains);
        if (own != null) {
          following.add(goingOn(reports.get(own), pieces(quotation)));
        }
        owner = own;
      } else if (own == null) {
        following.add(goingOn(reports.get(requireNonNull(owner)), pieces(quotation)));
      } else {
        owner = own;
      }
    }
    return following;
  }

  /// "Berg said:" at the end of a paragraph, and the quotation in the next.
  private Optional<Report> frameBefore(Quotation quotation) {
    int before = quotation.firstSentence() - 1;
    if (before < 0 || !quotation.opensSentence()) {
      return Optional.empty();
    }
    var sentence = clauses.get(before);
    int last = sentence.size() - 1;
    return sentence.tree().sentence().parsed() && sentence.has(last, ":")
        ? IntStream.iterate(last - 1, t -> t >= 0, t -> t - 1)
            .filter(sentence::isVerb)
            .mapToObj(verb -> frame(sentence, verb))
            .findFirst()
            .flatMap(frame -> frame)
        : Optional.empty();
  }

  private static Optional<Report> frame(Clauses sentence, int verb) {
    var cue = CueWords.verb(sentence, verb);
    var subject = sentence.subject(verb);
    return cue == null || !cue.takes(Frame.QUOTE) || subject.isEmpty() || sentence.isNegated(verb)
        ? Optional.empty()
        : Optional.of(
            new Report(
                new Piece(sentence.number(), new Stretch(verb, verb + 1)),
                verb,
                subject,
                List.of(),
                cue.stance(),
                cue.certainty(),
                true));
  }

  /// "Berg said the dam was old. “It will not hold.”": who spoke in the sentence before, where the
  /// quotation is the whole of its own.
  private @Nullable Integer reporterBefore(Quotation quotation, Map<Integer, Integer> mains) {
    int before = quotation.firstSentence() - 1;
    if (before < 0 || !quotation.opensSentence() || !fills(quotation)) {
      return null;
    }
    return mains.get(before);
  }

  /// The first report of each sentence that its main verb makes.
  private Map<Integer, Integer> mains(List<Report> reports) {
    var mains = new HashMap<Integer, Integer>();
    for (int i = 0; i < reports.size(); i++) {
      if (isMain(reports.get(i))) {
        mains.putIfAbsent(reports.get(i).sentence(), i);
      }
    }
    return mains;
  }

  private boolean fills(Quotation quotation) {
    var last = clauses.get(quotation.lastSentence());
    int end = quotation.pieces().getLast().stretch().end();
    return IntStream.range(end, last.size()).allMatch(last::isPunctuation);
  }

  private boolean isMain(Report report) {
    return report.spoken()
        && report.speaker().isPresent()
        && !report.content().isEmpty()
        && (commits(report.stance()) || report.stance() == Stance.DENIES)
        && !report.cue().stretch().isEmpty()
        && clauses.get(report.sentence()).tree().head(report.anchor()) == Token.ROOT;
  }

  private static boolean commits(Stance stance) {
    return stance == Stance.ASSERTS || stance == Stance.ALLEGES || stance == Stance.CONFIRMS;
  }

  /// The same speaker goes on, and no cue says so again.
  private static Report goingOn(Report report, List<Piece> content) {
    int at = report.cue().stretch().first();
    return new Report(
        new Piece(report.sentence(), new Stretch(at, at)),
        report.anchor(),
        report.speaker(),
        content,
        Stance.ASSERTS,
        Certainty.CERTAIN,
        report.spoken());
  }

  private List<Piece> pieces(Quotation quotation) {
    return quotation.pieces().stream()
        .map(p -> new Piece(p.sentence(), clauses.get(p.sentence()).trim(p.stretch())))
        .filter(p -> !p.stretch().isEmpty())
        .toList();
  }

  /// The quotations that the report's content touches, from outside them.
  private List<Quotation> owned(Report report) {
    return report.content().stream()
        .flatMap(piece -> quotations.in(piece.sentence()).stream().filter(q -> q.touches(piece)))
        .distinct()
        .filter(q -> !q.touches(report.cue()))
        .filter(Predicate.not(q -> isAside(report, q)))
        .toList();
  }

  /// Quoted words inside a longer content are part of it already.
  private static boolean isAside(Report report, Quotation quotation) {
    return quotation.pieces().size() == 1
        && report.content().stream().anyMatch(p -> covers(p, quotation.pieces().getFirst()));
  }

  private static boolean covers(Piece piece, Piece quoted) {
    return piece.sentence() == quoted.sentence()
        && piece.stretch().first() < quoted.stretch().first() - 1
        && piece.stretch().end() >= quoted.stretch().end() - 1;
  }

  private Report widen(Report report, List<Quotation> own) {
    var added =
        own.stream().flatMap(q -> q.pieces().stream()).flatMap(p -> withoutCue(p, report)).toList();
    return added.isEmpty()
        ? report
        : report.with(joined(Stream.concat(report.content().stream(), added.stream()).toList()));
  }

  private Stream<Piece> withoutCue(Piece piece, Report report) {
    var sentence = clauses.get(piece.sentence());
    var trimmed = sentence.trim(piece.stretch());
    boolean cue =
        report.cue().sentence() == piece.sentence() && trimmed.overlaps(report.cue().stretch());
    return trimmed.isEmpty() || cue
        ? Stream.empty()
        : Stream.of(new Piece(piece.sentence(), trimmed));
  }

  /// In order, with pieces that overlap made one.
  private static List<Piece> joined(List<Piece> pieces) {
    var sorted =
        pieces.stream()
            .sorted(
                Comparator.comparingInt(Piece::sentence).thenComparingInt(p -> p.stretch().first()))
            .toList();
    var joined = new ArrayList<Piece>();
    for (var piece : sorted) {
      last(joined)
          .filter(
              l -> l.sentence() == piece.sentence() && l.stretch().end() >= piece.stretch().first())
          .ifPresentOrElse(
              l -> joined.set(joined.size() - 1, union(l, piece)), () -> joined.add(piece));
    }
    return joined;
  }

  private static Optional<Piece> last(List<Piece> pieces) {
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.getLast());
  }

  private static Piece union(Piece one, Piece other) {
    return new Piece(
        one.sentence(),
        new Stretch(one.stretch().first(), Math.max(one.stretch().end(), other.stretch().end())));
  }
}
