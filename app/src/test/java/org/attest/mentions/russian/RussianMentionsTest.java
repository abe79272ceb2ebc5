package org.attest.mentions.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.language.russian.RussianSentences;
import org.attest.mentions.FoundMention;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RussianMentionsTest {
  private final RussianSentences sentences = new RussianSentences();
  private final RussianMentions finder = new RussianMentions();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "mentions.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void findsTheNamesOfAText(String text, String mentions, String shows) {
    assertThat(read(text)).as(shows).isEqualTo(mentions);
  }

  @Test
  void aSurnameIsRememberedFromTheFullName() {
    assertThat(read("Вчера Хаким Салех уехал. Салех вернётся завтра."))
        .isEqualTo("Хаким Салех = Person; Салех = Person");
  }

  @Test
  void namesDoNotOverlap() {
    var text =
        CodePoints.of("Министерство обороны России и ООО «Завод «Заря»» в г. Казань. ".repeat(20));
    var found = find(text);
    for (int i = 1; i < found.size(); i++) {
      int end = found.get(i - 1).span().end();
      assertThat(end).isLessThanOrEqualTo(found.get(i).span().start());
    }
  }

  private String read(String text) {
    var points = CodePoints.of(text);
    return find(points).stream()
        .map(m -> points.slice(m.span()) + " = " + m.type().label())
        .collect(Collectors.joining("; "));
  }

  private List<FoundMention> find(CodePoints text) {
    return finder.find(text, sentences.read(text, List.of(new Span(0, text.length()))));
  }
}
