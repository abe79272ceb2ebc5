package org.attest.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
  private static NameKey key(String kind, String name) {
    return switch (kind) {
      case "person" -> NameKey.ofPerson(name);
      case "country" -> NameKey.ofCountry(name);
      default -> NameKey.of(name);
    };
  }

  @ParameterizedTest
  @CsvFileSource(resources = "same.csv", numLinesToSkip = 1)
  void isOneForSpellingsOfOneName(String kind, String left, String right) {
    assertThat(key(kind, left)).isEqualTo(key(kind, right));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "different.csv", numLinesToSkip = 1)
  void isNotOneForOtherNames(String kind, String left, String right) {
    assertThat(key(kind, left)).isNotEqualTo(key(kind, right));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "«»", "—", "🙂"})
  void hasNoWordsWhereThereAreNone(String name) {
    assertThat(NameKey.of(name).words()).isZero();
  }

  @Test
  void keepsALegalFormThatIsTheWholeName() {
    assertThat(NameKey.of("ООО").words()).isOne();
    assertThat(NameKey.of("Corporation").words()).isOne();
  }
}
