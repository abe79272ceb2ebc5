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
    "CLAIMS, 0.71",
    "OWN_VOICE, 0.65",
    "REPORTED, 0.76",
    "STANCE, 0.97",
    "CHAIN, 0.94",
    "BASIS, 0.69",
    "POLARITY, 0.96",
    "CERTAINTY, 0.96",
    "COUNT, 0.84",
    "KIND, 0.81",
    "RELATIONS, 0.34",
    "RELATIONS_WITH_PARTIES, 0.30"
  })
  void readsTheTextsAtLeastAsWellAsBefore(Measure measure, double floor) {
    assertThat(score.all().get(measure).value()).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({
    "en, OWN_VOICE, 0.74", "en, REPORTED, 0.78",
    "ru, OWN_VOICE, 0.60", "ru, REPORTED, 0.76",
    "zh, OWN_VOICE, 0.50", "zh, REPORTED, 0.73"
  })
  void readsEachLanguageAtLeastAsWellAsBefore(String language, Measure measure, double floor) {
    assertThat(score.language(language).get(measure).value()).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void takesFewQuestionsAndWishesForClaims() {
    assertThat(score.all().get(Measure.NOT_CLAIMS).value()).isLessThanOrEqualTo(0.14);
  }
}
