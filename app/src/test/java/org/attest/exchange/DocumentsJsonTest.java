package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.attest.claims.Reading;
import org.junit.jupiter.api.Test;

class DocumentsJsonTest {
  @Test
  void writesEveryFieldAsTheContractLaysItOut() throws IOException {
    Golden.assertMatches("documents.json", json(Samples.full(), Samples.unread()));
  }

  @Test
  void isWholeJsonWithoutAnyDocument() throws IOException {
    assertThat(json()).isEqualTo("{\"reader\":\"attest 0.1.0\",\"documents\":[]}\n");
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    assertThat(json(Samples.full())).isEqualTo(json(Samples.full()));
  }

  private static String json(Reading... readings) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var json = new DocumentsJson(bytes, "attest 0.1.0")) {
      for (var reading : readings) {
        json.add(reading);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
