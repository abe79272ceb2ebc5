package org.attest.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attest.gold.Figure.Found;
import org.attest.gold.Figure.Share;
import org.attest.gold.Pairing.Pair;

/// What the program read in one text, held against its annotation.
final class TextScore {
  /// From which share of common words two passages are the same content.
  private static final double SAME_CONTENT = 0.5;

  private final GoldText gold;
  private final List<Statement> read;
  private final Pairing claims;
  private final List<Statement> goldRelations;
  private final List<Statement> readRelations;
  private final Pairing relations;

  TextScore(GoldText gold, List<Statement> everything) {
    this.gold = gold;
    this.read = everything.stream().filter(this::counts).toList();
    this.claims = Pairing.of(gold.claims(), read, this::likeness);
    this.goldRelations = gold.claims().stream().filter(c -> c.relation().isPresent()).toList();
    this.readRelations = read.stream().filter(TextScore::hasTypedRelation).toList();
    this.relations = relations(false);
  }

  GoldText gold() {
    return gold;
  }

  Map<Measure, Figure> figures() {
    var figures = new EnumMap<Measure, Figure>(Measure.class);
    figures.put(Measure.CLAIMS, found(claim -> true));
    figures.put(Measure.OWN_VOICE, found(Statement::isOwnVoice));
    figures.put(Measure.REPORTED, found(claim -> !claim.isOwnVoice()));
    for (var trait : Trait.values()) {
      figures.put(trait.measure(), share(trait));
    }
    figures.put(Measure.RELATIONS, found(relations));
    figures.put(Measure.RELATIONS_WITH_PARTIES, found(relations(true)));
    figures.put(Measure.NOT_CLAIMS, new Share(misread().size(), gold.notClaims().size()));
    return figures;
  }

  /// What is wrong in this text, a line each.
  List<String> misses() {
    var misses = new ArrayList<String>();
    missing(gold.claims(), claims::hasGold, "missed", misses);
    missing(read, claims::hasRead, "spurious", misses);
    missing(goldRelations, relations::hasGold, "missed relation", misses);
    missing(readRelations, relations::hasRead, "spurious relation", misses);
    claims.pairs().forEach(pair -> misses.addAll(differences(pair)));
    return misses;
  }

  private List<String> differences(Pair pair) {
    var annotated = gold.claims().get(pair.gold());
    var found = read.get(pair.read());
    return Arrays.stream(Trait.values())
        .filter(trait -> trait.applies(annotated, found) && !trait.agrees(annotated, found))
        .map(t -> gold.id() + " " + t.measure() + ": " + told(annotated) + ", read " + told(found))
        .toList();
  }

  private boolean counts(Statement claim) {
    return !claim.passage().mostlyIn(gold.either(), gold.text()) || matchesAny(claim);
  }

  private boolean matchesAny(Statement claim) {
    return gold.claims().stream().anyMatch(annotated -> likeness(annotated, claim) > 0);
  }

  private double likeness(Statement annotated, Statement found) {
    double agreement = annotated.agreement(found, gold.text());
    return agreement < SAME_CONTENT || !annotated.sameVoice(found) ? 0 : agreement;
  }

  private static boolean hasTypedRelation(Statement claim) {
    return claim.relation().filter(r -> !r.type().equals("other")).isPresent();
  }

  private Pairing relations(boolean withParties) {
    return Pairing.of(
        goldRelations, readRelations, (one, other) -> relationLikeness(one, other, withParties));
  }

  /// A relation may be read in more or fewer words than were annotated; one with the right parties
  /// goes before one with others.
  private double relationLikeness(Statement annotated, Statement found, boolean withParties) {
    var relation = annotated.relation().orElseThrow();
    var other = found.relation().orElseThrow();
    boolean parties = relation.sameParties(other);
    if (!relation.type().equals(other.type()) || !annotated.touches(found)) {
      return 0;
    }
    double likeness = annotated.agreement(found, gold.text());
    return parties ? likeness + 2 : withParties ? 0 : likeness + 1;
  }

  private Found found(Predicate<Statement> kind) {
    return new Found(
        (int) gold.claims().stream().filter(kind).count(),
        (int) read.stream().filter(kind).count(),
        (int) claims.pairs().stream().filter(p -> kind.test(gold.claims().get(p.gold()))).count());
  }

  private Found found(Pairing pairing) {
    return new Found(goldRelations.size(), readRelations.size(), pairing.pairs().size());
  }

  private Share share(Trait trait) {
    int right = 0;
    int of = 0;
    for (var pair : claims.pairs()) {
      var annotated = gold.claims().get(pair.gold());
      var found = read.get(pair.read());
      if (trait.applies(annotated, found)) {
        of++;
        right += trait.agrees(annotated, found) ? 1 : 0;
      }
    }
    return new Share(right, of);
  }

  /// What states nothing and was read as a claim of the document all the same.
  private List<Extent> misread() {
    return gold.notClaims().stream()
        .filter(extent ->
            read.stream()
                .filter(Statement::isOwnVoice)
                .anyMatch(c -> c.passage().mostlyIn(List.of(extent), gold.text())))
        .toList();
  }

  private void missing(
      List<Statement> claims, Predicate<Integer> paired, String what, List<String> misses) {
    for (int at = 0; at < claims.size(); at++) {
      if (!paired.test(at)) {
        misses.add(gold.id() + " " + what + ": " + told(claims.get(at)));
      }
    }
  }

  private String told(Statement claim) {
    var words = gold.text().substring(claim.passage().start(), claim.passage().end());
    var chain = claim.chain().stream().map(l -> l.names() + " " + l.stances()).toList();
    var relation = claim.relation().map(TextScore::told).orElse("");
    return String.join(
        " ",
        '"' + words.replace('\n', ' ') + '"',
        chain.toString(),
        claim.basis().toString(),
        claim.polarities().toString(),
        claim.certainties().toString(),
        relation);
  }

  private static String told(Statement.Relation relation) {
    return relation.type()
        + relation.subject().names()
        + relation.objects().stream().map(Statement.Party::names).toList();
  }
}
