package org.attest.claims.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.Claim;
import org.attest.claims.ClaimReader;
import org.attest.claims.ClaimReader.Finders;
import org.attest.claims.Reading;
import org.attest.claims.Relation;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Metadata;
import org.attest.documents.layout.PlainText;
import org.attest.language.TextReader;
import org.attest.language.chinese.ChineseSentences;
import org.attest.language.english.PreparedModels;
import org.attest.language.russian.RussianSentences;
import org.attest.measures.MeasureReader;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.mentions.MentionReader;
import org.attest.mentions.NamedEntity;
import org.attest.mentions.chinese.ChineseMentions;
import org.attest.mentions.english.EnglishMentions;
import org.attest.mentions.russian.RussianMentions;
import org.attest.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What tables and labelled lines state, document by document. No other claims are looked for here,
/// so whatever is found is a record.
class RecordsTest {
  private static final ClaimReader READER =
      new ClaimReader(
          new TextReader(
              Map.of(
                  Language.ENGLISH,
                  PreparedModels::english,
                  Language.RUSSIAN,
                  RussianSentences::new,
                  Language.CHINESE,
                  ChineseSentences::new)),
          new MentionReader(
              Map.of(
                  Language.ENGLISH,
                  new EnglishMentions(),
                  Language.RUSSIAN,
                  new RussianMentions(),
                  Language.CHINESE,
                  new ChineseMentions())),
          new Finders(Map.of(), Map.of(), new Records()),
          Stream.of(Language.values())
              .collect(Collectors.toMap(Function.identity(), MeasureReader::new)));

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void statesWhatTheDocumentRecords(
      String language, String name, String text, List<String> expected) {
    var reading = READER.read(document(text), Optional.empty());

    var found = new ArrayList<String>();
    for (int i = 0; i < reading.claims().size(); i++) {
      boolean measured = i < expected.size() && expected.get(i).contains("<");
      found.add(told(reading, reading.claims().get(i), measured));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static Document document(String text) {
    return new Document(
        DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
        "paper.txt",
        Optional.empty(),
        "text/plain",
        text,
        Metadata.NONE,
        PlainText.layout(text),
        List.of());
  }

  private static String told(Reading reading, Claim claim, boolean measured) {
    var told = new StringBuilder(claim.statement());
    claim.relation().ifPresent(relation -> told.append(' ').append(told(reading, relation)));
    if (measured) {
      told.append(" <").append(measures(claim)).append('>');
    }
    return told.toString();
  }

  private static String told(Reading reading, Relation relation) {
    return "{"
        + relation.type().label()
        + " "
        + name(reading, relation.subject())
        + " > "
        + name(reading, relation.object())
        + relation.roles().entrySet().stream()
            .map(role -> ", " + role.getKey() + "=" + name(reading, Optional.of(role.getValue())))
            .collect(Collectors.joining())
        + "}";
  }

  private static String name(Reading reading, Optional<String> id) {
    return reading.mentions().entities().stream()
        .filter(entity -> Optional.of(entity.id()).equals(id))
        .map(NamedEntity::name)
        .findFirst()
        .orElse("-");
  }

  private static String measures(Claim claim) {
    return Stream.concat(
            claim.quantities().stream().map(RecordsTest::told),
            claim.times().stream().map(RecordsTest::told))
        .collect(Collectors.joining(" | "));
  }

  private static String told(Quantity quantity) {
    return quantity.amount().notation() + " " + quantity.unit().code();
  }

  private static String told(TimeExpression time) {
    return time.from().map(from -> from.iso()).orElse("")
        + time.to()
            .filter(to -> !to.equals(time.from().orElse(null)))
            .map(to -> ".." + to.iso())
            .orElse("");
  }

  static Stream<Arguments> cases() {
    return Stream.of("en", "ru", "zh").flatMap(RecordsTest::cases);
  }

  private static Stream<Arguments> cases(String language) {
    return Stream.of(resource(language + ".txt").split("(?m)^=== ", -1))
        .skip(1)
        .map(block -> block.split("-->\n", -1))
        .map(halves -> arguments(language, halves[0], halves[1]));
  }

  private static Arguments arguments(String language, String document, String claims) {
    int title = document.indexOf('\n');
    return Arguments.of(
        language,
        document.substring(0, title),
        document.substring(title + 1).replace('→', '\t'),
        claims.lines().filter(line -> !line.isBlank()).toList());
  }

  private static String resource(String name) {
    try (InputStream in = RecordsTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
