package org.attest.claims.relations.english;

import java.util.List;
import org.attest.claims.MentionIndex;
import org.attest.claims.RelationFinder;
import org.attest.claims.StatedRelation;
import org.attest.language.Sentence;

/// Finds the relations that English sentences state.
public final class EnglishRelations implements RelationFinder {
  @Override
  public List<StatedRelation> find(Sentence sentence, MentionIndex mentions) {
    return List.of();
  }
}
