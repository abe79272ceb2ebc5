package org.attest.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.claims.ClaimId;
import org.attest.investigation.ledger.Facet;
import org.attest.investigation.ledger.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerAddressTest {
  private static final String CLAIM = "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "stance=denies",
        "speaker=kupol&speaker=reuters&stance=denies&stance=unaware",
        "q=%D0%9A%D1%83%D0%BF%D0%BE%D0%BB",
        "language=zh&q=%22not+aware%22&sort=-event",
        "speaker=a%26b%3Dc&sort=speaker"
      })
  void whatIsChosenComesBackFromItsAddress(String query) {
    assertThat(parsed(query).query()).isEqualTo(query);
  }

  @Test
  void theSameChoiceHasTheSameAddressHoweverItWasMade() {
    var one = LedgerAddress.ALL.with(Facet.STANCE, "denies").with(Facet.SPEAKER, "kupol");
    var other = LedgerAddress.ALL.with(Facet.SPEAKER, "kupol").with(Facet.STANCE, "denies");
    assertThat(one.href()).isEqualTo(other.href());
  }

  @Test
  void takingAFilterAwayLeavesTheOthers() {
    var address = parsed("speaker=kupol&stance=denies&q=plant&sort=event");
    assertThat(address.without(Facet.SPEAKER, "kupol").query())
        .isEqualTo("stance=denies&q=plant&sort=event");
    assertThat(address.withWords("").query()).isEqualTo("speaker=kupol&stance=denies&sort=event");
  }

  @Test
  void aNewChoiceBeginsWithTheFirstRow() {
    var address = parsed("stance=denies&after=" + CLAIM);
    assertThat(address.after()).contains(new ClaimId(CLAIM));
    assertThat(address.with(Facet.STANCE, "silent").after()).isEmpty();
    assertThat(address.sorted(Order.ascending(Order.Key.EVENT)).after()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after=../../etc/passwd",
        "at=%3Cscript%3E",
        "sort=nothing",
        "sort=-",
        "unknown=1",
        "stance="
      })
  void whatMakesNoSenseIsPassedOver(String query) {
    assertThat(parsed(query)).isEqualTo(LedgerAddress.ALL);
  }

  @Test
  void aPastedPageIsCutToASearch() {
    assertThat(parsed("q=" + "x".repeat(5_000)).words()).hasSize(500);
    assertThat(parsed("q=" + "%F0%9D%95%8F".repeat(700)).words().codePoints()).hasSize(500);
  }

  private static LedgerAddress parsed(String query) {
    Map<String, List<String>> parameters = new HashMap<>();
    for (var part : query.split("&", -1)) {
      var pair = part.split("=", 2);
      if (pair.length == 2) {
        parameters
            .computeIfAbsent(pair[0], _ -> new ArrayList<>())
            .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
      }
    }
    return LedgerAddress.of(name -> parameters.getOrDefault(name, List.of()));
  }
}
