package org.attest.claims.relations.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The places around one predicate, and who stands in them.
record Places(Arguments arguments, Referents referents) {
  /// The parties in the first of some places that holds any of its kind.
  List<Party> parties(List<Slot> slots) {
    return slots.stream()
        .map(this::parties)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Party> parties(Slot slot) {
    return arguments.in(slot.place()).stream()
        .map(referents::of)
        .flatMap(Optional::stream)
        .filter(slot::takes)
        .toList();
  }

  /// Whether the parties come from the second part of a joined subject ("A and B met").
  boolean isShared(List<Slot> slots) {
    return slots.stream()
        .filter(slot -> !parties(slot).isEmpty())
        .findFirst()
        .filter(slot -> slot.place().equals("each"))
        .isPresent();
  }

  /// Whether a frame's places hold only what they can take, and its object's place holds anything.
  boolean take(Frame frame) {
    boolean missing =
        !frame.object().isEmpty()
            && frame.object().stream().allMatch(slot -> arguments.in(slot.place()).isEmpty());
    return !missing && fit(frame.subject()) && fit(frame.object());
  }

  private boolean fit(List<Slot> slots) {
    return !parties(slots).isEmpty() || slots.stream().noneMatch(this::isWronglyFilled);
  }

  /// A place that asks for a kind of party and holds something else; a sum must be there.
  private boolean isWronglyFilled(Slot slot) {
    var heads = arguments.in(slot.place()).stream();
    if (slot.isMoney()) {
      return heads.noneMatch(referents::isMoney);
    }
    return slot.mayBeUnnamed()
        ? heads.anyMatch(head -> referents.of(head).isPresent() || referents.isPerson(head))
        : slot.kind().isPresent() && heads.findAny().isPresent();
  }

  /// Whether the place of a subject or an object holds a noun that means no entity.
  boolean isOpen(Frame frame) {
    return Stream.of(frame.subject(), frame.object())
        .filter(slots -> parties(slots).isEmpty())
        .flatMap(List::stream)
        .anyMatch(slot -> slot.isTelling() && !arguments.in(slot.place()).isEmpty());
  }

  /// Such nouns, and the verb's object, which its words need: "seven drones".
  List<Integer> unnamed(Frame frame) {
    var object = arguments.in("obj").stream().filter(head -> referents.of(head).isEmpty());
    return Stream.concat(open(frame), object).distinct().toList();
  }

  private Stream<Integer> open(Frame frame) {
    return Stream.of(frame.subject(), frame.object())
        .filter(slots -> parties(slots).isEmpty())
        .flatMap(slots -> slots.stream().flatMap(slot -> arguments.in(slot.place()).stream()));
  }
}
