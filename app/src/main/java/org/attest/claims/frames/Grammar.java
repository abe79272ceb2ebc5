package org.attest.claims.frames;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.claims.Certainty;
import org.attest.claims.Polarity;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.mentions.Mention;
import org.attest.text.Span;

/// What a language's rules answer about some words of a row.
public interface Grammar {
  /// Whether a sentence only says who spoke the one before ("“….” he said.").
  boolean isTail(Sentence before, Sentence sentence);

  /// The frame that holds all others in a stretch.
  Optional<Frame> outermost(Row row, Stretch stretch);

  /// Whether the words state a fact: not a question, a wish or a heading.
  boolean states(Row row, Stretch stretch);

  /// Whether words that somebody utters ask or wish for something, and so say nothing of the world.
  default boolean asks(Row row, Stretch words) {
    return false;
  }

  /// The mention, among those shortly before, that a speaker without a name means ("the company",
  /// "he"); nothing where it could be several.
  ///
  /// @param before the nearest last
  default Optional<Mention> antecedent(Row row, Stretch speaker, List<Mention> before) {
    return Optional.empty();
  }

  /// The clauses of some words that each state something of their own subject; the words themselves
  /// where they are one statement.
  default List<Stretch> clauses(Row row, Stretch words) {
    return List.of(words);
  }

  /// The words on which the rest of a statement depends ("if confirmed"), where there are some.
  default Optional<Stretch> condition(Row row, Stretch words) {
    return Optional.empty();
  }

  /// The words by which a sentence limits what is reported ("could not be independently verified").
  default List<Span> limits(Sentence sentence) {
    return List.of();
  }

  Polarity polarity(Row row, Stretch content);

  Certainty certainty(Row row, Stretch content);

  /// What the noun for a speaker says, where one is known.
  Optional<Speaking> speaking(Row row, Stretch speaker);

  /// How many the speakers are, where the words say so.
  OptionalInt count(Row row, Stretch speaker);

  /// The parties that the words for a speaker list ("A, B and C"); the words themselves where they
  /// name one party or none that stands alone.
  List<Stretch> parties(Row row, Stretch speaker);

  /// Whether a name, as it is written, is that of a paper, an agency or a broadcaster.
  boolean isOutlet(String name);

  /// Whether a word alone is "I" or "we".
  boolean isOwnVoice(Row row, int at);

  /// Whether a word alone stands for somebody named before.
  boolean isPronoun(Row row, int at);
}
