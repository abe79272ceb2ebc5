package org.attest.claims.relations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.claims.Relation;
import org.attest.text.Lexicon;

/// The frames of a lexicon by their word. Rows are `word,part,type,subject,object,roles`: places
/// are separated by blanks, roles are written `role:place` and may repeat.
public final class RelationLexicon {
  private final Map<String, List<RelationFrame>> frames;

  private RelationLexicon(Map<String, List<RelationFrame>> frames) {
    this.frames = frames;
  }

  /// Reads a resource beside a class.
  public static RelationLexicon read(Class<?> owner, String name) {
    return new RelationLexicon(
        new Lexicon(owner, name)
            .rows().stream()
                .map(RelationLexicon::frame)
                .collect(Collectors.groupingBy(RelationFrame::word)));
  }

  /// The frames of a word, in the lexicon's order; none where it carries no relation.
  public List<RelationFrame> of(String word) {
    return frames.getOrDefault(word, List.of());
  }

  /// The frames of every word, each as a language reads it.
  public <T> Map<String, List<T>> as(Function<RelationFrame, T> reading) {
    return frames.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, e -> e.getValue().stream().map(reading).toList()));
  }

  private static RelationFrame frame(List<String> row) {
    return new RelationFrame(
        row.get(0),
        row.get(1),
        Relation.Type.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        places(row.get(3)),
        places(row.get(4)),
        roles(row.get(5)));
  }

  private static List<String> places(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  private static Map<String, List<String>> roles(String cell) {
    return places(cell).stream()
        .map(role -> Arrays.asList(role.split(":", 2)))
        .collect(
            Collectors.groupingBy(
                List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));
  }
}
