package org.attest.claims.relations.english;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.claims.Relation;
import org.attest.claims.relations.RelationFrame;

/// A row of the lexicon, its places read.
record Frame(
    Relation.Type type, List<Slot> subject, List<Slot> object, Map<String, List<Slot>> roles) {
  private static final List<Slot> RECEIVER = slots(List.of("subj=party"));
  private static final Map<String, List<Slot>> GIVER =
      Map.of("supplier", slots(List.of("from=any", "by=party", "poss=party")));

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

  /// The frame of what is given, as its verb tells who gets it: "took delivery of", "received a
  /// payment from".
  Frame received() {
    return switch (type) {
      case SUPPLY, SHIPMENT -> new Frame(Relation.Type.RECEIPT, RECEIVER, object, GIVER);
      case PAYMENT ->
          new Frame(
              type,
              subject.stream().filter(slot -> !slot.place().equals("subj")).toList(),
              RECEIVER,
              Map.of());
      default -> this;
    };
  }
}
