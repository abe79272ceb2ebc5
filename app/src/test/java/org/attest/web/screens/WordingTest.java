package org.attest.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.attest.measures.Amount;
import org.attest.measures.Amount.Edge;
import org.attest.measures.PartialDate;
import org.attest.measures.PartialDate.Day;
import org.attest.measures.PartialDate.Month;
import org.attest.measures.PartialDate.Year;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.measures.Unit;
import org.attest.measures.Unit.Dimension;
import org.attest.text.LanguageCode;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Unit KILOMETRES = new Unit("km", Dimension.LENGTH);

  @Test
  void aDateIsSaidAsFarAsItIsKnown() {
    assertThat(Wording.date(new Year(2024))).isEqualTo("2024");
    assertThat(Wording.date(new Month(YearMonth.of(2024, 9)))).isEqualTo("Sep 2024");
    assertThat(Wording.date(new Day(LocalDate.of(2024, 10, 7)))).isEqualTo("7 Oct 2024");
  }

  @Test
  void aTimeSaysItsPrecisionAndInventsNoEnd() {
    var february = new Month(YearMonth.of(2022, 2));
    var year = new Year(2024);
    assertThat(said(february, february)).isEqualTo("Feb 2022, month");
    assertThat(said(february, year)).isEqualTo("Feb 2022 – 2024, interval");
    assertThat(said(february, null)).isEqualTo("from Feb 2022, open interval");
    assertThat(said(null, year)).isEqualTo("until 2024, open interval");
  }

  @Test
  void aQuantitySaysItsBoundItsUnitAndWhatItMeasures() {
    assertThat(said(new Amount.AtLeast(number(7), Edge.INCLUDED), Unit.ITEM, "drones", null))
        .isEqualTo("at least 7 drones");
    assertThat(said(new Amount.AtLeast(number(2000), Edge.EXCLUDED), KILOMETRES, null, "range"))
        .isEqualTo("range: more than 2,000 km");
    assertThat(said(new Amount.Between(number(5), number(7)), Unit.ITEM, "visits", null))
        .isEqualTo("5–7 visits");
    assertThat(
            said(
                new Amount.About(new BigDecimal("12.5")),
                new Unit("percent", Dimension.RATIO),
                null,
                null))
        .isEqualTo("about 12.5 %");
  }

  @Test
  void anUnknownLanguageHasNoName() {
    assertThat(Wording.language(new LanguageCode("zh"))).contains("Chinese");
    assertThat(Wording.language(LanguageCode.UNKNOWN)).isEmpty();
  }

  private static String said(
      @org.jspecify.annotations.Nullable PartialDate from,
      @org.jspecify.annotations.Nullable PartialDate to) {
    var time =
        new TimeExpression(new Span(0, 0), "", Optional.ofNullable(from), Optional.ofNullable(to));
    return Wording.event(time) + ", " + Wording.precision(time);
  }

  private static String said(
      Amount amount,
      Unit unit,
      @org.jspecify.annotations.Nullable String of,
      @org.jspecify.annotations.Nullable String measure) {
    return Wording.quantity(
        new Quantity(
            new Span(0, 0),
            "",
            amount,
            unit,
            Optional.ofNullable(of),
            Optional.ofNullable(measure)));
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }
}
