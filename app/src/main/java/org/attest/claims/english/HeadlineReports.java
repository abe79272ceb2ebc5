package org.attest.claims.english;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;

/// Headlines that name their source after a colon or a dash: "Bank paid broker: Reuters", "Dam will
/// hold – mayor".
final class HeadlineReports {
  private static final int LONGEST_SOURCE = 4;

  private final List<Clauses> clauses;
  private final Quotations quotations;
  private final BitSet reported = new BitSet();

  /// @param reports those that are known: a line that one has for its main is none of these
  HeadlineReports(List<Clauses> clauses, Quotations quotations, List<Report> reports) {
    this.clauses = clauses;
    this.quotations = quotations;
    reports.forEach(report -> reported.set(report.sentence()));
  }

  List<Report> all() {
    return clauses.stream().flatMap(sentence -> report(sentence).stream()).toList();
  }

  private Optional<Report> report(Clauses sentence) {
    if (!isLine(sentence)) {
      return Optional.empty();
    }
    int sign = sign(sentence);
    boolean sourced = sign > 2 && isSource(sentence, sign) && isStatement(sentence, sign);
    return sourced && !reported.get(sentence.number())
        ? Optional.of(
            new Report(
                new Piece(sentence.number(), new Stretch(sign, sign)),
                sentence.size() - 1,
                OptionalInt.of(sentence.size() - 1),
                List.of(new Piece(sentence.number(), sentence.trim(new Stretch(0, sign)))),
                Stance.ASSERTS,
                Certainty.CERTAIN,
                true))
        : Optional.empty();
  }

  /// A paragraph of one sentence that no full stop ends.
  private boolean isLine(Clauses sentence) {
    int number = sentence.number();
    return sentence.tree().sentence().parsed()
        && quotations.opensParagraph(number)
        && (number + 1 == clauses.size() || quotations.opensParagraph(number + 1))
        && !sentence.isPunctuation(sentence.size() - 1);
  }

  private static int sign(Clauses sentence) {
    return IntStream.range(Math.max(0, sentence.size() - 1 - LONGEST_SOURCE), sentence.size() - 1)
        .filter(t -> List.of(":", "-", "–", "—").contains(sentence.tree().token(t).form()))
        .filter(t -> isApart(sentence, t))
        .max()
        .orElse(0);
  }

  /// A dash between spaces, and no hyphen.
  private static boolean isApart(Clauses sentence, int sign) {
    var tree = sentence.tree();
    return sign > 0
        && (sentence.has(sign, ":")
            || tree.token(sign).span().start() > tree.token(sign - 1).span().end());
  }

  private static boolean isSource(Clauses sentence, int sign) {
    int last = sentence.size() - 1;
    boolean name = sentence.tree().token(last).partOfSpeech() == PartOfSpeech.PROPN;
    return IntStream.range(sign + 1, sentence.size()).noneMatch(sentence::isVerb)
        && (name || SourceNouns.of(sentence.tree().lemma(last)).isPresent());
  }

  /// In a headline a verb may lack what makes it finite.
  private static boolean isStatement(Clauses sentence, int sign) {
    return IntStream.range(1, sign)
        .anyMatch(
            t -> sentence.isFinite(t) || sentence.hasTag(t, "VBN") || sentence.hasTag(t, "VB"));
  }
}
