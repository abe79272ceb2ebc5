package org.attest.claims.relations.russian;

import java.util.Set;
import org.attest.language.russian.GrammaticalCase;
import org.attest.mentions.Mention;

/// Somebody or something that a sentence names, with the noun that says of what kind it is.
///
/// @param first where its noun phrase begins
/// @param end after its name
/// @param preposition that governs it; empty where none does
/// @param cases that its ending allows
/// @param dependent whether it depends on the noun before it ("акции завода")
record Party(
    Mention mention,
    int first,
    int end,
    String preposition,
    Set<GrammaticalCase> cases,
    boolean dependent) {
  boolean mayBe(GrammaticalCase kase) {
    return preposition.isEmpty() && cases.contains(kase);
  }

  String entity() {
    return mention.entity();
  }

  boolean isIn(int from, int to) {
    return from <= first && end <= to;
  }
}
