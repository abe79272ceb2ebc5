package org.attest.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
  @ParameterizedTest
  @CsvSource({
    "Щукин,shchukin",
    "Объект,obekt",
    "Кузнецов,kuznetsov",
    "Їжак,yizhak",
    "Ñandú,nandu",
    "IŞIK,isik",
    "Αθήνα,athena",
    "北京,bei jing",
    "ＡＢＣ,abc",
    "Straße,strasse"
  })
  void writesAnyScriptInPlainLatinLetters(String text, String latin) {
    assertThat(Transliteration.latin(text)).isEqualTo(latin);
  }

  @Test
  void findsNamesFromTheStartOfAWordInEitherScript() {
    var text = SearchableText.of("Завод «Купол» в Ижевске, 无人机公司");
    assertThat(text)
        .contains(SearchableText.wanted("kupol"))
        .contains(SearchableText.wanted("Izhevsk"))
        .contains(SearchableText.wanted("купол в"))
        .contains(SearchableText.wanted("人机"))
        .doesNotContain(SearchableText.wanted("upol"));
  }
}
