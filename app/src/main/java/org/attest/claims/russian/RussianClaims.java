package org.attest.claims.russian;

import java.util.List;
import org.attest.claims.ClaimFinder;
import org.attest.claims.FoundClaim;
import org.attest.claims.frames.ChainReader;
import org.attest.language.Sentence;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;

/// Finds claims in Russian sentences.
public final class RussianClaims implements ClaimFinder {
  private final RussianGrammar grammar = new RussianGrammar();

  @Override
  public List<FoundClaim> find(CodePoints text, List<Sentence> sentences, Mentions mentions) {
    return ChainReader.read(text, sentences, mentions, grammar);
  }
}
