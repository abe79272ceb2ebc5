package org.attest.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.language.chinese.ChineseSentences;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

/// How many of the names in whole news texts are found with their borders and type, and how many of
/// those found are names.
class ChineseNewsTest {
  private static final Pattern NAME = Pattern.compile("【([^|】]+)\\|(.)】");
  private static final Map<String, MentionType> TYPES =
      Map.ofEntries(
          Map.entry("P", MentionType.PERSON),
          Map.entry("O", MentionType.ORGANIZATION),
          Map.entry("C", MentionType.COMPANY),
          Map.entry("B", MentionType.PUBLIC_BODY),
          Map.entry("L", MentionType.PLACE),
          Map.entry("N", MentionType.COUNTRY),
          Map.entry("W", MentionType.WEAPON_SYSTEM),
          Map.entry("V", MentionType.VESSEL),
          Map.entry("A", MentionType.AIRPLANE),
          Map.entry("R", MentionType.PRODUCT),
          Map.entry("J", MentionType.LAW));
  private static final double LEAST_RECALL = 0.85;
  private static final double LEAST_PRECISION = 0.85;

  private record Found(Span span, MentionType type) {}

  private final ChineseSentences sentences = new ChineseSentences();
  private final ChineseMentions finder = new ChineseMentions();

  @Test
  void findsMostNamesOfNewsTextsAndLittleElse() {
    var missed = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    int names = 0;
    int found = 0;
    for (var marked : texts()) {
      var text = CodePoints.of(NAME.matcher(marked).replaceAll("$1"));
      var expected = annotated(marked);
      var read = read(text);
      names += expected.size();
      found += read.size();
      missed.addAll(without(expected, read, text));
      wrong.addAll(without(read, expected, text));
    }
    var report = "missed " + missed + ", wrong " + wrong + " of " + names + " names";
    assertThat(1 - (double) missed.size() / names).as(report).isGreaterThan(LEAST_RECALL);
    assertThat(1 - (double) wrong.size() / found).as(report).isGreaterThan(LEAST_PRECISION);
  }

  private static List<String> without(Set<Found> all, Set<Found> others, CodePoints text) {
    return all.stream()
        .filter(name -> !others.contains(name))
        .map(name -> text.slice(name.span()) + " = " + name.type().label())
        .toList();
  }

  private Set<Found> read(CodePoints text) {
    return finder.find(text, sentences.read(text, List.of(new Span(0, text.length())))).stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .map(mention -> new Found(mention.span(), mention.type()))
        .collect(Collectors.toSet());
  }

  /// The texts hold no character beyond the basic plane: offsets are code points.
  private static Set<Found> annotated(String marked) {
    var names = new HashSet<Found>();
    var matcher = NAME.matcher(marked);
    int markup = 0;
    while (matcher.find()) {
      int start = matcher.start() - markup;
      var type = Objects.requireNonNull(TYPES.get(matcher.group(2)));
      names.add(new Found(new Span(start, start + matcher.group(1).length()), type));
      markup += matcher.group().length() - matcher.group(1).length();
    }
    return names;
  }

  private static List<String> texts() {
    try (InputStream in = ChineseNewsTest.class.getResourceAsStream("news.txt")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n", -1))
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
