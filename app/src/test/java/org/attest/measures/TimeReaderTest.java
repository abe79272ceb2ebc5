package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.text.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeReaderTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "time-expressions.csv",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void readsTheTimeOfASentence(
      String language, String text, String reference, String quote, String period, String source) {
    var day = reference.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(date(reference));
    var expected = quote.isEmpty() ? "" : quote + " | " + period;
    assertThat(read(language, text, day)).as(source).isEqualTo(expected);
  }

  @Test
  void findsEveryTimeOfASentenceInOrder() {
    var text = "signed in March 2021, changed on 4 May 2022 and ended by 2024";
    assertThat(read("en", text, Optional.empty()))
        .isEqualTo(
            "March 2021 | 2021-03..2021-03; 4 May 2022 | 2022-05-04..2022-05-04; by 2024 | ..2024");
  }

  @Test
  void keepsTwoYearsThatAreNoRangeApart() {
    assertThat(read("en", "in 2014 and 2015", Optional.empty()))
        .isEqualTo("2014 | 2014..2014; 2015 | 2015..2015");
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso);
  }

  private static String read(String language, String text, Optional<LocalDate> reference) {
    return Readers.of(language).read(CodePoints.of(text), reference).times().stream()
        .map(TimeReaderTest::notation)
        .collect(Collectors.joining("; "));
  }

  private static String notation(TimeExpression time) {
    var from = time.from().map(PartialDate::iso).orElse("");
    return time.text() + " | " + from + ".." + time.to().map(PartialDate::iso).orElse("");
  }
}
