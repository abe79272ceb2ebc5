package org.attest.claims.relations.english;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.claims.Relation;
import org.attest.claims.relations.RelationFrame;

/// A row of the lexicon, its places read.
record Frame(
    Relation.Type type, List<Slot> subject, List<Slot> object, Map<String, List<Slot>> roles) {
  static Frame of(RelationFrame row) {
    return new Frame(
        row.type(),
        slots(row.subject()),
        slots(row.object()),
        row.roles().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> slots(e.getValue()))));
  }

  private static List<Slot> slots(List<String> places) {
    return places.stream().map(Slot::of).toList();
  }
}
