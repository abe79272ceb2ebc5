package org.attest.claims.relations.russian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attest.claims.MentionIndex;
import org.attest.claims.Relation;
import org.attest.claims.RelationFinder;
import org.attest.claims.StatedRelation;
import org.attest.claims.relations.Plausibility;
import org.attest.claims.relations.RelationFrame;
import org.attest.claims.relations.russian.Predicates.Form;
import org.attest.claims.relations.russian.Predicates.Found;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.mentions.MentionType;

/// Finds the relations that Russian sentences state, by the cases that endings allow and by order.
public final class RussianRelations implements RelationFinder {
  /// Longer rows of words are no sentences; nobody looks for relations in them.
  private static final int LONGEST = 400;

  private final Predicates predicates = new Predicates();
  private final Parties parties = new Parties();

  @Override
  public List<StatedRelation> find(Sentence sentence, MentionIndex mentions) {
    if (sentence.tokens().size() > LONGEST) {
      return List.of();
    }
    var words = new Words(sentence);
    var named = parties.of(words, mentions);
    return named.size() < 2 ? List.of() : find(words, named, new Plausibility(mentions));
  }

  private List<StatedRelation> find(Words words, List<Party> named, Plausibility plausible) {
    var found = new ArrayList<StatedRelation>();
    IntStream.range(0, words.size())
        .forEach(at ->
            predicates.at(words, at).stream()
                .flatMap(p -> stated(words, named, at, p).stream())
                .filter(s -> plausible.allows(s.relation()))
                .findFirst()
                .ifPresent(found::add));
    found.sort(Comparator.comparing(StatedRelation::predicate));
    return List.copyOf(found);
  }

  private Optional<StatedRelation> stated(Words words, List<Party> named, int at, Found found) {
    var places = places(words, named, at, found);
    return places.flatMap(p -> filled(words, at, found, p));
  }

  private static Optional<Places> places(Words words, List<Party> named, int at, Found found) {
    return switch (found.form()) {
      case FINITE, PASSIVE ->
          words.is(at - 1, "не") && depth(words, at) > 0
              ? Optional.empty()
              : Optional.of(Clause.of(words, named, at, found.form() == Form.PASSIVE)::at);
      case ACTIVE_PARTICIPLE -> Optional.of(Clause.ofParticiple(words, named, at, false)::at);
      case PASSIVE_PARTICIPLE -> Optional.of(Clause.ofParticiple(words, named, at, true)::at);
      case NOUN -> Optional.of(new NounPlaces(words, named, at)::at);
    };
  }

  /// Who stands in the first of some places that holds somebody.
  private interface Places {
    Optional<Party> at(List<String> places);
  }

  private static Optional<StatedRelation> filled(Words words, int at, Found found, Places places) {
    var frame = found.frame();
    var subject = places.at(frame.subject());
    var object = places.at(frame.object()).filter(o -> !isSame(subject, o));
    var roles = new TreeMap<String, Party>();
    frame
        .roles()
        .forEach((role, where) ->
            places
                .at(where)
                .filter(p -> !isSame(subject, p) && !isSame(object, p))
                .ifPresent(p -> roles.put(role, p)));
    if (found.form() == Form.NOUN && isPlaceOfProduction(frame, subject)) {
      subject.ifPresent(p -> roles.put("place", p));
      return object.map(_ -> stated(words, at, frame, Optional.empty(), object, roles));
    }
    if (frame.type() == Relation.Type.EMPLOYMENT && isPerson(object)) {
      return Optional.empty();
    }
    boolean two = object.isPresent() && (subject.isPresent() || !roles.isEmpty());
    return two ? Optional.of(stated(words, at, frame, subject, object, roles)) : Optional.empty();
  }

  /// "Двигатели производства Китая".
  private static boolean isPlaceOfProduction(RelationFrame frame, Optional<Party> subject) {
    return frame.type() == Relation.Type.PRODUCTION
        && subject.filter(p -> Plausibility.isPlace(p.mention().type())).isPresent();
  }

  private static boolean isPerson(Optional<Party> party) {
    return party.filter(p -> p.mention().type() == MentionType.PERSON).isPresent();
  }

  private static boolean isSame(Optional<Party> one, Party other) {
    return one.filter(p -> p.entity().equals(other.entity())).isPresent();
  }

  private static StatedRelation stated(
      Words words,
      int at,
      RelationFrame frame,
      Optional<Party> subject,
      Optional<Party> object,
      Map<String, Party> roles) {
    var all = new ArrayList<Party>(roles.values());
    subject.ifPresent(all::add);
    object.ifPresent(all::add);
    int first = Math.min(at, all.stream().mapToInt(Party::first).min().orElse(at));
    int end = Math.max(at + 1, all.stream().mapToInt(Party::end).max().orElse(at));
    var entities = new TreeMap<String, String>();
    roles.forEach((role, party) -> entities.put(role, party.entity()));
    return new StatedRelation(
        words.token(at).span(),
        words.sentence().spanOf(first, end - 1),
        depth(words, at),
        new Relation(
            frame.type(), subject.map(Party::entity), object.map(Party::entity), entities));
  }

  /// A verb before any conjunction or relative pronoun is the main one; nouns lie below verbs.
  private static int depth(Words words, int at) {
    int below =
        (int)
            IntStream.range(0, at)
                .filter(i ->
                    words.partOfSpeech(i) == PartOfSpeech.SCONJ
                        || words.lower(i).startsWith("котор"))
                .count();
    return 2 * below + (words.isVerb(at) ? 0 : 1);
  }
}
