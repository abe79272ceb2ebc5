package org.attest.claims.relations.english;

import org.attest.language.Stretch;
import org.attest.mentions.MentionType;

/// An entity in an argument's place.
///
/// @param words the noun phrase that stands for it
record Party(String entity, MentionType type, Stretch words) {}
