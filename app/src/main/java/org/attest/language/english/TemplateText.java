package org.attest.language.english;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The feature templates of a model as lines of text: the kind of template, then its items, each
/// `source:relation:window:field:attribute`, with `-` for what an item lacks.
final class TemplateText {
  private static final String SET = "set";
  private static final String LIST = "list";
  private static final String EMBEDDING = "embedding";
  private static final String NONE = "-";

  private TemplateText() {}

  static List<String> write(FeatureTemplate<?, ?> template) {
    var lines = new ArrayList<String>();
    template.getSetFeatureList().forEach(item -> lines.add(SET + " " + write(item)));
    template.getFeatureList().forEach(items -> lines.add(LIST + " " + write(items)));
    template.getEmbeddingFeatureList().forEach(item -> lines.add(EMBEDDING + " " + write(item)));
    return lines;
  }

  static void read(List<String> lines, FeatureTemplate<?, ?> template) {
    for (var line : lines) {
      var words = line.split(" ", -1);
      var items = Arrays.stream(words).skip(1).map(TemplateText::item).toArray(FeatureItem[]::new);
      switch (words[0]) {
        case SET -> template.addSet(items[0]);
        case LIST -> template.add(items);
        case EMBEDDING -> template.addWordEmbedding(items[0]);
        default -> throw new IllegalStateException("no kind of feature template: " + line);
      }
    }
  }

  private static String write(FeatureItem... items) {
    return Arrays.stream(items).map(TemplateText::writeItem).collect(Collectors.joining(" "));
  }

  private static String writeItem(FeatureItem item) {
    return String.join(
        ":",
        item.source.name(),
        name(item.relation),
        String.valueOf(item.window),
        item.field.name(),
        name(item.attribute));
  }

  private static String name(@Nullable Object part) {
    return switch (part) {
      case null -> NONE;
      case Enum<?> constant -> constant.name();
      default -> part.toString();
    };
  }

  private static FeatureItem item(String text) {
    var parts = text.split(":", -1);
    var field = Field.valueOf(parts[3]);
    return new FeatureItem(
        Source.valueOf(parts[0]),
        parts[1].equals(NONE) ? null : Relation.valueOf(parts[1]),
        Integer.parseInt(parts[2]),
        field,
        parts[4].equals(NONE) ? null : attribute(field, parts[4]));
  }

  private static Object attribute(Field field, String text) {
    return switch (field) {
      case prefix, suffix -> Integer.valueOf(text);
      case valency -> Direction.valueOf(text);
      case dependent_set -> Field.valueOf(text);
      default -> text;
    };
  }
}
