package org.attest.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.measures.dates.TimeReader;
import org.attest.measures.numbers.NumeralReader;
import org.attest.measures.quantities.QuantityReader;
import org.attest.measures.words.Figures;
import org.attest.measures.words.Tokens;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Reads the quantities and times of texts in one language. Times are read first, and quantities
/// from what they leave.
///
/// Keeps no state between texts, so one reader serves many threads. "Yesterday", or a date without
/// its year, counts from the reference, the day of writing; without one it stays unread.
public final class MeasureReader {
  private final Figures figures;
  private final TimeReader times;
  private final QuantityReader quantities;

  public MeasureReader(Language language) {
    var numerals = new NumeralReader(language);
    figures = Figures.of(language);
    times = new TimeReader(language, numerals);
    quantities = new QuantityReader(language, numerals);
  }

  public Measures read(CodePoints text, Optional<LocalDate> reference) {
    return read(text, List.of(new Span(0, text.length())), reference);
  }

  /// Reads only these spans of the text, each by itself; they are in order and do not overlap.
  public Measures read(CodePoints text, List<Span> spans, Optional<LocalDate> reference) {
    var foundQuantities = new ArrayList<Quantity>();
    var foundTimes = new ArrayList<TimeExpression>();
    for (var span : spans) {
      int end = text.utf16(span.end());
      var tokens = Tokens.of(text.text(), text.utf16(span.start()), end, figures);
      var found = times.read(tokens, reference);
      found.forEach(time -> time(text, tokens, time).ifPresent(foundTimes::add));
      var rest = tokens.without(found.stream().map(TimeReader.Found::tokens).toList());
      foundQuantities.addAll(quantities.read(text, rest));
    }
    return new Measures(foundQuantities, foundTimes);
  }

  private static Optional<TimeExpression> time(
      CodePoints text, Tokens tokens, TimeReader.Found found) {
    var span =
        text.span(
            tokens.get(found.tokens().start()).start(), tokens.get(found.tokens().end() - 1).end());
    return found.when().map(w -> new TimeExpression(span, text.slice(span), w.from(), w.to()));
  }
}
