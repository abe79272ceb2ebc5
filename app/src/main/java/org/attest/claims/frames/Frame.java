package org.attest.claims.frames;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.language.Stretch;

/// Words that give what somebody says: who, by which cue, with what stance, and the content.
///
/// @param cue empty where a quotation follows its speaker's name alone
/// @param speaker absent where nobody is named ("it is reported that")
/// @param cue empty where only a sign stands between speaker and content ("X: …")
/// @param certainty of the content, where the cue itself lowers it
/// @param spoken false where the words deny that anything was said ("did not say that")
/// @param content what is said; where a party is silent and nothing is named, the clause that says
///   so
/// @param via whom the speaker refers to in turn ("citing X"), and by which words
/// @param beside clauses that stand beside the frame and are not said by its speaker
/// @param holding clauses that hold the frame and state something themselves ("the claim that … is
///   false")
/// @param further frames that follow without a subject: what the same speaker does next
/// @param basis what the speaker rests on, where the cue says so and not the speaker's noun
public record Frame(
    Optional<Stretch> speaker,
    Stretch cue,
    Stance stance,
    Optional<Certainty> certainty,
    boolean spoken,
    List<Stretch> content,
    Optional<Via> via,
    List<Stretch> beside,
    List<Stretch> holding,
    List<Frame> further,
    Set<Basis> basis) {
  /// A second source, which a first one names.
  public record Via(Stretch speaker, Stretch cue) {}

  public Frame {
    content = List.copyOf(content);
    beside = List.copyOf(beside);
    holding = List.copyOf(holding);
    further = List.copyOf(further);
    basis = Set.copyOf(basis);
  }

  /// A frame that no clause holds, by a cue that names no basis.
  public Frame(
      Optional<Stretch> speaker,
      Stretch cue,
      Stance stance,
      Optional<Certainty> certainty,
      boolean spoken,
      List<Stretch> content,
      Optional<Via> via,
      List<Stretch> beside) {
    this(
        speaker, cue, stance, certainty, spoken, content, via, beside, List.of(), List.of(),
        Set.of());
  }

  /// The same frame inside clauses that state something themselves.
  public Frame heldBy(List<Stretch> clauses) {
    return new Frame(
        speaker, cue, stance, certainty, spoken, content, via, beside, clauses, further, basis);
  }

  /// The same frame by a cue that says what the speaker rests on.
  public Frame restingOn(Set<Basis> stated) {
    return new Frame(
        speaker, cue, stance, certainty, spoken, content, via, beside, holding, further, stated);
  }

  /// The same frame, after which its speaker goes on.
  public Frame before(List<Frame> next) {
    return new Frame(
        speaker, cue, stance, certainty, spoken, content, via, beside, holding, next, basis);
  }

  /// The same words as said by somebody: one of several speakers, or whom a frame before names.
  public Frame by(Stretch party) {
    return new Frame(
        Optional.of(party),
        cue,
        stance,
        certainty,
        spoken,
        content,
        via,
        beside,
        holding,
        further.stream().map(next -> next.by(party)).toList(),
        basis);
  }

  /// Whether the content is the very clause, in which nothing more is to be found.
  public boolean isClosed() {
    return content.stream().anyMatch(c -> c.first() <= cue.first() && cue.end() <= c.end());
  }
}
