package org.attest.claims;

import org.attest.text.Span;

/// A relation and the words that state it.
///
/// @param predicate the word or words that carry it ("received", "a subsidiary of")
/// @param words the fewest words in one piece that state it whole: a clause, or a noun with its
///   apposition
/// @param depth how far below the sentence's main predicate it lies; 0 is the main predicate
public record StatedRelation(
    Span predicate, Span words, int depth, Relation relation, Manner manner) {
  /// How the words state it.
  ///
  /// @param aside whether they do so in passing, while the clause around them says something else:
  ///   an apposition, an attribute, a relative clause
  /// @param certainty `UNSPECIFIED` where they leave it open: a condition, a question
  public record Manner(boolean aside, Polarity polarity, Certainty certainty) {
    public static final Manner PLAIN = new Manner(false, Polarity.AFFIRMED, Certainty.CERTAIN);
    public static final Manner ASIDE = new Manner(true, Polarity.AFFIRMED, Certainty.CERTAIN);
  }

  /// A plain statement.
  public StatedRelation(Span predicate, Span words, int depth, Relation relation) {
    this(predicate, words, depth, relation, Manner.PLAIN);
  }

  /// The same, told while the clause around it says something else.
  public StatedRelation inPassing() {
    var aside = new Manner(true, manner.polarity(), manner.certainty());
    return new StatedRelation(predicate, words, depth, relation, aside);
  }
}
