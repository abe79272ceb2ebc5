package org.attest.claims.relations;

import java.util.List;
import java.util.Map;
import org.attest.claims.Relation;

/// A word that carries a relation, and where its parties stand.
///
/// Places are named in each language's own terms ("subj", "of"); of several, the first that holds a
/// party counts.
///
/// @param part the word's part of speech, as the lexicon writes it
/// @param roles where the parties of each role stand
public record RelationFrame(
    String word,
    String part,
    Relation.Type type,
    List<String> subject,
    List<String> object,
    Map<String, List<String>> roles) {
  public RelationFrame {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    roles = Map.copyOf(roles);
  }
}
