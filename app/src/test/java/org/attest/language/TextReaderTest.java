package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.LanguageCode;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private static final String ENGLISH =
      "The company denied on Monday that it had ever sold the engines to the ministry.";
  private static final String RUSSIAN =
      "Компания в понедельник заявила, что никогда не продавала эти двигатели министерству.";
  private static final String CHINESE = "该公司星期一否认曾经向国防部出售任何发动机，并表示将提起诉讼，要求报纸公开道歉。";
  private static final String UKRAINIAN =
      "Компанія в понеділок заявила, що ніколи не продавала ці двигуни міністерству.";

  private final List<Language> opened = new ArrayList<>();

  /// Takes each block for a sentence.
  private static List<Sentence> blocksAsSentences(Language language, List<Span> blocks) {
    return blocks.stream()
        .map(block -> new Sentence(language, block, List.of(), List.of(), false))
        .toList();
  }

  private final TextReader reader = new TextReader(openers());

  private Map<Language, Supplier<SentenceReader>> openers() {
    var openers = new EnumMap<Language, Supplier<SentenceReader>>(Language.class);
    for (var language : Language.values()) {
      openers.put(
          language,
          () -> {
            opened.add(language);
            return (_, blocks) -> blocksAsSentences(language, blocks);
          });
    }
    return openers;
  }

  @Test
  void tellsWhereNoSentenceWasFound() {
    var text = CodePoints.of(ENGLISH + " " + "harbour ".repeat(750) + "\n" + UKRAINIAN.repeat(100));
    int border = ENGLISH.length() + 6_001;
    var blocks = List.of(new Span(0, border), new Span(border + 1, text.length()));
    var sentence = new Span(0, ENGLISH.length());
    var english = new Sentence(Language.ENGLISH, sentence, List.of(), List.of(), false);

    var read =
        new TextReader(Map.of(Language.ENGLISH, () -> (_, _) -> List.of(english)))
            .read(text, blocks);

    assertThat(read.unread()).containsExactly(new Span(sentence.end(), border));
  }

  @Test
  void sendsEachBlockToItsLanguage() {
    var read = read(ENGLISH, RUSSIAN, CHINESE, ENGLISH);

    assertThat(read.sentences())
        .extracting(Sentence::language)
        .containsExactly(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE, Language.ENGLISH);
    assertThat(read.language()).isEqualTo(code("en"));
  }

  @Test
  void opensOnlyTheEnginesItNeedsAndOnce() {
    read(RUSSIAN, RUSSIAN);
    read(RUSSIAN);

    assertThat(opened).containsExactly(Language.RUSSIAN);
  }

  @Test
  void takesAShortBlockForTheLanguageOfTheOthers() {
    assertThat(read("Motor", ENGLISH, "Terminal 2").sentences())
        .extracting(Sentence::language)
        .containsExactly(Language.ENGLISH, Language.ENGLISH, Language.ENGLISH);
  }

  @Test
  void hasNoSentencesOfALanguageWithoutRules() {
    var read = read(UKRAINIAN, UKRAINIAN, ENGLISH);

    assertThat(read.language()).isEqualTo(code("uk"));
    assertThat(read.sentences()).extracting(Sentence::language).containsExactly(Language.ENGLISH);
  }

  @Test
  void splitsABlockWhereItsSentencesChangeScript() {
    var text = CodePoints.of(ENGLISH + " " + RUSSIAN + " " + ENGLISH);

    assertThat(reader.read(text, List.of(new Span(0, text.length()))).sentences())
        .extracting(s -> text.slice(s.span()).strip())
        .containsExactly(ENGLISH, RUSSIAN, ENGLISH);
  }

  @Test
  void keepsAForeignNameOrQuotationInItsSentence() {
    var text = CodePoints.of("Mr. Иванов of ОАО «Купол» said “это неправда” on Monday in London.");

    assertThat(reader.read(text, List.of(new Span(0, text.length()))).sentences()).hasSize(1);
  }

  @Test
  void readsNothingFromATextWithoutWords() {
    assertThat(read("123", "***").language()).isEqualTo(LanguageCode.UNKNOWN);
    assertThat(read().sentences()).isEmpty();
  }

  private static LanguageCode code(String code) {
    return new LanguageCode(code);
  }

  private ReadText read(String... blocks) {
    var spans = new ArrayList<Span>();
    var text = new StringBuilder();
    for (var block : blocks) {
      int start = text.codePointCount(0, text.length());
      text.append(block).append('\n');
      spans.add(new Span(start, start + block.codePointCount(0, block.length())));
    }
    return reader.read(CodePoints.of(text.toString()), spans);
  }
}
