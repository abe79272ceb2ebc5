package org.attest.claims.relations.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.claims.Relation.Type;

/// A frame with what stands in its places.
///
/// @param unnamed heads in the places of subject and object that mean no entity: "seven drones"
record Filling(
    Type type,
    List<Party> subjects,
    List<Party> objects,
    List<Integer> unnamed,
    Map<String, Party> roles) {
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
          Type.DEPLOYMENT,
          Type.CONTRACT);

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
    var unnamed = List.copyOf(places.unnamed);
    if (subjects.isEmpty() && places.isWronglyFilled(frame.subject())
        || objects.isEmpty() && places.isWronglyFilled(frame.object())) {
      return Optional.empty();
    }
    if (places.shared && subjects.size() > 1) {
      subjects = subjects.subList(0, 1);
    }
    var roles = new TreeMap<String, Party>();
    frame
        .roles()
        .forEach((role, slots) ->
            places.parties(slots).stream().findFirst().ifPresent(p -> roles.put(role, p)));
    ANYWHERE.forEach((role, slots) -> {
      if (frame.type() != Type.LOCATION) {
        places.parties(slots).stream().findFirst().ifPresent(p -> roles.putIfAbsent(role, p));
      }
    });
    return Optional.of(
        new Filling(frame.type(), subjects, objects, unnamed, roles).withOtherParty());
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
                .filter(party -> slot.takes(party.type()))
                .toList();
        if (!found.isEmpty()) {
          shared |= slot.place().equals("each");
          return found;
        }
        unnamed.addAll(arguments.in(slot.place()));
      }
      return List.of();
    }

    /// A place that asks for a kind of party and holds something else.
    boolean isWronglyFilled(List<Slot> slots) {
      return slots.stream()
          .anyMatch(slot -> slot.kind().isPresent() && !arguments.in(slot.place()).isEmpty());
    }
  }

  private Filling withOtherParty() {
    var other = OTHER_PARTY.stream().filter(roles::containsKey).findFirst();
    if (!objects.isEmpty() || other.isEmpty()) {
      return this;
    }
    var rest = new TreeMap<>(roles);
    var object = rest.remove(other.get());
    return new Filling(type, subjects, List.of(object), unnamed, rest);
  }

  /// Whether enough of its places hold parties to say something. A place says little by itself.
  boolean isEnough(boolean clausal) {
    int sides = (subjects.isEmpty() ? 0 : 1) + (objects.isEmpty() ? 0 : 1);
    boolean whole = sides + roles.size() > 1 && (sides > 1 || hasParty() || isOneSided());
    return whole || (sides == 1 && clausal && isOneSided() && !unnamed.isEmpty());
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
