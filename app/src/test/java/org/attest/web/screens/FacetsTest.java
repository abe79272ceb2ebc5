package org.attest.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {
  @ParameterizedTest
  @CsvSource({
    "Burevar Works, burev, true",
    "Burevar Works, Буревар, true",
    "завод «Буревар», burevar, true",
    "notes/2024-09-scan.pdf, 09-sc, true",
    "Ministère, ministere, true",
    "港口办公室, 办公, true",
    "Burevar Works, Nordwerk, false",
    "Burevar Works, '', true"
  })
  void aValueIsFoundByItsLettersAndByItsWordsInAnyScript(
      String label, String find, boolean isFound) {
    assertThat(Facets.matches(label, find)).isEqualTo(isFound);
  }
}
