package org.attest.claims.relations.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.claims.Relation;
import org.attest.claims.StatedRelation;
import org.attest.claims.StatedRelation.Manner;
import org.attest.claims.english.Clauses;
import org.attest.claims.english.Parties;
import org.attest.claims.relations.Plausibility;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.mentions.MentionType;

/// Where things are, said without a predicate: "Izhevsk, Russia", "the plant in Hamburg", "northern
/// Iraq's Anbar province".
final class Locations {
  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Referents referents;
  private final Moods moods;

  Locations(Clauses clauses, Referents referents, Moods moods) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.referents = referents;
    this.moods = moods;
  }

  /// Where what a noun names is said to be.
  List<StatedRelation> at(int noun) {
    var thing = isHead(noun) ? referents.named(noun) : referents.standsFor(noun);
    if (thing.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<StatedRelation>();
    tree.children(noun, "nmod")
        .filter(c -> c > noun && isWithin(thing.get(), noun, c))
        .flatMap(c -> Parties.of(clauses, c))
        .forEach(c -> add(found, thing.get(), noun, referents.of(c)));
    afterComma(thing.get(), noun).forEach(c -> add(found, thing.get(), noun, referents.named(c)));
    referents
        .at(noun, "poss")
        .filter(_ -> Plausibility.isPlace(thing.get().type()))
        .forEach(c -> add(found, thing.get(), noun, referents.named(c)));
    return found;
  }

  /// A mention is told of once, at its last word.
  private boolean isHead(int noun) {
    return referents
        .mention(noun)
        .filter(m -> m.span().end() == tree.token(noun).span().end())
        .isPresent();
  }

  /// In the object's place it may be the act that happened there: "met X in Hamburg".
  private boolean isWithin(Party thing, int noun, int place) {
    boolean town = Plausibility.isPlace(thing.type());
    boolean subject = tree.is(noun, "nsubj") && thing.type() != MentionType.PERSON;
    boolean near = (town || subject) && referents.isAfter(place, "near");
    boolean in = near || referents.isAfter(place, "in");
    boolean firm = thing.type() == MentionType.COMPANY && referents.isAfter(place, "of");
    return (firm && isTown(place)) || (in && (town || subject || isOfNoun(noun)));
  }

  /// "The fight against X in Syria": what is done to X is done there.
  private boolean isOfNoun(int noun) {
    int head = tree.head(noun);
    return head != Token.ROOT
        && tree.is(noun, "nmod", "compound")
        && !clauses.isVerb(head)
        && (referents.isAfter(noun, "of") || referents.isAfter(noun, "against"));
  }

  private IntStream afterComma(Party thing, int noun) {
    boolean town = thing.type() == MentionType.PLACE;
    int next = noun + 2;
    if (!town || next >= tree.size() || !clauses.has(noun + 1, ",")) {
      return IntStream.empty();
    }
    return IntStream.range(next, Math.min(tree.size(), next + 4))
        .filter(t -> isHead(t) && !tree.is(t, "conj") && begins(t, next) && !opensList(t))
        .limit(1);
  }

  private boolean begins(int token, int next) {
    return referents
        .mention(token)
        .filter(m -> m.span().start() == tree.token(next).span().start())
        .isPresent();
  }

  /// "Mosul, Raqqa and Aleppo" and "Mosul, Raqqa, Aleppo" are lists.
  private boolean opensList(int token) {
    int next = clauses.has(token + 1, ",") ? token + 2 : token + 1;
    return tree.children(token, "conj").findAny().isPresent()
        || clauses.has(next, "and")
        || clauses.has(next, "or")
        || (next == token + 2 && next < tree.size() && isTown(next));
  }

  private boolean isTown(int token) {
    return referents.mention(token).filter(m -> m.type() == MentionType.PLACE).isPresent();
  }

  private void add(List<StatedRelation> found, Party thing, int noun, Optional<Party> place) {
    if (place.isEmpty()
        || !Plausibility.isPlace(place.get().type())
        || thing.type() == MentionType.COUNTRY
        || place.get().entity().equals(thing.entity())) {
      return;
    }
    var words = place.get().words();
    var whole =
        clauses.trim(
            new Stretch(
                Math.min(thing.words().first(), words.first()),
                Math.max(thing.words().end(), words.end())));
    var relation =
        new Relation(
            Relation.Type.LOCATION,
            Optional.of(thing.entity()),
            Optional.of(place.get().entity()),
            Map.of());
    var sentence = tree.sentence();
    int last = Math.min(words.first(), noun);
    found.add(
        new StatedRelation(
            sentence.spanOf(last, Math.max(last, Math.max(words.end() - 1, noun))),
            sentence.spanOf(whole.first(), whole.end() - 1),
            moods.depth(noun) + 1,
            relation,
            Manner.ASIDE));
  }
}
