package org.attest.claims;

import java.util.List;
import org.attest.language.Sentence;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;

/// Finds the claims in the sentences of one language. Safe for many threads at once.
public interface ClaimFinder {
  /// What was found, in order of the sentences. `sentences` are all of the finder's language in one
  /// document, so that a quote may run over several of them.
  List<FoundClaim> find(CodePoints text, List<Sentence> sentences, Mentions mentions);
}
