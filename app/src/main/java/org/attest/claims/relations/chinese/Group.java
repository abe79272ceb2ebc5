package org.attest.claims.relations.chinese;

import java.util.Optional;

/// A piece of a clause.
sealed interface Group {
  record Noun(NounPhrase phrase) implements Group {}

  /// A preposition with what it governs; nothing stands between 被 and its verb.
  record Governed(String preposition, Optional<NounPhrase> phrase) implements Group {}

  record Verb(Item item) implements Group {}

  /// 的 after a clause, which then describes the noun that follows.
  record Relative() implements Group {}

  record Further() implements Group {}
}
