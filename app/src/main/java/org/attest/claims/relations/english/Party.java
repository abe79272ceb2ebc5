package org.attest.claims.relations.english;

import org.attest.language.Stretch;
import org.attest.mentions.MentionType;

/// An entity in an argument's place.
///
/// @param acts whether it can act: a person, a body, a state, or a capital that stands for one
/// @param words the noun phrase that stands for it
record Party(String entity, MentionType type, boolean acts, Stretch words) {
  Party in(Stretch phrase) {
    return new Party(entity, type, acts, phrase);
  }
}
