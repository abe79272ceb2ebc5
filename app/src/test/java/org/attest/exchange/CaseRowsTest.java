package org.attest.exchange;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CaseRowsTest {
  @Test
  void writesClaimsAsJson() {
    Golden.assertMatches("claims.json", written(CaseJson::claims, Samples.claims()));
  }

  @Test
  void writesClaimsAsCsv() {
    Golden.assertMatches("claims.csv", written(CaseCsv::claims, Samples.claims()));
  }

  @Test
  void writesEntitiesAsJson() {
    Golden.assertMatches("entities.json", written(CaseJson::entities, List.of(Samples.entity())));
  }

  @Test
  void writesEntitiesAsCsv() {
    Golden.assertMatches("entities.csv", written(CaseCsv::entities, List.of(Samples.entity())));
  }

  @Test
  void writesPassagesAsJson() {
    Golden.assertMatches("passages.json", written(CaseJson::passages, List.of(Samples.hit())));
  }

  @Test
  void writesPassagesAsCsv() {
    Golden.assertMatches("passages.csv", written(CaseCsv::passages, List.of(Samples.hit())));
  }

  @Test
  void writesAnEmptyListWhole() {
    Golden.assertMatches("nothing.json", written(CaseJson::claims, List.of()));
  }

  private static <T> String written(Function<OutputStream, Rows<T>> format, List<T> values) {
    var bytes = new ByteArrayOutputStream();
    try (var rows = format.apply(bytes)) {
      values.forEach(rows);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
