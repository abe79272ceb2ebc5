package org.attest.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads thirty annotated texts and prints how well. With `-Dgold.misses=true` it also prints what
/// is wrong in the open half of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldScoreTest {
  private final GoldScore score;

  GoldScoreTest(@TempDir Path folder) throws IOException {
    score = GoldScore.of(folder);
  }

  @BeforeAll
  void print() {
    System.out.println(score.table());
    if (Boolean.getBoolean("gold.misses")) {
      score.misses().forEach(System.out::println);
    }
  }

  /// A floor is 0.02 under what was measured when it was set, or nothing; it is raised when the
  /// figure is, and never lowered without a reason in the change's message.
  @ParameterizedTest
  @CsvSource({
    "CLAIMS, 0.59",
    "OWN_VOICE, 0.50",
    "REPORTED, 0.66",
    "STANCE, 0.93",
    "CHAIN, 0.92",
    "BASIS, 0.33",
    "POLARITY, 0.95",
    "CERTAINTY, 0.94",
    "COUNT, 0.60",
    "KIND, 0.72",
    "RELATIONS, 0.00",
    "RELATIONS_WITH_PARTIES, 0.00"
  })
  void readsTheTextsAtLeastAsWellAsBefore(Measure measure, double floor) {
    assertThat(score.all().get(measure).value()).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({
    "en, OWN_VOICE, 0.64", "en, REPORTED, 0.72",
    "ru, OWN_VOICE, 0.42", "ru, REPORTED, 0.59",
    "zh, OWN_VOICE, 0.30", "zh, REPORTED, 0.63"
  })
  void readsEachLanguageAtLeastAsWellAsBefore(String language, Measure measure, double floor) {
    assertThat(score.language(language).get(measure).value()).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void takesFewQuestionsAndWishesForClaims() {
    assertThat(score.all().get(Measure.NOT_CLAIMS).value()).isLessThanOrEqualTo(0.28);
  }
}
