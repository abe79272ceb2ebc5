package org.attest.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import org.attest.measures.PartialDate;

/// The way back from [PartialDate#iso].
final class Dates {
  private static final int YEAR = "2024".length();
  private static final int MONTH = "2024-09".length();

  private Dates() {}

  static PartialDate read(String iso) {
    if (iso.length() == YEAR) {
      return new PartialDate.Year(Integer.parseInt(iso));
    }
    return iso.length() == MONTH
        ? new PartialDate.Month(YearMonth.parse(iso))
        : new PartialDate.Day(LocalDate.parse(iso));
  }
}
