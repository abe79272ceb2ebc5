package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonOutTest {
  @ParameterizedTest
  @CsvSource({"1E+3, 1000", "0.00000001, 0.00000001", "12.50, 12.50"})
  void writesNumbersPlainly(BigDecimal value, String expected) throws IOException {
    assertThat(written(out -> out.number("n", value))).isEqualTo("{\"n\":" + expected + "}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"🛰; 🛰", "a\\b; a\\\\b"})
  void writesTextAsItIs(String text, String expected) throws IOException {
    assertThat(written(out -> out.text("t", text))).isEqualTo("{\"t\":\"" + expected + "\"}\n");
  }

  @ParameterizedTest
  @CsvSource({"0xD83D", "0xDEF0"})
  void survivesHalfACharacterOfADamagedFile(int surrogate) throws IOException {
    var text = "a" + (char) surrogate + "b";
    assertThat(written(out -> out.text("t", text)))
        .isEqualTo(
            "{\"t\":\"a\\u"
                + Integer.toHexString(surrogate).toUpperCase(java.util.Locale.ROOT)
                + "b\"}\n");
    assertThat(written(out -> out.text("t", "a" + (char) surrogate))).startsWith("{\"t\":\"a");
  }

  private interface Writing {
    void to(JsonOut out) throws IOException;
  }

  private static String written(Writing writing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = JsonOut.to(bytes)) {
      out.startObject();
      writing.to(out);
      out.endObject();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
