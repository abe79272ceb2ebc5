package org.attest.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.measures.LabelledValue.Kind;
import org.attest.measures.Unit.Dimension;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Reads values of which a label says what they are: "1 240 000,00" under "Сумма, руб." is money,
/// "12/2023" behind "Contract No." is nothing that can be counted.
///
/// Keeps no state between texts, so one reader serves many threads.
public final class LabelledReader {
  /// ISO 4217's code for no currency, given where none is stated.
  private static final Unit NO_CURRENCY = new Unit("XXX", Dimension.MONEY);

  private static final Pattern BARE =
      Pattern.compile(
          "[-−]?\\d{1,3}(?:[ \\u00a0\\u202f'’]?\\d{3})*(?:[.,]\\d+)*-?|[-−]?\\d+(?:[.,]\\d+)?");

  private static final Pattern THOUSANDS =
      Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");

  /// With dots the day stands first, whatever the language.
  private static final Pattern DOTTED = Pattern.compile("\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b");

  private static final Pattern PER = Pattern.compile("\\s*(?:/|\\bper\\b|\\bза\\b).*");

  private final Map<Language, MeasureReader> readers;

  public LabelledReader(Map<Language, MeasureReader> readers) {
    this.readers = Map.copyOf(readers);
  }

  /// What was read from the text, with what stands in the values read by their labels.
  ///
  /// @param values in order, without overlap
  public Measures over(
      CodePoints text, Measures read, List<LabelledValue> values, Optional<LocalDate> reference) {
    var quantities = new ArrayList<Quantity>(outside(read.quantities(), Quantity::span, values));
    var times = new ArrayList<TimeExpression>(outside(read.times(), TimeExpression::span, values));
    for (var value : values) {
      var reader = readers.get(value.language());
      if (reader != null) {
        quantities.addAll(quantities(text, value, reader));
        times.addAll(times(text, value, reader, reference));
      }
    }
    quantities.sort(Comparator.comparing(Quantity::span));
    times.sort(Comparator.comparing(TimeExpression::span));
    return new Measures(quantities, times);
  }

  private static <T> List<T> outside(
      List<T> things, java.util.function.Function<T, Span> place, List<LabelledValue> values) {
    var left = new ArrayList<T>();
    int at = 0;
    for (var thing : things) {
      var span = place.apply(thing);
      while (at < values.size() && values.get(at).span().end() <= span.start()) {
        at++;
      }
      if (at == values.size() || !values.get(at).span().overlaps(span)) {
        left.add(thing);
      }
    }
    return left;
  }

  private List<TimeExpression> times(
      CodePoints text, LabelledValue value, MeasureReader reader, Optional<LocalDate> reference) {
    if (value.kind() != Kind.DATE) {
      return List.of();
    }
    boolean dotted = DOTTED.matcher(text.slice(value.span())).find();
    return Optional.ofNullable(dotted ? readers.get(Language.RUSSIAN) : null)
        .orElse(reader)
        .read(text, List.of(value.span()), reference)
        .times();
  }

  private List<Quantity> quantities(CodePoints text, LabelledValue value, MeasureReader reader) {
    return switch (value.kind()) {
      case DATE, CODE -> List.of();
      case COUNT, MEASURE, MONEY -> {
        var words = text.slice(value.span()).strip();
        yield BARE.matcher(words).matches()
            ? bare(text, value, reader, number(words, value.language())).toList()
            : worded(text, value).stream()
                .flatMap(quantity -> labelled(value, reader, quantity))
                .toList();
      }
    };
  }

  /// Read in the label's language, or in the first that knows the unit: "40 000 руб." may stand
  /// behind "Amount".
  private List<Quantity> worded(CodePoints text, LabelledValue value) {
    var readings =
        Stream.concat(Stream.of(value.language()), Stream.of(Language.values()))
            .distinct()
            .flatMap(language -> Optional.ofNullable(readers.get(language)).stream())
            .map(r -> r.read(text, List.of(value.span()), Optional.empty()).quantities())
            .toList();
    return readings.stream()
        .filter(read -> read.stream().anyMatch(q -> !q.unit().equals(Unit.ITEM)))
        .findFirst()
        .orElseGet(readings::getFirst);
  }

  private static Stream<Quantity> bare(
      CodePoints text, LabelledValue value, MeasureReader reader, BigDecimal number) {
    return unit(value, reader).stream()
        .map(unit ->
            new Quantity(
                value.span(),
                text.slice(value.span()),
                new Amount.Exactly(number.multiply(unit.times)),
                unit.unit,
                value.of(),
                value.measure()));
  }

  /// A quantity that states no unit of its own has the label's.
  private static Stream<Quantity> labelled(
      LabelledValue value, MeasureReader reader, Quantity quantity) {
    if (!quantity.unit().equals(Unit.ITEM)) {
      return Stream.of(with(quantity, quantity.amount(), quantity.unit(), value));
    }
    return unit(value, reader).stream()
        .map(unit -> with(quantity, times(quantity.amount(), unit.times), unit.unit, value));
  }

  private static Quantity with(Quantity quantity, Amount amount, Unit unit, LabelledValue value) {
    return new Quantity(
        quantity.span(),
        quantity.text(),
        amount,
        unit,
        value.of().or(quantity::of),
        value.measure().or(quantity::measure));
  }

  private static Amount times(Amount amount, BigDecimal factor) {
    return switch (amount) {
      case Amount.Exactly(var value) -> new Amount.Exactly(value.multiply(factor));
      case Amount.AtLeast(var value, var edge) -> new Amount.AtLeast(value.multiply(factor), edge);
      case Amount.AtMost(var value, var edge) -> new Amount.AtMost(value.multiply(factor), edge);
      case Amount.About(var value) -> new Amount.About(value.multiply(factor));
      case Amount.Between(var low, var high) ->
          new Amount.Between(low.multiply(factor), high.multiply(factor));
    };
  }

  private record Scale(Unit unit, BigDecimal times) {}

  /// What one of the label's units is: "тыс. руб.", "USD thousand".
  private static Optional<Scale> unit(LabelledValue value, MeasureReader reader) {
    var words = PER.matcher(value.unit()).replaceFirst("").strip();
    if (words.isEmpty()) {
      return otherwise(value.kind());
    }
    var small = words.toLowerCase(Locale.ROOT);
    var turned = String.join(" ", List.of(words.split("\\s+", -1)).reversed());
    var ones = List.of("1 " + words, "1 " + turned, "1" + words, words + " 1", "1 " + small);
    return ones.stream()
        .flatMap(one -> read(reader, one, true).stream())
        .findFirst()
        .or(() -> ones.stream().flatMap(one -> read(reader, one, false).stream()).findFirst())
        .or(() -> otherwise(value.kind()));
  }

  private static Optional<Scale> read(MeasureReader reader, String one, boolean whole) {
    return reader.read(CodePoints.of(one), Optional.empty()).quantities().stream()
        .filter(q -> q.amount() instanceof Amount.Exactly)
        .filter(q -> q.text().length() == one.length() || (!whole && !q.unit().equals(Unit.ITEM)))
        .findFirst()
        .map(q -> new Scale(q.unit(), ((Amount.Exactly) q.amount()).value()));
  }

  private static Optional<Scale> otherwise(Kind kind) {
    return switch (kind) {
      case COUNT -> Optional.of(new Scale(Unit.ITEM, BigDecimal.ONE));
      case MONEY -> Optional.of(new Scale(NO_CURRENCY, BigDecimal.ONE));
      case MEASURE, DATE, CODE -> Optional.empty();
    };
  }

  /// The last of two kinds of separators parts the decimals. A lone one before three figures does
  /// in Russian only, where it is a comma.
  private static BigDecimal number(String words, Language language) {
    boolean negative = words.startsWith("-") || words.startsWith("−") || words.endsWith("-");
    var figures = words.replaceAll("[^\\d.,]", "");
    int decimal = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
    var grouped = THOUSANDS.matcher(figures);
    if (grouped.matches()) {
      boolean twice = figures.length() > 7;
      decimal = !twice && language == Language.RUSSIAN && figures.contains(",") ? decimal : -1;
    }
    var whole = (decimal < 0 ? figures : figures.substring(0, decimal)).replaceAll("[.,]", "");
    var rest = decimal < 0 ? "" : "." + figures.substring(decimal + 1);
    var number = new BigDecimal(whole + (rest.length() > 1 ? rest : ""));
    return negative ? number.negate() : number;
  }
}
