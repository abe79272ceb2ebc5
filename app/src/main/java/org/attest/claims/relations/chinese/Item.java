package org.attest.claims.relations.chinese;

import java.util.Optional;
import org.attest.mentions.Mention;

/// A word of a sentence as the rules for relations look at it; a name is one word.
///
/// @param first its first token
/// @param end the token after its last
/// @param word in simplified characters
record Item(Kind kind, int first, int end, String word, Optional<Mention> party) {
  enum Kind {
    PARTY,
    NOUN,
    /// Numbers, classifiers and words that only describe a noun.
    MODIFIER,
    VERB,
    /// What may be a verb or a noun, as HanLP has it.
    VERBAL,
    PREPOSITION,
    OF,
    AND,
    /// "并", which begins a second predicate of the same subject.
    FURTHER,
    BORDER,
    OTHER
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isNominal() {
    return switch (kind) {
      case PARTY, NOUN, MODIFIER, VERBAL -> true;
      case VERB, PREPOSITION, OF, AND, FURTHER, BORDER, OTHER -> false;
    };
  }
}
