package org.attest.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNamesTest {
  @ParameterizedTest
  @CsvSource({
    "leak/mails/a.eml, leak/mails/a.eml",
    "./leak/../leak/a.eml, leak/a.eml",
    "/home/ada/leak/a.eml, a.eml",
    "/home/ada/leak, leak",
    "../leak/a.eml, a.eml"
  })
  void neverPutAnAbsolutePathIntoACase(Path given, String name) {
    assertThat(CaseNames.of(given)).isEqualTo(name);
  }
}
