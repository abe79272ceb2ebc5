package org.attest.web.screens;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.Stance;
import org.attest.measures.Amount;
import org.attest.measures.Amount.Edge;
import org.attest.measures.PartialDate;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.measures.Unit;
import org.attest.text.LanguageCode;

/// How values of the house are said on the page. Precision is never invented: a month stays a
/// month.
public final class Wording {
  private static final DateTimeFormatter DAY = formatter("d MMM uuuu");
  private static final DateTimeFormatter MONTH = formatter("MMM uuuu");
  private static final DateTimeFormatter MINUTE = formatter("d MMM uuuu HH:mm 'UTC'");

  private Wording() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /// `17 Oct 2024`, `Oct 2024`, `2024`.
  static String date(PartialDate date) {
    return switch (date) {
      case PartialDate.Year _ -> date.iso();
      case PartialDate.Month(var month) -> MONTH.format(month);
      case PartialDate.Day(var day) -> DAY.format(day);
    };
  }

  /// `17 Oct 2024 09:12 UTC`
  static String time(Instant instant) {
    return MINUTE.format(instant.atOffset(ZoneOffset.UTC));
  }

  static String event(TimeExpression time) {
    var from = time.from().map(Wording::date);
    var to = time.to().map(Wording::date);
    if (from.isEmpty()) {
      return "until " + to.orElse("");
    }
    if (to.isEmpty()) {
      return "from " + from.get();
    }
    return from.equals(to) ? from.get() : from.get() + " – " + to.get();
  }

  /// What is known of a time, in a word.
  static String precision(TimeExpression time) {
    if (time.from().isEmpty() || time.to().isEmpty()) {
      return "open interval";
    }
    return time.from().equals(time.to())
        ? time.from().map(Wording::precision).orElse("")
        : "interval";
  }

  private static String precision(PartialDate date) {
    return switch (date) {
      case PartialDate.Year _ -> "year";
      case PartialDate.Month _ -> "month";
      case PartialDate.Day _ -> "day";
    };
  }

  /// `range: at least 2,000 km`
  static String quantity(Quantity quantity) {
    var amount = amount(quantity.amount());
    var unit = unit(quantity.unit());
    var words =
        Stream.of(amount + unit, quantity.of().orElse(""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return quantity.measure().map(measure -> measure + ": " + words).orElse(words);
  }

  private static String unit(Unit unit) {
    if (unit.equals(Unit.ITEM) || unit.equals(Unit.FRACTION)) {
      return "";
    }
    return unit.code().equals("percent") ? " %" : " " + unit.code();
  }

  private static String amount(Amount amount) {
    return switch (amount) {
      case Amount.Exactly(var value) -> number(value);
      case Amount.AtLeast(var value, var edge) ->
          (edge == Edge.INCLUDED ? "at least " : "more than ") + number(value);
      case Amount.AtMost(var value, var edge) ->
          (edge == Edge.INCLUDED ? "at most " : "less than ") + number(value);
      case Amount.About(var value) -> "about " + number(value);
      case Amount.Between(var low, var high) -> number(low) + "–" + number(high);
    };
  }

  private static String number(BigDecimal value) {
    var format = new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value);
  }

  /// `10,412`
  static String count(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /// `1 claim`, `2 claims`
  public static String count(long number, String thing) {
    return count(number) + " " + (number == 1 ? thing : thing + "s");
  }

  /// What a stance must not be taken for; empty where nobody would.
  static String gloss(Stance stance) {
    return switch (stance) {
      case UNAWARE -> "weaker than a denial";
      case DECLINES -> "no comment, not a denial";
      case SILENT -> "not a denial";
      case DOUBTS -> "questions it, does not deny it";
      case CONDITIONAL -> "only if something else is so";
      case ASSERTS, ALLEGES, CONFIRMS, DENIES -> "";
    };
  }

  /// `English`; nothing where the language is not known.
  static Optional<String> language(LanguageCode language) {
    return language.equals(LanguageCode.UNKNOWN)
        ? Optional.empty()
        : Optional.of(Locale.of(language.code()).getDisplayLanguage(Locale.ENGLISH));
  }

  /// The last part of a path, as people call a file.
  static String file(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
