package org.attest.claims;

import org.attest.text.Span;

/// A relation and the words that state it.
///
/// @param predicate the word or words that carry it ("received", "a subsidiary of")
/// @param words the fewest words in one piece that state it whole: a clause, or a noun with its
///   apposition
/// @param depth how far below the sentence's main predicate it lies; 0 is the main predicate
public record StatedRelation(Span predicate, Span words, int depth, Relation relation) {}
