package org.attest.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.attest.text.AttestException;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

  @Test
  void handsResultsOnInTheOrderOfTheItems() {
    for (int threads = 1; threads <= 4; threads++) {
      var results = new ArrayList<Integer>();
      InOrder.forEach(ITEMS, threads, item -> item * 2, results::add);
      assertThat(results).isEqualTo(ITEMS.stream().map(item -> item * 2).toList());
    }
  }

  @Test
  void lateResultsDoNotChangeTheOrder() {
    var second = new CountDownLatch(1);
    var results = new ArrayList<Integer>();
    InOrder.forEach(
        List.of(1, 2),
        2,
        item -> {
          if (item == 1) {
            await(second);
          } else {
            second.countDown();
          }
          return item;
        },
        results::add);
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void endsWithTheFirstFailureAndKeepsWhatCameBefore() {
    var results = new ArrayList<Integer>();
    assertThatThrownBy(() -> InOrder.forEach(ITEMS, 2, InOrderTest::failsAtFifty, results::add))
        .isInstanceOf(AttestException.class)
        .hasMessage("fifty");
    assertThat(results).isEqualTo(ITEMS.subList(0, 50));
  }

  private static int failsAtFifty(int item) {
    if (item == 50) {
      throw new AttestException("fifty");
    }
    return item;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
