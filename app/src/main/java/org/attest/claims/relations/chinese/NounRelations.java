package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Relation;
import org.attest.claims.relations.chinese.Item.Kind;
import org.attest.claims.relations.chinese.VerbRelations.Stated;
import org.attest.mentions.Mention;
import org.attest.text.Lexicon;

/// The relations that nouns state: "X的子公司Y", "X总经理Y", "Y是X的子公司".
final class NounRelations {
  /// What a noun says of the party it belongs to and the one it is said of; see `nouns.csv`.
  private record NounFrame(Relation.Type type, boolean bearerFirst) {}

  private static final Set<String> COPULAS = Set.of("是", "为", "系", "成为", "作为");

  /// Words that may stand between a party and the noun.
  private static final int MOST_BETWEEN = 4;

  private static final int LONGEST_NOUN = 3;

  private final Map<String, NounFrame> frames = new HashMap<>();

  NounRelations() {
    for (var row : new Lexicon(NounRelations.class, "nouns.csv").rows()) {
      var type = Relation.Type.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (var noun : row.getFirst().split(" ", -1)) {
        frames.put(noun, new NounFrame(type, row.get(2).equals("BEARER")));
      }
    }
  }

  /// Names with the noun before them, in order.
  List<Stated> attributes(List<Item> items) {
    var stated = new ArrayList<Stated>();
    for (int i = 2; i < items.size(); i++) {
      if (items.get(i).is(Kind.PARTY)) {
        attribute(items, i).ifPresent(stated::add);
      }
    }
    return stated;
  }

  private Optional<Stated> attribute(List<Item> items, int bearer) {
    int end = items.get(bearer - 1).is(Kind.OF) ? bearer - 1 : bearer;
    for (int size = LONGEST_NOUN; size > 0; size--) {
      int from = end - size;
      if (from > 0 && Items.FORMER.contains(items.get(from - 1).word())) {
        return Optional.empty();
      }
      var frame = from > 0 ? frame(items.subList(from, end)) : Optional.<NounFrame>empty();
      if (frame.isPresent() && (end == bearer || frame.get().type() != Relation.Type.EMPLOYMENT)) {
        return owner(items, from)
            .flatMap(of -> stated(frame.get(), of, items.get(bearer), items.get(end - 1), 2));
      }
    }
    return Optional.empty();
  }

  private Optional<NounFrame> frame(List<Item> noun) {
    boolean nominal = noun.stream().allMatch(i -> i.isNominal() && !i.is(Kind.PARTY));
    var word = new StringBuilder();
    noun.forEach(item -> word.append(item.word()));
    return nominal ? Optional.ofNullable(frames.get(word.toString())) : Optional.empty();
  }

  /// The party right before a noun, over 的 and words that only describe.
  private static Optional<Item> owner(List<Item> items, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - MOST_BETWEEN); i--) {
      var item = items.get(i);
      if (item.is(Kind.PARTY)) {
        return Optional.of(item);
      }
      boolean thing = i > 0 && isThing(items.get(i - 1));
      if (!item.is(Kind.OF) && !item.is(Kind.MODIFIER) && !thing) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// What a thing is may follow its name: "L550E发动机".
  private static boolean isThing(Item item) {
    return item.party().filter(p -> Fit.isThing(p.type())).isPresent();
  }

  /// "X的控股股东是Y": the noun is what the copula says the party to be.
  private Optional<Stated> identity(Optional<NounPhrase> subject, Optional<NounPhrase> named) {
    var bearers = named.map(NounPhrase::heads).orElse(List.of());
    return subject.isPresent() && subject.get().heads().isEmpty()
        ? predicate(bearers, subject, 0)
        : Optional.empty();
  }

  /// "Y是X的子公司", and "Y，X的子公司，" where the noun stands alone between commas.
  List<Stated> predicates(Clause clause) {
    var stated = new ArrayList<Stated>();
    for (int i = 0; i < clause.groups().size(); i++) {
      int at = i;
      boolean copula =
          clause.groups().get(i) instanceof Group.Verb verb && COPULAS.contains(verb.item().word());
      if (copula) {
        predicate(clause.subjects(i), clause.after(i), 0)
            .or(() -> identity(clause.ownSubject(at), clause.after(at)))
            .ifPresent(stated::add);
      }
    }
    if (clause.groups().size() == 1 && clause.groups().getFirst() instanceof Group.Noun noun) {
      predicate(clause.topic(), Optional.of(noun.phrase()), 2).ifPresent(stated::add);
    }
    return stated;
  }

  private Optional<Stated> predicate(List<Item> bearers, Optional<NounPhrase> phrase, int depth) {
    if (bearers.size() != 1 || phrase.isEmpty()) {
      return Optional.empty();
    }
    var items = phrase.get().items();
    for (int size = Math.min(LONGEST_NOUN, items.size() - 1); size > 0; size--) {
      int from = items.size() - size;
      var frame = frame(items.subList(from, items.size()));
      if (frame.isPresent()) {
        return owner(items, from)
            .flatMap(of -> stated(frame.get(), of, bearers.getFirst(), items.getLast(), depth));
      }
    }
    return Optional.empty();
  }

  private static Optional<Stated> stated(
      NounFrame frame, Item of, Item bearer, Item noun, int depth) {
    var subject = frame.bearerFirst() ? bearer : of;
    var object = frame.bearerFirst() ? of : bearer;
    boolean fits =
        subject.party().map(Mention::type).filter(t -> Fit.isSubject(frame.type(), t)).isPresent()
            && object
                .party()
                .map(Mention::type)
                .filter(t -> Fit.isObject(frame.type(), t))
                .isPresent()
            && !Stated.entity(subject).equals(Stated.entity(object));
    var relation =
        new Relation(frame.type(), Stated.entity(subject), Stated.entity(object), Map.of());
    return fits
        ? Optional.of(new Stated(noun, List.of(of, bearer, noun), depth, relation))
        : Optional.empty();
  }
}
