package org.attest.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.language.chinese.ChineseSentences;
import org.attest.mentions.FoundMention;
import org.attest.mentions.Mention;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChineseMentionsTest {
  private final ChineseSentences sentences = new ChineseSentences();
  private final ChineseMentions finder = new ChineseMentions();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {"mentions.csv", "names.csv"},
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void findsTheNamesOfAText(String text, String mentions, String shows) {
    assertThat(read(text)).as(shows).isEqualTo(mentions);
  }

  @Test
  void aLastNameIsRememberedFromTheFullName() {
    assertThat(read("弗拉基米尔·普京抵达北京。普京离开。")).isEqualTo("弗拉基米尔·普京 = Person; 北京 = Place; 普京 = Person");
  }

  @Test
  void descriptionsAndPronounsAreNoNames() {
    var text = CodePoints.of("他说，该公司和这家研究所参加了会议。");
    assertThat(find(text))
        .extracting(m -> text.slice(m.span()) + " = " + m.kind().label())
        .containsExactly("他 = pronoun", "该公司 = description", "这家研究所 = description");
  }

  @Test
  void namesDoNotOverlap() {
    var text = CodePoints.of("中国外交部、“沙赫德”无人机、《出口管制法》和深圳市星海科技有限公司。".repeat(20));
    var found = find(text);
    for (int i = 1; i < found.size(); i++) {
      int end = found.get(i - 1).span().end();
      assertThat(end).isLessThanOrEqualTo(found.get(i).span().start());
    }
  }

  private String read(String text) {
    var points = CodePoints.of(text);
    return find(points).stream()
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .map(m -> points.slice(m.span()) + " = " + m.type().label())
        .collect(Collectors.joining("; "));
  }

  private List<FoundMention> find(CodePoints text) {
    return finder.find(text, sentences.read(text, List.of(new Span(0, text.length()))));
  }
}
