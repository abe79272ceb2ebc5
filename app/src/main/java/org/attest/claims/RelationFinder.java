package org.attest.claims;

import java.util.List;
import org.attest.language.Sentence;

/// Finds which relations between parties the sentences of one language state. Safe for many threads
/// at once.
public interface RelationFinder {
  /// All that a sentence states, in order of their predicates: by verbs, by nouns ("delivery of
  /// drones to X"), by appositions ("X, a subsidiary of Y") and attributes ("Chinese-made").
  List<StatedRelation> find(Sentence sentence, MentionIndex mentions);
}
