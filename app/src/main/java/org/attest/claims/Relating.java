package org.attest.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.language.Sentence;
import org.attest.text.Language;
import org.attest.text.Span;

/// Gives claims the relations that their words state.
///
/// A claim has one relation, that of its highest predicate. What its words state beside it, in an
/// apposition or a second predicate, is a claim of the same speakers over those words alone; what
/// stands in no claim's words, such as a speaker's post, is said by the document.
final class Relating {
  private final Map<Language, RelationFinder> finders;
  private final MentionIndex mentions;
  private final Statements statements;
  private final Map<Span, Sentence> sentences = new HashMap<>();

  Relating(
      Map<Language, RelationFinder> finders,
      MentionIndex mentions,
      Statements statements,
      List<Sentence> sentences) {
    this.finders = finders;
    this.mentions = mentions;
    this.statements = statements;
    sentences.forEach(sentence -> this.sentences.put(sentence.span(), sentence));
  }

  /// The claims with their relations, and those that stand beside them.
  List<FoundClaim> relate(List<FoundClaim> claims) {
    var bySentence = new LinkedHashMap<Span, List<FoundClaim>>();
    claims.forEach(c -> bySentence.computeIfAbsent(c.sentence(), _ -> new ArrayList<>()).add(c));
    var related = new ArrayList<FoundClaim>();
    bySentence.forEach((span, own) -> related.addAll(relate(span, own)));
    return related;
  }

  private List<FoundClaim> relate(Span span, List<FoundClaim> claims) {
    var left = new ArrayList<>(stated(span));
    if (left.isEmpty()) {
      return claims;
    }
    var related = new ArrayList<FoundClaim>();
    var taken = new HashSet<StatedRelation>();
    for (var claim : claims) {
      var main = main(claim, left);
      main.ifPresent(taken::add);
      related.add(main.map(stated -> with(claim, stated.relation())).orElse(claim));
    }
    left.removeAll(taken);
    related.addAll(beside(claims, left));
    related.sort(Comparator.comparing(FoundClaim::passage));
    return related;
  }

  private List<StatedRelation> stated(Span span) {
    return Optional.ofNullable(sentences.get(span)).map(this::stated).orElse(List.of());
  }

  private List<StatedRelation> stated(Sentence sentence) {
    return Optional.ofNullable(finders.get(sentence.language()))
        .map(finder -> finder.find(sentence, mentions))
        .orElse(List.of());
  }

  /// The highest predicate in the passage; without one, the cue's ("accused X of").
  private static Optional<StatedRelation> main(FoundClaim claim, List<StatedRelation> stated) {
    if (claim.relation().isPresent()) {
      return Optional.empty();
    }
    return stated.stream()
        .filter(s -> claim.passage().contains(s.predicate()))
        .filter(s -> !s.manner().aside() || isMost(claim.passage(), s.words()))
        .min(
            Comparator.comparingInt(StatedRelation::depth).thenComparing(StatedRelation::predicate))
        .or(() -> stated.stream().filter(s -> isCue(claim, s)).findFirst());
  }

  /// Whether words are four fifths of a passage, so that it says what they say.
  private static boolean isMost(Span passage, Span words) {
    int shared = Math.min(passage.end(), words.end()) - Math.max(passage.start(), words.start());
    return shared * 5 >= passage.length() * 4;
  }

  private static boolean isCue(FoundClaim claim, StatedRelation stated) {
    return !claim.attribution().isEmpty()
        && claim.attribution().getLast().cue().stream()
            .anyMatch(cue -> cue.span().overlaps(stated.predicate()));
  }

  /// Further relations, each over its own words; one for the same words.
  private List<FoundClaim> beside(List<FoundClaim> claims, List<StatedRelation> left) {
    var found = new ArrayList<FoundClaim>();
    Set<Span> told = new HashSet<>();
    claims.forEach(claim -> told.add(claim.passage()));
    for (var stated : left) {
      if (stated.manner().certainty() == Certainty.UNSPECIFIED) {
        continue;
      }
      var holder = holder(claims, stated);
      boolean aside =
          holder.isPresent() || claims.stream().noneMatch(c -> reportsWith(c, stated.predicate()));
      if (aside && told.add(stated.words())) {
        found.add(beside(stated, holder, claims.getFirst().sentence()));
      }
    }
    return found;
  }

  /// The claim with the fewest words among those that hold the relation's.
  private static Optional<FoundClaim> holder(List<FoundClaim> claims, StatedRelation stated) {
    return claims.stream()
        .filter(claim -> claim.passage().contains(stated.words()))
        .min(Comparator.comparingInt(claim -> claim.passage().length()));
  }

  private static boolean reportsWith(FoundClaim claim, Span predicate) {
    return claim.passage().overlaps(predicate)
        || claim.attribution().stream()
            .flatMap(link -> link.cue().stream())
            .anyMatch(cue -> cue.span().overlaps(predicate));
  }

  private FoundClaim beside(StatedRelation stated, Optional<FoundClaim> holder, Span sentence) {
    return new FoundClaim(
        stated.words(),
        sentence,
        statements.of(stated.words()),
        holder.map(Relating::committed).orElse(List.of()),
        stated.manner().polarity(),
        stated.manner().certainty(),
        Optional.of(stated.relation()),
        List.of());
  }

  /// The speakers who commit to what a claim takes for granted: a denial of the claim is not one.
  private static List<Attribution> committed(FoundClaim claim) {
    var chain = claim.attribution();
    int end = chain.size();
    while (end > 0 && !commits(chain.get(end - 1).stance())) {
      end--;
    }
    return chain.subList(0, end);
  }

  private static boolean commits(Stance stance) {
    return switch (stance) {
      case ASSERTS, ALLEGES, CONFIRMS -> true;
      case DENIES, UNAWARE, DECLINES, SILENT, DOUBTS, CONDITIONAL -> false;
    };
  }

  private static FoundClaim with(FoundClaim claim, Relation relation) {
    return new FoundClaim(
        claim.passage(),
        claim.sentence(),
        claim.statement(),
        claim.attribution(),
        claim.polarity(),
        claim.certainty(),
        Optional.of(relation),
        claim.caveats());
  }
}
