package org.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attest.investigation.ledger.LedgerCounts;
import org.junit.jupiter.api.Test;

class CaseFactsTest {
  @Test
  void theFootCountsAsTheLedgerDoes() {
    assertThat(line(1, 1)).isEqualTo("1 claim · 1 document · journal entry 3");
    assertThat(line(2, 10_412)).isEqualTo("10,412 claims · 2 documents · journal entry 3");
  }

  private static String line(int documents, int claims) {
    return new CaseFacts("case", 3, new LedgerCounts(documents, claims, 0, 0), Optional.empty())
        .line();
  }
}
