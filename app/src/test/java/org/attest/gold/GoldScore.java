package org.attest.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// How well the program reads the annotated texts. The texts that are held apart are measured, and
/// their errors are never shown, so that a rule can be checked on texts nobody learnt from.
record GoldScore(List<TextScore> texts) {
  private static final List<String> LANGUAGES = List.of("en", "ru", "zh");
  private static final String CELL = "%-24s";
  private static final String LABEL = "%-30s";

  /// Reads the texts and scores them.
  ///
  /// @param folder takes the texts as files
  static GoldScore of(Path folder) throws IOException {
    var texts = GoldText.all();
    var readings = ReadOut.of(texts, folder);
    return new GoldScore(
        texts.stream().map(t -> new TextScore(t, read(readings, t).claims())).toList());
  }

  private static ReadOut read(Map<String, ReadOut> readings, GoldText gold) {
    var reading = readings.get(gold.id());
    if (reading == null || !reading.text().equals(gold.text())) {
      throw new IllegalStateException("not read as it is written: " + gold.id());
    }
    return reading;
  }

  /// The figures of all texts.
  Map<Measure, Figure> all() {
    return figures(text -> true);
  }

  Map<Measure, Figure> language(String language) {
    return figures(text -> text.language().equals(language));
  }

  String table() {
    return block("all texts", text -> true)
        + block("open texts", text -> !text.held())
        + block("held texts", GoldText::held);
  }

  /// What is wrong in the open texts.
  List<String> misses() {
    return texts.stream()
        .filter(text -> !text.gold().held())
        .flatMap(text -> text.misses().stream())
        .toList();
  }

  private String block(String title, Predicate<GoldText> chosen) {
    var columns =
        LANGUAGES.stream().map(l -> figures(chosen.and(t -> t.language().equals(l)))).toList();
    var all = figures(chosen);
    var table = new StringBuilder("\n" + cell(LABEL, title));
    LANGUAGES.forEach(language -> table.append(cell(CELL, language)));
    table.append("en, ru, zh\n");
    for (var measure : Measure.values()) {
      table.append(cell(LABEL, measure.toString()));
      columns.forEach(column -> table.append(cell(CELL, column.get(measure).shown())));
      table.append(all.get(measure).shown()).append('\n');
    }
    return table.toString();
  }

  private static String cell(String format, String content) {
    return String.format(Locale.ROOT, format, content);
  }

  private Map<Measure, Figure> figures(Predicate<GoldText> chosen) {
    var sums = new EnumMap<Measure, Figure>(Measure.class);
    texts.stream()
        .filter(text -> chosen.test(text.gold()))
        .forEach(
            text -> text.figures().forEach((m, figure) -> sums.merge(m, figure, Figure::plus)));
    return sums;
  }
}
