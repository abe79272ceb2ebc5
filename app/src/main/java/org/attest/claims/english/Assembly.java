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
import java.util.stream.Stream;
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
import org.attest.claims.english.Coordination.Part;
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
      if (chain.stream().allMatch(Report::spoken)) {
        claims.addAll(claims(report, chain));
      }
    }
    return claims;
  }

  FoundClaim own(int sentence, Part part) {
    return claim(clauses.get(sentence), part, List.of(), Certainty.CERTAIN);
  }

  private List<Report> chain(Report report) {
    var outer =
        byPiece.getOrDefault(report.sentence(), List.of()).stream()
            .filter(other -> other.contains(report))
            .sorted(Comparator.comparingInt(Report::size).reversed())
            .limit(LONGEST_CHAIN)
            .toList();
    var chain = new ArrayList<>(outer);
    chain.sort(Comparator.comparingLong(r -> outer.stream().filter(o -> o.contains(r)).count()));
    chain.add(report);
    return chain;
  }

  /// Whether a part of what a report says is another report for the most.
  private boolean isOnlyAFrame(Report report, Piece part) {
    return byPiece.getOrDefault(part.sentence(), List.of()).stream()
        .anyMatch(inner ->
            inner.spoken()
                && report.contains(inner)
                && part.contains(inner.sentence(), inner.anchor())
                && takesMost(inner, part.stretch().length()));
  }

  private boolean takesMost(Report inner, int size) {
    int own = inner.size() + inner.cue().stretch().length();
    return inner.size() <= size && (own >= size * MOSTLY || reach(inner) >= size * WHOLLY);
  }

  /// From the first to the last word of what a report says, its speaker and cue included.
  private int reach(Report report) {
    var sentence = clauses.get(report.sentence());
    if (report.content().isEmpty()) {
      return sentence.clause(sentence.clauseOf(report.anchor())).length();
    }
    int first = report.cue().stretch().first();
    int end = report.cue().stretch().end();
    if (report.speaker().isPresent()) {
      var speaker = sentence.tree().below(report.speaker().getAsInt());
      boolean apart = speaker.end() <= report.cue().stretch().first();
      first = Math.min(first, apart ? speaker.first() : report.speaker().getAsInt());
    }
    for (var piece : report.content()) {
      first = Math.min(first, piece.stretch().first());
      end = Math.max(end, piece.stretch().end());
    }
    return end - first;
  }

  private List<FoundClaim> claims(Report report, List<Report> chain) {
    var attribution = chain.stream().map(r -> attribution(r, chain)).toList();
    var claims = new ArrayList<FoundClaim>();
    for (var piece : passages(report)) {
      var sentence = clauses.get(piece.sentence());
      for (var part : parts(sentence, piece.stretch(), report)) {
        if (!sentence.isAsked(part.words())
            && !isOnlyAFrame(report, new Piece(piece.sentence(), part.words()))) {
          claims.add(claim(sentence, part, attribution, report.certainty()));
        }
      }
    }
    return claims;
  }

  private static List<Part> parts(Clauses sentence, Stretch words, Report report) {
    return report.content().isEmpty()
        ? List.of(new Part(words, false))
        : new Coordination(sentence, report.stance() == Stance.DENIES).parts(words);
  }

  /// A passage for each piece of the content that can stand alone; pieces of one clause are joined.
  private List<Piece> passages(Report report) {
    if (report.content().isEmpty()) {
      var sentence = clauses.get(report.sentence());
      return List.of(
          new Piece(report.sentence(), sentence.clause(sentence.clauseOf(report.anchor()))));
    }
    return report.content().stream()
        .map(Piece::sentence)
        .distinct()
        .flatMap(number -> inSentence(report, number).stream())
        .toList();
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
      Clauses sentence, Part part, List<Attribution> chain, Certainty certainty) {
    var words = withoutDateline(sentence, part.words());
    var content = new Content(sentence, words);
    var span = sentence.tree().sentence().spanOf(words.first(), words.end() - 1);
    var own = least(certainty, content.certainty());
    boolean told = chain.isEmpty() || !isWithheld(chain.getLast().stance());
    return new FoundClaim(
        span,
        sentence.tree().sentence().span(),
        elided(sentence, part) + statements.of(span),
        chain,
        told ? content.polarity() : polarityOfUntold(chain, content),
        told ? own : Certainty.UNSPECIFIED,
        Optional.empty(),
        Stream.concat(content.provisos().stream(), content.scopes().stream()).toList());
  }

  private static Stretch withoutDateline(Clauses sentence, Stretch words) {
    int first = sentence.afterDateline();
    return words.contains(first)
        ? sentence.trim(new Stretch(Math.max(first, words.first()), words.end()))
        : words;
  }

  /// The subject of an earlier part, in brackets, where a part has none of its own.
  private String elided(Clauses sentence, Part part) {
    var subject = sentence.subject(new Content(sentence, part.words()).head());
    if (!part.elided() || subject.isEmpty()) {
      return "";
    }
    var words = SpeakerWords.of(sentence, subject.getAsInt());
    return "["
        + statements.of(sentence.tree().sentence().spanOf(words.first(), words.end() - 1))
        + "] ";
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
    head.ifPresent(h -> basis.addAll(SpeakerBasis.of(sentence, h)));
    if (head.stream().anyMatch(h -> SpeakerBasis.rules(sentence, h, report.anchor()))) {
      basis.add(Basis.OFFICIAL_ACT);
    }
    if (report.spoken() && report.content().stream().anyMatch(this::tellsOfSenses)) {
      basis.add(Basis.OWN_OBSERVATION);
    }
    if (source.kind() == Source.Kind.ANONYMOUS) {
      basis.add(Basis.ANONYMOUS_SOURCES);
    }
    return new Attribution(
        source,
        cue.isEmpty() ? Optional.empty() : Optional.of(words(sentence, cue)),
        stance(report),
        basis,
        head.isPresent() ? SpeakerBasis.count(sentence, head.getAsInt()) : OptionalInt.empty());
  }

  /// "Said she had heard two bangs", "“I counted nine trucks”".
  private boolean tellsOfSenses(Piece piece) {
    return SpeakerBasis.tellsOfSenses(clauses.get(piece.sentence()), piece.stretch());
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
