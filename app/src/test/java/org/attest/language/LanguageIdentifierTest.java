package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageIdentifierTest {
  private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();

  @ParameterizedTest
  @CsvFileSource(resources = "languages.csv", numLinesToSkip = 2)
  void tellsTheLanguage(String language, String text) {
    assertThat(LANGUAGES.identify(text).code()).isEqualTo(language);
  }

  @Test
  void aForeignNameDoesNotChangeTheLanguage() {
    assertThat(LANGUAGES.identify("Завод Łódź Systems поставил двигатели.").code()).isEqualTo("ru");
    assertThat(LANGUAGES.identify("The firm ОАО «Купол» denied it.").code()).isEqualTo("en");
    assertThat(LANGUAGES.identify("沈飞公司 (Shenyang) 否认。").code()).isEqualTo("zh");
  }
}
