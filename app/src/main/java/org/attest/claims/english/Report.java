package org.attest.claims.english;

import java.util.List;
import java.util.OptionalInt;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;

/// Somebody's words or thoughts, as one cue gives them.
///
/// @param cue the words that mark the reporting; empty where a line's form does ("Smith: …")
/// @param anchor the token that stands for the report where one report lies inside another; -1
///   where a line's form tells who speaks, which no other report does
/// @param speaker the head of who says it; absent where nobody is named
/// @param content what is said, in order; empty where a party is silent and the clause itself tells
/// @param spoken false where the words deny that anything was said ("did not say that")
record Report(
    Piece cue,
    int anchor,
    OptionalInt speaker,
    List<Piece> content,
    Stance stance,
    Certainty certainty,
    boolean spoken) {
  Report {
    content = List.copyOf(content);
  }

  int sentence() {
    return cue.sentence();
  }

  boolean contains(Report other) {
    return !other.equals(this)
        && content.stream().anyMatch(piece -> piece.contains(other.sentence(), other.anchor));
  }

  int size() {
    return content.stream().mapToInt(piece -> piece.stretch().length()).sum();
  }

  /// Whether each party keeps its own silence, while an assertion may be made jointly.
  boolean isOfEach() {
    return stance == Stance.SILENT || stance == Stance.DECLINES;
  }

  Report by(int otherSpeaker) {
    return new Report(
        cue, anchor, OptionalInt.of(otherSpeaker), content, stance, certainty, spoken);
  }

  Report at(int otherAnchor) {
    return new Report(cue, otherAnchor, speaker, content, stance, certainty, spoken);
  }

  Report with(List<Piece> otherContent) {
    return new Report(cue, anchor, speaker, otherContent, stance, certainty, spoken);
  }
}
