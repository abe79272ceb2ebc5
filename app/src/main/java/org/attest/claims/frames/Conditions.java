package org.attest.claims.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.claims.Attribution;
import org.attest.claims.Source;
import org.attest.claims.Source.Kind;
import org.attest.claims.Source.Words;
import org.attest.claims.Stance;

/// Chains of those who put something on a condition: the innermost speaker, or the document itself,
/// which is then named as one, since its own voice is otherwise taken to assert.
final class Conditions {
  private static final Source DOCUMENT = new Source(Optional.empty(), Kind.SELF, Optional.empty());

  private Conditions() {}

  static List<Attribution> in(List<Attribution> chain, Words condition) {
    var links = new ArrayList<>(chain);
    links.add(
        chain.isEmpty()
            ? new Attribution(
                DOCUMENT, Optional.of(condition), Stance.CONDITIONAL, Set.of(), OptionalInt.empty())
            : conditional(links.removeLast()));
    return List.copyOf(links);
  }

  private static Attribution conditional(Attribution link) {
    return new Attribution(
        link.source(), link.cue(), Stance.CONDITIONAL, link.basis(), link.count());
  }
}
