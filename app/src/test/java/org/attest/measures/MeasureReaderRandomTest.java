package org.attest.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Throws fragments together and asks for what must hold of any text. Repeat a failure with
/// `-Dattest.seed=` and the seed that it printed.
class MeasureReaderRandomTest {
  /// Split at bars: words of all three languages, and what text from damaged files contains.
  private static final List<String> FRAGMENTS =
      List.of(
          """
          at least |half a dozen |between | and | to |or more|-|–|,|.| |\u00a0|7|12|000|1,2|$|€|m\
          | km|kg|S|thousand |bn|до |не менее | млн| руб.|至少|三百|万|亿|元|以上|百分之|𠮷|\ud800|\udc00\
          |é|\u0301|٣|５|𝟟|\n|İ|99999999999999999999999999999999999999999|January |2024| May |since \
          |before |last year|3 weeks ago|30 February |early |the |of |Q|/|:|25.09.2024|T10|10:30|+|(\
          |)|°|½|x10^|e9|from |several |dozens |half | point |с | по |января |года|в конце |вчера\
          |десятки |полтора |от |年|月|日|从|到|以来|昨天|三|分之|多|零|点|折|又|世纪|第|两|架|十|[|]\
          |\n\n|¥|yen |1/2|one |2 weeks before |′|N|0|Boeing |No. |99-99-99\
          """
              .split("[|]", -1));

  private static final LocalDate DAY = LocalDate.of(2024, 9, 25);

  @ParameterizedTest
  @EnumSource
  void everyMeasureIsTheTextAtItsSpanAndNoneOverlap(Language language) {
    long seed = Long.getLong("attest.seed", System.nanoTime());
    var random = new Random(seed);
    var reader = new MeasureReader(language);
    for (int round = 0; round < 5_000; round++) {
      var text = CodePoints.of(text(random));
      var reference = random.nextBoolean() ? Optional.of(DAY) : Optional.<LocalDate>empty();
      Promises.check(reader, text, reference, "attest.seed=" + seed + ", text: " + text.text());
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(30), 0, FRAGMENTS.size())
        .mapToObj(FRAGMENTS::get)
        .collect(Collectors.joining());
  }
}
