package org.attest.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A part's name is shown, and shows where the part lies; it never leads out.
class PartNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          letter.txt         | letter.txt     | false
          a/b/letter.txt     | a/b/letter.txt | false
          a\\b\\letter.txt     | a/b/letter.txt | false
          ../../letter.txt   | letter.txt     | true
          ..\\letter.txt      | letter.txt     | true
          /etc/letter.txt    | etc/letter.txt | true
          C:\\letter.txt      | C:/letter.txt  | true
          a/./letter.txt     | a/letter.txt   | false
          письмо 书信.txt     | письмо 书信.txt | false
          """)
  void staysInsideItsContainer(String raw, String shown, boolean changed) {
    assertThat(PartName.of(raw)).isEqualTo(new PartName(shown, changed));
  }

  @ParameterizedTest
  @CsvSource({"letter\u202Etxt.exe,lettertxt.exe", "a\u0001b.txt,ab.txt"})
  void hidesNoCharacters(String raw, String shown) {
    assertThat(PartName.of(raw)).isEqualTo(new PartName(shown, true));
  }
}
