package org.attest.claims.relations.russian;

import java.util.List;
import org.attest.claims.MentionIndex;
import org.attest.claims.RelationFinder;
import org.attest.claims.StatedRelation;
import org.attest.language.Sentence;

/// Finds the relations that Russian sentences state.
public final class RussianRelations implements RelationFinder {
  @Override
  public List<StatedRelation> find(Sentence sentence, MentionIndex mentions) {
    return List.of();
  }
}
