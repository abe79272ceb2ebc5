package org.attest.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.mentions.Mention;
import org.attest.mentions.Mentions;
import org.attest.mentions.NamedEntity;
import org.attest.text.Span;

/// The mentions of a document by place, and the entities by id.
public final class MentionIndex {
  /// No mention that starts further before a place can still reach it.
  private static final int LONGEST = 300;

  private final List<Mention> mentions;
  private final Map<String, NamedEntity> entities;

  public MentionIndex(Mentions all) {
    mentions = all.mentions();
    entities =
        all.entities().stream().collect(Collectors.toMap(NamedEntity::id, Function.identity()));
  }

  /// The mentions that lie wholly inside a span, in order.
  public List<Mention> in(Span span) {
    int from = firstFrom(span.start());
    int to = firstFrom(span.end());
    return mentions.subList(from, to).stream().filter(m -> span.contains(m.span())).toList();
  }

  /// The longest mention that holds a span.
  public Optional<Mention> around(Span span) {
    int from = firstFrom(Math.max(0, span.start() - LONGEST));
    int to = firstFrom(span.start() + 1);
    return mentions.subList(from, to).stream()
        .filter(m -> m.span().contains(span))
        .reduce((a, b) -> b.span().length() > a.span().length() ? b : a);
  }

  public Optional<NamedEntity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
