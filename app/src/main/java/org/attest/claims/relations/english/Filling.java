package org.attest.claims.relations.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.claims.Certainty;
import org.attest.claims.Relation.Type;
import org.attest.claims.StatedRelation.Manner;

/// A frame with what stands in its places.
///
/// @param unnamed heads in the places of subject and object that mean no entity: "seven drones"
/// @param isOpen whether one of them stands in a place of the frame
record Filling(
    Type type,
    List<Party> subjects,
    List<Party> objects,
    List<Integer> unnamed,
    boolean isOpen,
    Map<String, List<Party>> roles) {
  /// Who is the object where the thing that changes hands is no entity, the nearest first.
  private static final List<String> OTHER_PARTY =
      List.of("recipient", "payee", "supplier", "payer", "counterparty", "target");

  /// Relations whose words say much even if only one party is an entity.
  private static final Set<Type> ONE_SIDED =
      Set.of(
          Type.SUPPLY,
          Type.RECEIPT,
          Type.PAYMENT,
          Type.SHIPMENT,
          Type.PRODUCTION,
          Type.DEVELOPMENT,
          Type.DESIGNATION,
          Type.CAPABILITY,
          Type.DEPLOYMENT);

  /// Roles that stand in the same way with every predicate.
  private static final Map<String, List<Slot>> ANYWHERE =
      Map.of(
          "place", slots("in=place at=place near=place inside=place"),
          "via", slots("via=party through=body"));

  private static List<Slot> slots(String places) {
    return Stream.of(places.split(" ", -1)).map(Slot::of).toList();
  }

  /// The frame filled, if nothing stands in its places that it cannot take.
  static Optional<Filling> of(Frame frame, Arguments arguments, Referents referents) {
    var places = new Places(arguments, referents);
    var subjects = places.parties(frame.subject());
    var objects = places.parties(frame.object());
    var unnamed = places.unnamed();
    boolean isOpen = !places.unnamed.isEmpty();
    if ((subjects.isEmpty() && places.isWronglyFilled(frame.subject()))
        || (objects.isEmpty() && places.isWronglyFilled(frame.object()))
        || places.isMissing(frame.object())) {
      return Optional.empty();
    }
    if (places.shared && subjects.size() > 1) {
      subjects = subjects.subList(0, 1);
    }
    var roles = new TreeMap<String, List<Party>>();
    frame.roles().forEach((role, slots) -> roles.put(role, places.parties(slots)));
    if (frame.type() != Type.LOCATION) {
      ANYWHERE.forEach((role, slots) -> roles.putIfAbsent(role, places.parties(slots)));
    }
    roles.values().removeIf(List::isEmpty);
    return Optional.of(
        new Filling(frame.type(), subjects, objects, unnamed, isOpen, roles).withOtherParty());
  }

  /// Finds the parties in the places of one predicate, and remembers what is no party.
  private static final class Places {
    private final Arguments arguments;
    private final Referents referents;
    private final List<Integer> unnamed = new ArrayList<>();
    private boolean shared;

    Places(Arguments arguments, Referents referents) {
      this.arguments = arguments;
      this.referents = referents;
    }

    List<Party> parties(List<Slot> slots) {
      for (var slot : slots) {
        var found =
            arguments.in(slot.place()).stream()
                .map(referents::of)
                .flatMap(Optional::stream)
                .filter(party -> slot.takes(party))
                .toList();
        if (!found.isEmpty()) {
          shared |= slot.place().equals("each");
          return found;
        }
        unnamed.addAll(arguments.in(slot.place()));
      }
      return List.of();
    }

    /// Heads in the places looked at that mean no entity, and the object, which words need.
    List<Integer> unnamed() {
      return Stream.concat(
              unnamed.stream(), arguments.in("obj").stream().filter(h -> referents.of(h).isEmpty()))
          .distinct()
          .toList();
    }

    /// A place that asks for a kind of party and holds something else; a sum must be there.
    boolean isWronglyFilled(List<Slot> slots) {
      return slots.stream().anyMatch(this::isWronglyFilled);
    }

    boolean isMissing(List<Slot> slots) {
      return !slots.isEmpty() && slots.stream().allMatch(s -> arguments.in(s.place()).isEmpty());
    }

    private boolean isWronglyFilled(Slot slot) {
      var heads = arguments.in(slot.place()).stream();
      if (slot.isMoney()) {
        return heads.noneMatch(referents::isMoney);
      }
      return slot.mayBeUnnamed()
          ? heads.anyMatch(head -> referents.of(head).isPresent())
          : slot.kind().isPresent() && heads.findAny().isPresent();
    }
  }

  private Filling withOtherParty() {
    var other = OTHER_PARTY.stream().filter(roles::containsKey).findFirst();
    if (!objects.isEmpty() || other.isEmpty()) {
      return this;
    }
    var rest = new TreeMap<>(roles);
    var object = rest.remove(other.get());
    return new Filling(type, subjects, object, unnamed, isOpen, rest);
  }

  /// Whether enough of its places hold parties to say something. A place says little by itself.
  boolean isEnough(boolean clausal) {
    int sides = (subjects.isEmpty() ? 0 : 1) + (objects.isEmpty() ? 0 : 1);
    boolean whole = sides + roles.size() > 1 && (sides > 1 || hasParty() || isOneSided());
    return whole || (sides == 1 && clausal && isOneSided() && isOpen);
  }

  /// One party says enough only in a clause that states a fact; an attacker alone says nothing.
  boolean isEnough(Manner manner) {
    boolean sided = !objects.isEmpty() || type != Type.DEPLOYMENT;
    boolean told = !manner.aside() || !subjects.isEmpty();
    boolean sure = !manner.aside() || manner.certainty() == Certainty.CERTAIN;
    return parties() > 1 || (sided && told && sure);
  }

  private int parties() {
    return (subjects.isEmpty() ? 0 : 1) + (objects.isEmpty() ? 0 : 1) + roles.size();
  }

  private boolean hasParty() {
    return roles.keySet().stream().anyMatch(role -> !role.equals("place"));
  }

  private boolean isOneSided() {
    return ONE_SIDED.contains(type);
  }

  boolean isWhole() {
    return !subjects.isEmpty() && !objects.isEmpty();
  }
}
