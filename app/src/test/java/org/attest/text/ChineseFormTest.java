package org.attest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseFormTest {
  @ParameterizedTest
  @CsvSource({
    "外交部发言人说，中国对此不了解情况。, SIMPLIFIED",
    "外交部發言人說，中國對此不了解情況。, TRADITIONAL",
    "國防部, TRADITIONAL",
    "山西, SIMPLIFIED",
    "Kelvar Works, SIMPLIFIED"
  })
  void theFormIsToldByCharactersThatOnlyOneHas(String text, ChineseForm form) {
    assertThat(ChineseForm.of(text)).isEqualTo(form);
  }
}
