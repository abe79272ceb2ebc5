package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.Relation;
import org.attest.text.Lexicon;

/// What a verb states of the parties around it; see `verbs.csv`.
///
/// @param needs nouns of which one must end what follows the verb; empty where anything may
/// @param roles further parties by role
record VerbFrame(
    Set<String> needs,
    Relation.Type type,
    List<Slot> subject,
    List<Slot> object,
    Map<String, List<Slot>> roles) {
  /// Where a party stands.
  enum Slot {
    S,
    O,
    OF,
    TO,
    FROM,
    WITH,
    TOWARD,
    FOR,
    IN,
    VIA,
    /// What 把 or 将 governs, or the subject of a passive.
    ENTRY,
    /// What stands right behind the verb.
    DESTINATION
  }

  /// All frames by their verbs.
  static Map<String, List<VerbFrame>> all() {
    var frames = new HashMap<String, List<VerbFrame>>();
    for (var row : new Lexicon(VerbFrame.class, "verbs.csv").rows()) {
      var frame = of(row);
      for (var verb : row.getFirst().split(" ", -1)) {
        frames.computeIfAbsent(verb, _ -> new ArrayList<>()).add(frame);
      }
    }
    return Map.copyOf(frames);
  }

  private static VerbFrame of(List<String> row) {
    return new VerbFrame(
        words(row.get(1)).collect(Collectors.toUnmodifiableSet()),
        Relation.Type.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        slots(row.get(3)),
        slots(row.get(4)),
        words(row.get(5))
            .map(role -> role.split("=", -1))
            .collect(Collectors.toUnmodifiableMap(r -> r[0], r -> slots(r[1]))));
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.split(" ", -1)).filter(word -> !word.isEmpty());
  }

  private static List<Slot> slots(String cell) {
    return Stream.of(cell.split("[|]", -1)).map(Slot::valueOf).toList();
  }
}
