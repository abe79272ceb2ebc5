package org.attest.measures.quantities;

import org.attest.measures.words.Cue;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;

/// Reads what stands before a number.
record OpeningReader(Phrases<Cue> cues, Units units) {
  boolean mayStart(Tokens tokens, int index) {
    return cues.mayStart(tokens, index) || units.mayStart(tokens, index);
  }

  Opening at(Tokens tokens, int start) {
    var cue =
        cues.at(tokens, start)
            .map(first -> withSecond(tokens, first))
            .map(found -> new Match<>(found.meaning(), pastArticle(tokens, found)));
    return new Opening(start, cue, units.before(tokens, Match.next(cue, start)));
  }

  /// "exceeds a $4bn debt".
  private int pastArticle(Tokens tokens, Match<Cue> cue) {
    int next = cue.next();
    boolean article = tokens.has(next, "a") || tokens.has(next, "the");
    boolean money = article && units.before(tokens, next + 1).isPresent();
    return money && cue.meaning().isBound() ? next + 1 : next;
  }

  /// "at least about": of two cues the first counts, unless it is the vaguer one.
  private Match<Cue> withSecond(Tokens tokens, Match<Cue> first) {
    return cues.at(tokens, first.next())
        .map(second -> new Match<>(stronger(first.meaning(), second.meaning()), second.next()))
        .orElse(first);
  }

  private static Cue stronger(Cue first, Cue second) {
    boolean vague = first == Cue.ABOUT || first == Cue.BETWEEN;
    return first == Cue.EXACTLY || (vague && second != Cue.BETWEEN) ? second : first;
  }
}
