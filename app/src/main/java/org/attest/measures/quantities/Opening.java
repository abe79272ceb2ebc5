package org.attest.measures.quantities;

import java.util.Optional;
import org.attest.measures.words.Cue;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.UnitWord;

/// What stands before a number: a cue, a currency sign, both or neither.
record Opening(int start, Optional<Match<Cue>> cueWord, Optional<Match<UnitWord>> sign) {
  Cue cue() {
    return cueWord.map(Match::meaning).orElse(Cue.NONE);
  }

  int afterCue() {
    return Match.next(cueWord, start);
  }

  int end() {
    return Match.next(sign, afterCue());
  }

  boolean money() {
    return sign.filter(s -> s.meaning().isMoney()).isPresent();
  }
}
