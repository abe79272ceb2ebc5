package org.attest.claims.relations.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.claims.Certainty;
import org.attest.claims.Relation;
import org.attest.claims.StatedRelation.Manner;

/// A frame with what stands in its places.
///
/// @param unnamed heads in the places of subject and object that mean no entity: "seven drones"
/// @param isOpen whether one of them stands in a place of the frame
record Filling(
    Relation.Type type,
    List<Party> subjects,
    List<Party> objects,
    List<Integer> unnamed,
    boolean isOpen,
    Map<String, List<Party>> roles) {
  /// Who is the object where the thing that changes hands is no entity, the nearest first.
  private static final List<String> OTHER_PARTY =
      List.of("recipient", "payee", "supplier", "payer", "counterparty", "target");

  /// Relations whose words say much even if only one party is an entity.
  private static final Set<Relation.Type> ONE_SIDED =
      Set.of(
          Relation.Type.SUPPLY,
          Relation.Type.RECEIPT,
          Relation.Type.PAYMENT,
          Relation.Type.SHIPMENT,
          Relation.Type.PRODUCTION,
          Relation.Type.DEVELOPMENT,
          Relation.Type.DESIGNATION,
          Relation.Type.CAPABILITY,
          Relation.Type.DEPLOYMENT);

  /// Roles that stand in the same way with every predicate.
  private static final Map<String, List<Slot>> ANYWHERE =
      Map.of(
          "place", slots("in=place at=place near=place inside=place"),
          "via", slots("via=party through=body"));

  private static List<Slot> slots(String places) {
    return Stream.of(places.split(" ", -1)).map(Slot::of).toList();
  }

  /// The frame filled, if nothing stands in its places that it cannot take.
  static Optional<Filling> of(Frame frame, Places places) {
    if (!places.take(frame)) {
      return Optional.empty();
    }
    var objects = places.parties(frame.object());
    var subjects = places.parties(frame.subject());
    boolean first = places.isShared(frame.object()) && subjects.size() > 1;
    return Optional.of(
        new Filling(
                frame.type(),
                first ? subjects.subList(0, 1) : subjects,
                objects,
                places.unnamed(frame),
                places.isOpen(frame),
                roles(frame, places))
            .withOtherParty());
  }

  private static Map<String, List<Party>> roles(Frame frame, Places places) {
    var roles = new TreeMap<String, List<Party>>();
    frame.roles().forEach((role, slots) -> roles.put(role, places.parties(slots)));
    if (frame.type() != Relation.Type.LOCATION) {
      ANYWHERE.forEach((role, slots) -> roles.putIfAbsent(role, places.parties(slots)));
    }
    roles.values().removeIf(List::isEmpty);
    return roles;
  }

  private Filling withOtherParty() {
    return OTHER_PARTY.stream()
        .filter(role -> objects.isEmpty() && roles.containsKey(role))
        .findFirst()
        .map(this::withObject)
        .orElse(this);
  }

  private Filling withObject(String role) {
    var rest = new TreeMap<>(roles);
    var object = rest.remove(role);
    return object == null ? this : new Filling(type, subjects, object, unnamed, isOpen, rest);
  }

  /// Whether enough of its places hold parties to say something. A place says little by itself.
  boolean isEnough(boolean clausal) {
    boolean whole = isPaired() && (sides() > 1 || hasParty() || isOneSided());
    return whole || (sides() == 1 && clausal && isOneSided() && isOpen);
  }

  /// One party says enough only in a clause that states a fact; an attacker alone says nothing.
  boolean isEnough(Manner manner) {
    boolean sided = !objects.isEmpty() || type != Relation.Type.DEPLOYMENT;
    boolean told = !manner.aside() || !subjects.isEmpty();
    boolean sure = !manner.aside() || manner.certainty() == Certainty.CERTAIN;
    return isPaired() || (sided && told && sure);
  }

  boolean isPaired() {
    return sides() + roles.size() > 1;
  }

  private int sides() {
    return (subjects.isEmpty() ? 0 : 1) + (objects.isEmpty() ? 0 : 1);
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
