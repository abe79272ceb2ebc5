package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.claims.Relation;
import org.attest.claims.relations.chinese.VerbFrame.Slot;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;

/// The relations that verbs state.
final class VerbRelations {
  /// Verbs that describe whom they precede without anything done: "位于X的Y".
  private static final Set<String> STATIVE =
      Set.of("位于", "坐落于", "地处", "设在", "设于", "隶属于", "隶属", "属于", "归属", "持有", "拥有", "受雇于", "任职于");

  private static final Set<String> TO = Set.of("向", "给", "对");
  private static final Set<String> TO_AFTER = Set.of("给", "到", "至", "往", "向");
  private static final Set<String> FROM = Set.of("从", "自", "向");
  private static final Set<String> WITH = Set.of("与", "同", "跟", "和");
  private static final Set<String> TOWARD = Set.of("对", "向", "针对");
  private static final Set<String> FOR = Set.of("为", "替", "给");
  private static final Set<String> IN = Set.of("在");
  private static final Set<String> IN_AFTER = Set.of("在", "于");
  private static final Set<String> VIA = Set.of("通过", "经", "经由", "经过");

  private final Map<String, List<VerbFrame>> frames = VerbFrame.all();

  Set<String> verbs() {
    return frames.keySet();
  }

  /// What the verbs of a clause state, in order.
  List<Stated> in(Clause clause) {
    var stated = new ArrayList<Stated>();
    for (int i = 0; i < clause.groups().size(); i++) {
      if (clause.groups().get(i) instanceof Group.Verb verb) {
        for (var frame : frames.getOrDefault(verb.item().word(), List.of())) {
          stated.addAll(new Reading(clause, i, verb.item(), frame).relations());
        }
      }
    }
    return stated;
  }

  /// A verb of a clause, read by one of its frames.
  private record Reading(Clause clause, int verb, Item word, VerbFrame frame) {
    List<Stated> relations() {
      var object = clause.after(verb);
      boolean needed = frame.needs().isEmpty() || object.filter(o -> endsAsNeeded(o)).isPresent();
      return needed ? stated() : List.of();
    }

    private boolean endsAsNeeded(NounPhrase phrase) {
      return phrase.endsIn(frame.needs())
          || describedBehind().filter(_ -> before(phrase).endsIn(frame.needs())).isPresent();
    }

    private List<Stated> stated() {
      var subject = first(frame.subject(), item -> fitsSubject(item));
      var objects = all(frame.object(), item -> fitsObject(item), subject);
      var roles = roles(subject, objects);
      var place = subject.filter(_ -> isMadeIn()).isPresent() && !roles.containsKey("place");
      var maker = place ? Optional.<Item>empty() : subject;
      if (place) {
        subject.ifPresent(s -> roles.put("place", s));
      }
      int parties = objects.size() + roles.size() + maker.map(_ -> 1).orElse(0);
      boolean enough =
          frame.type() == Relation.Type.DESIGNATION
              ? !objects.isEmpty()
              : parties > 1 && hasBoth(maker, objects, roles);
      if (objects.isEmpty() && maker.isPresent() && makesThings()) {
        return List.of(made(maker.get()));
      }
      return enough ? objects(maker, objects, roles) : List.of();
    }

    /// "生产水泵": what is made has no name.
    private boolean makesThings() {
      boolean making =
          frame.type() == Relation.Type.PRODUCTION || frame.type() == Relation.Type.DEVELOPMENT;
      return making
          && clause.after(verb).isPresent()
          && clause.hasSubject(verb)
          && clause.described(verb).isEmpty();
    }

    private Stated made(Item maker) {
      var relation = new Relation(frame.type(), Stated.entity(maker), Optional.empty(), Map.of());
      return new Stated(word, List.of(maker, word), 0, relation);
    }

    /// Two parties of which one is not only where or by what way.
    private static boolean hasBoth(
        Optional<Item> subject, List<Item> objects, Map<String, Item> roles) {
      return !objects.isEmpty() && (subject.isPresent() || !roles.isEmpty());
    }

    private List<Stated> objects(
        Optional<Item> subject, List<Item> objects, Map<String, Item> roles) {
      return objects.stream().map(object -> stated(subject, object, roles)).toList();
    }

    private Stated stated(Optional<Item> subject, Item object, Map<String, Item> roles) {
      var ids = new HashMap<String, String>();
      roles.forEach((role, item) -> item.party().ifPresent(p -> ids.put(role, p.entity())));
      var relation =
          new Relation(frame.type(), subject.flatMap(Stated::entity), Stated.entity(object), ids);
      var items =
          Stream.of(subject.stream(), Stream.of(object, word), roles.values().stream())
              .flatMap(s -> s)
              .toList();
      return new Stated(word, items, isRelative() ? 1 : 0, relation);
    }

    private boolean isRelative() {
      return clause.described(verb).isPresent() || describedBehind().isPresent();
    }

    /// "中国制造的": where it was made, not by whom.
    private boolean isMadeIn() {
      boolean state =
          subjectOf(frame)
              .flatMap(Item::party)
              .filter(p -> p.type() == MentionType.COUNTRY || p.type() == MentionType.PLACE)
              .isPresent();
      return frame.type() == Relation.Type.PRODUCTION
          && state
          && clause.described(verb).isPresent();
    }

    private Optional<Item> subjectOf(VerbFrame of) {
      return first(of.subject(), item -> fitsSubject(item));
    }

    private boolean fitsSubject(Item item) {
      boolean fits = has(item, type -> Fit.isSubject(frame.type(), type));
      boolean carried = !clause.hasSubject(verb) && clause.topic().contains(item);
      boolean person = has(item, type -> type == MentionType.PERSON);
      return fits && !(carried && person && frame.type() != Relation.Type.EMPLOYMENT);
    }

    private boolean fitsObject(Item item) {
      return has(item, type -> Fit.isObject(frame.type(), type));
    }

    private static boolean has(Item item, java.util.function.Predicate<MentionType> test) {
      return item.party().map(Mention::type).filter(test).isPresent();
    }

    private Optional<Item> first(List<Slot> slots, java.util.function.Predicate<Item> fits) {
      return slots.stream().flatMap(slot -> in(slot).stream()).filter(fits).findFirst();
    }

    /// The parties of the first slot that has some.
    private List<Item> all(
        List<Slot> slots, java.util.function.Predicate<Item> fits, Optional<Item> other) {
      return slots.stream()
          .map(slot -> in(slot).stream().filter(fits).filter(item -> !isSame(item, other)).toList())
          .filter(items -> !items.isEmpty())
          .findFirst()
          .orElse(List.of());
    }

    private static boolean isSame(Item item, Optional<Item> other) {
      return other.flatMap(Stated::entity).equals(Stated.entity(item));
    }

    private Map<String, Item> roles(Optional<Item> subject, List<Item> objects) {
      var roles = new HashMap<String, Item>();
      frame
          .roles()
          .forEach((role, slots) ->
              first(slots, item -> has(item, type -> Fit.isRole(role, type)))
                  .filter(item -> !isSame(item, subject))
                  .filter(item -> objects.stream().noneMatch(o -> isSame(item, Optional.of(o))))
                  .ifPresent(item -> roles.put(role, item)));
      return roles;
    }

    private List<Item> in(Slot slot) {
      return switch (slot) {
        case S -> subjects();
        case O -> objects();
        case OF -> owners();
        case TO -> either(clause.governedBefore(verb, TO), clause.governedAfter(verb, TO_AFTER));
        case FROM -> clause.governedBefore(verb, FROM);
        case WITH -> either(clause.governedBefore(verb, WITH), second());
        case TOWARD -> clause.governedBefore(verb, TOWARD);
        case FOR -> clause.governedBefore(verb, FOR);
        case IN -> either(clause.governedAfter(verb, IN_AFTER), clause.governedBefore(verb, IN));
        case VIA -> clause.governedBefore(verb, VIA);
        case ENTRY -> entries();
        case DESTINATION ->
            either(
                clause.governedAfter(verb, TO_AFTER),
                clause.after(verb).map(NounPhrase::heads).orElse(List.of()));
      };
    }

    private static List<Item> either(List<Item> one, List<Item> other) {
      return one.isEmpty() ? other : one;
    }

    private List<Item> second() {
      return clause.subjects(verb).stream().skip(1).limit(1).toList();
    }

    private List<Item> subjects() {
      var agents = clause.agents(verb);
      if (agents.isPresent()) {
        return agents.get();
      }
      if (clause.hasSubject(verb)) {
        return clause.subjects(verb);
      }
      return clause
          .described(verb)
          .map(NounPhrase::heads)
          .or(() -> describedBehind().map(NounPhrase::heads))
          .orElseGet(() -> clause.subjects(verb));
    }

    private List<Item> entries() {
      var disposed = clause.disposed(verb);
      return disposed.isEmpty() && clause.isPassive(verb) ? patients() : disposed;
    }

    private List<Item> patients() {
      return clause.described(verb).map(NounPhrase::heads).orElseGet(() -> clause.patients(verb));
    }

    private List<Item> objects() {
      var entries = entries();
      if (!entries.isEmpty()) {
        return entries;
      }
      var behind = describedBehind();
      if (behind.isPresent()) {
        return clause.after(verb).map(Reading::before).map(NounPhrase::heads).orElse(List.of());
      }
      var after = clause.after(verb).map(NounPhrase::heads).orElse(List.of());
      boolean gap = after.isEmpty() && clause.hasSubject(verb);
      return gap ? clause.described(verb).map(NounPhrase::heads).orElse(after) : after;
    }

    private List<Item> owners() {
      var phrase =
          describedBehind().isPresent()
              ? clause.after(verb).map(Reading::before)
              : clause.after(verb);
      return phrase.flatMap(NounPhrase::owner).map(List::of).orElse(List.of());
    }

    /// "位于X的Y": the last part of what follows, where the verb has no subject of its own.
    private Optional<NounPhrase> describedBehind() {
      boolean open =
          !clause.hasSubject(verb)
              && (STATIVE.contains(word.word())
                  || (clause.isFirstVerb(verb)
                      && clause.topic().isEmpty()
                      && clause.hasVerbAfter(verb)));
      return clause
          .after(verb)
          .filter(phrase -> open && phrase.parts().size() > 1)
          .map(phrase -> phrase.parts().getLast())
          .filter(last -> !last.heads().isEmpty());
    }

    /// A phrase without its last part.
    private static NounPhrase before(NounPhrase phrase) {
      var last = phrase.parts().getLast();
      int end = phrase.items().indexOf(last.items().getFirst());
      return end < 2 ? phrase : new NounPhrase(phrase.items().subList(0, end - 1));
    }
  }

  /// A relation with the words that state it.
  record Stated(Item predicate, List<Item> items, int depth, Relation relation) {
    Stated {
      items = List.copyOf(items);
    }

    static Optional<String> entity(Item item) {
      return item.party().map(Mention::entity);
    }

    int first() {
      return items.stream().mapToInt(Item::first).min().orElse(predicate.first());
    }

    int end() {
      return items.stream().map(Item::end).max(Comparator.naturalOrder()).orElse(predicate.end());
    }
  }
}
