package org.attest.claims.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.ClaimFinder;
import org.attest.claims.FoundClaim;
import org.attest.claims.MentionIndex;
import org.attest.language.Sentence;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;

/// Finds claims in English: first who reports what (frame by frame), then whose quotation is whose,
/// then which report stands inside which; what is left and states a fact is the document's own.
public final class EnglishClaims implements ClaimFinder {
  /// Reports in one sentence; more is no prose, and each is compared with each.
  private static final int MOST_REPORTS = 24;

  @Override
  public List<FoundClaim> find(CodePoints text, List<Sentence> sentences, Mentions mentions) {
    var clauses =
        IntStream.range(0, sentences.size())
            .mapToObj(number -> Clauses.of(number, sentences.get(number)))
            .toList();
    var quotations = Quotations.of(text, sentences);
    var index = new MentionIndex(mentions);
    var cued = new QuotedReports(clauses, quotations).extend(reports(clauses, quotations));
    var turns = new TurnReports(clauses, quotations, index).all();
    var lines = new HeadlineReports(clauses, quotations, cued).all();
    var reports = Stream.of(cued, turns, lines).flatMap(List::stream).toList();
    var speakers = new Speakers(text, clauses, index);
    var assembly = new Assembly(text, clauses, mentions, speakers, reports);
    var own = new OwnVoice(text, clauses, quotations, reports);
    var found =
        Stream.concat(
                assembly.reported().stream(),
                own.statements().stream().map(s -> assembly.own(s.sentence(), s.part())))
            .sorted(Comparator.comparing(FoundClaim::sentence).thenComparing(FoundClaim::passage))
            .toList();
    return new Caveats(text, clauses, quotations).attach(found);
  }

  private static List<Report> reports(List<Clauses> clauses, Quotations quotations) {
    var reports = new ArrayList<Report>();
    for (var sentence : clauses) {
      if (sentence.tree().sentence().parsed() && !sentence.isIndirectQuestion()) {
        reports.addAll(reports(sentence, quotations));
      }
    }
    return List.copyOf(reports);
  }

  private static List<Report> reports(Clauses sentence, Quotations quotations) {
    var silences = new SilenceReports(sentence);
    var refusals = new RefusalReports(sentence);
    var ignorance = new IgnoranceReports(sentence);
    var labels = new LabelReports(sentence);
    var verbs = new VerbReports(sentence, quotations);
    var words = new WordReports(sentence);
    var byWord =
        IntStream.range(0, sentence.size())
            .mapToObj(t ->
                silences
                    .at(t)
                    .or(() -> refusals.at(t))
                    .or(() -> ignorance.at(t))
                    .or(() -> labels.at(t))
                    .or(() -> verbs.at(t))
                    .or(() -> words.at(t)))
            .flatMap(Optional::stream)
            .flatMap(report -> Parties.each(sentence, report));
    return Stream.concat(new PhraseReports(sentence).all().stream(), byWord)
        .filter(report -> report.content().stream().noneMatch(p -> p.stretch().isEmpty()))
        .limit(MOST_REPORTS)
        .toList();
  }
}
