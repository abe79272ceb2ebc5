package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.casefile.FileReading;
import org.junit.jupiter.api.Test;

class DocumentsJsonTest {
  @Test
  void writesEveryFieldAsTheContractLaysItOut() {
    Golden.assertMatches(
        "documents.json", json(Samples.read(), Samples.empty(), Samples.missing()));
  }

  @Test
  void isWholeJsonWithoutAnyDocument() {
    assertThat(json()).isEqualTo("{\"reader\":\"attest 0.1.0\",\"documents\":[]}\n");
  }

  @Test
  void givesTheSameBytesEachTime() {
    assertThat(json(Samples.read())).isEqualTo(json(Samples.read()));
  }

  private static String json(FileReading... files) {
    var bytes = new ByteArrayOutputStream();
    try (var json = DocumentsJson.start(bytes, "attest 0.1.0")) {
      List.of(files).forEach(json);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
