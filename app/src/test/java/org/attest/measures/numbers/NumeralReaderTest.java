package org.attest.measures.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.attest.measures.words.Figures;
import org.attest.measures.words.Tokens;
import org.attest.text.Language;
import org.junit.jupiter.api.Test;

class NumeralReaderTest {
  private static final String[] ONES =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ", -1);
  private static final String[] TENS =
      "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);

  /// The reference writes numbers in the plainest way there is; the reader must undo it.
  @Test
  void readsBackEveryNumberThatEnglishSpellsOut() {
    var reader = new NumeralReader(Language.ENGLISH);
    for (int number = 0; number < 2_000_000; number += number < 10_000 ? 1 : 997) {
      var tokens = Tokens.of(spell(number), Figures.of(Language.ENGLISH));
      var numeral = reader.at(tokens, 0, false).orElseThrow();
      assertThat(numeral.value()).as(spell(number)).isEqualByComparingTo(new BigDecimal(number));
      assertThat(numeral.next()).as(spell(number)).isEqualTo(tokens.size());
    }
  }

  private static String spell(int n) {
    if (n < 20) {
      return ONES[n];
    }
    if (n < 100) {
      return TENS[n / 10 - 1] + (n % 10 == 0 ? "" : "-" + ONES[n % 10]);
    }
    int scale = n < 1_000 ? 100 : n < 1_000_000 ? 1_000 : 1_000_000;
    var word = scale == 100 ? " hundred" : scale == 1_000 ? " thousand" : " million";
    var rest = n % scale;
    var join = rest < 100 ? " and " : " ";
    return spell(n / scale) + word + (rest == 0 ? "" : join + spell(rest));
  }
}
