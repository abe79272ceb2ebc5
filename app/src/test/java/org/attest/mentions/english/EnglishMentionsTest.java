package org.attest.mentions.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.language.english.EnglishSentences;
import org.attest.language.english.PreparedModels;
import org.attest.mentions.MentionReader;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Lexicon;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishMentionsTest {
  private final EnglishSentences english = PreparedModels.english();
  private final MentionReader reader =
      new MentionReader(Map.of(Language.ENGLISH, new EnglishMentions()));

  record Case(String text, String mentions) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() {
    var lines = new ArrayList<String>();
    new Lexicon(EnglishMentionsTest.class, "mentions.txt")
        .rows()
        .forEach(row -> lines.add(String.join(",", row)));
    var cases = new ArrayList<Case>();
    for (int at = 0; at + 1 < lines.size(); at += 2) {
      cases.add(new Case(lines.get(at), lines.get(at + 1).substring(2)));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesWhoAndWhatIsMeant(Case expected) {
    var found =
        read(expected.text()).mentions().stream()
            .map(m -> m.text() + " " + m.type().label() + " " + m.entity())
            .collect(Collectors.joining("; "));

    assertThat(found).isEqualTo(expected.mentions());
  }

  @Test
  void twoCompaniesThatShareAGenericWordStayTwo() {
    var entities = read("Karim Bank and Orient Bank merged. The Bank paid.").entities();

    assertThat(entities).extracting(e -> e.name()).contains("Karim Bank", "Orient Bank");
  }

  @Test
  void aSharedSurnameIsGivenToNobody() {
    var entities = read("John Smith met Mary Smith in Leeds. Later Smith left Leeds.").entities();

    assertThat(entities).extracting(e -> e.name()).contains("John Smith", "Mary Smith", "Smith");
  }

  @Test
  void anAdjectiveOfNationalityIsNoMentionOfTheState() {
    assertThat(read("The Iranian drone was Russian.").entities())
        .noneMatch(e -> e.type().label().equals("Country"));
  }

  private Mentions read(String text) {
    var points = CodePoints.of(text);
    return reader.read(points, english.read(points, List.of(new Span(0, points.length()))));
  }
}
