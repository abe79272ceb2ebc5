package org.attest.measures;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.attest.text.CodePoints;
import org.attest.text.Language;

/// Reads what Jazzer makes up, as each of the languages. An ordinary build only reads the committed
/// inputs again; `JAZZER_FUZZ=1` searches for new ones (see CONTRIBUTING.md).
class MeasureReaderFuzzTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 25);

  @FuzzTest(maxDuration = "10m")
  void everyMeasureIsTheTextAtItsSpan(byte[] input) {
    var text = CodePoints.of(new String(input, StandardCharsets.UTF_8));
    var reference = input.length % 2 == 0 ? Optional.of(DAY) : Optional.<LocalDate>empty();
    for (var language : Language.values()) {
      Promises.check(Readers.of(language.code()), text, reference, language + ": " + text.text());
    }
  }
}
