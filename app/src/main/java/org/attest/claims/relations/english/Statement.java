package org.attest.claims.relations.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.claims.Relation;
import org.attest.claims.StatedRelation;
import org.attest.claims.StatedRelation.Manner;
import org.attest.claims.english.Clauses;
import org.attest.claims.relations.Plausibility;
import org.attest.language.Stretch;
import org.attest.text.Span;

/// A predicate whose places are filled, written out: a relation for each pair of a subject and an
/// object.
record Statement(Clauses clauses, Stretch predicate, int depth, Manner manner, Filling filling) {
  /// Parties on one side of a relation; a longer list is a table in prose.
  private static final int MOST_PARTIES = 6;

  List<StatedRelation> relations(Referents referents, Plausibility plausibility) {
    var found = new ArrayList<StatedRelation>();
    for (var subject : sides(filling.subjects())) {
      for (var object : sides(filling.objects())) {
        boolean turned = isTurned(subject, object);
        relation(turned ? object : subject, turned ? subject : object)
            .filter(plausibility::allows)
            .map(relation -> stated(relation, words(referents, subject, object)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// Of the parties to a contract the one named first is the subject.
  private boolean isTurned(Optional<Party> subject, Optional<Party> object) {
    return filling.type() == Relation.Type.CONTRACT
        && subject.isPresent()
        && object.isPresent()
        && object.get().words().first() < subject.get().words().first();
  }

  private static List<Optional<Party>> sides(List<Party> parties) {
    return parties.isEmpty()
        ? List.of(Optional.empty())
        : parties.stream().limit(MOST_PARTIES).map(Optional::of).toList();
  }

  private StatedRelation stated(Relation relation, Stretch words) {
    return new StatedRelation(span(predicate), span(words), depth, relation, manner);
  }

  private Optional<Relation> relation(Optional<Party> subject, Optional<Party> object) {
    var one = subject.map(Party::entity);
    var other = object.map(Party::entity);
    Map<String, String> roles = new HashMap<>();
    filling.roles().forEach((role, party) -> roles.put(role, party.getFirst().entity()));
    roles
        .values()
        .removeIf(p -> one.filter(p::equals).isPresent() || other.filter(p::equals).isPresent());
    boolean same = one.isPresent() && one.equals(other);
    return same ? Optional.empty() : Optional.of(new Relation(filling.type(), one, other, roles));
  }

  private Stream<Party> roles() {
    return filling.roles().values().stream().map(List::getFirst);
  }

  private Span span(Stretch stretch) {
    return clauses.tree().sentence().spanOf(stretch.first(), stretch.end() - 1);
  }

  private Stretch words(Referents referents, Optional<Party> subject, Optional<Party> object) {
    var parties = Stream.of(subject.stream(), object.stream(), roles());
    var parts =
        Stream.concat(
                parties.flatMap(p -> p).map(Party::words),
                filling.unnamed().stream().map(referents::phrase))
            .toList();
    int first = predicate.first();
    int end = predicate.end();
    for (var part : parts) {
      first = Math.min(first, part.first());
      end = Math.max(end, part.end());
    }
    return clauses.trim(new Stretch(first, end));
  }
}
