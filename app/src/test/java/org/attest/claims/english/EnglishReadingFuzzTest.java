package org.attest.claims.english;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.attest.claims.FoundClaim;
import org.attest.claims.english.EnglishTexts.Read;

/// Reads what Jazzer makes up as an English text. An ordinary build only reads the committed inputs
/// again; `JAZZER_FUZZ=1` searches for new ones (see CONTRIBUTING.md).
class EnglishReadingFuzzTest {
  private static final EnglishTexts TEXTS = new EnglishTexts();

  @FuzzTest(maxDuration = "10m")
  void readsWhateverItIsGiven(byte[] input) {
    var read = TEXTS.read(new String(input, StandardCharsets.UTF_8));

    read.claims().forEach(claim -> check(read, claim));
    for (var mention : read.mentions().mentions()) {
      assertThat(read.text().slice(mention.span())).isEqualTo(mention.text());
    }
  }

  private static void check(Read read, FoundClaim claim) {
    assertThat(claim.sentence().contains(claim.passage())).isTrue();
    assertThat(claim.passage().length()).isPositive();
    assertThat(claim.sentence().end()).isLessThanOrEqualTo(read.text().length());
    assertThat(claim.caveats())
        .allMatch(caveat -> caveat.end() <= read.text().length() && caveat.length() > 0);
    claim.attribution().stream()
        .flatMap(link -> Stream.concat(link.source().words().stream(), link.cue().stream()))
        .forEach(words -> assertThat(read.text().slice(words.span())).isEqualTo(words.text()));
  }
}
