package org.attest.claims.relations.english;

import java.util.List;
import org.attest.claims.MentionIndex;
import org.attest.claims.RelationFinder;
import org.attest.claims.StatedRelation;
import org.attest.claims.english.Clauses;
import org.attest.language.Sentence;

/// Finds the relations that English sentences state, by the arguments of the words in its lexicon.
public final class EnglishRelations implements RelationFinder {
  @Override
  public List<StatedRelation> find(Sentence sentence, MentionIndex mentions) {
    return sentence.parsed() && !mentions.in(sentence.span()).isEmpty()
        ? new SentenceRelations(Clauses.of(0, sentence), mentions).all()
        : List.of();
  }
}
