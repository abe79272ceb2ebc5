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
  /// Mentions that reach further to either side of a word are not looked for.
  private static final int LONGEST = 300;

  private final Placed<Mention> mentions;
  private final Map<String, NamedEntity> entities;

  public MentionIndex(Mentions all) {
    mentions = new Placed<>(all.mentions(), Mention::span);
    entities =
        all.entities().stream().collect(Collectors.toMap(NamedEntity::id, Function.identity()));
  }

  /// The mentions that lie wholly inside a span, in order.
  public List<Mention> in(Span span) {
    return mentions.in(span);
  }

  /// The longest mention that holds a span.
  public Optional<Mention> around(Span span) {
    var reach = new Span(Math.max(0, span.start() - LONGEST), span.end() + LONGEST);
    return mentions.in(reach).stream()
        .filter(m -> m.span().contains(span))
        .reduce((a, b) -> b.span().length() > a.span().length() ? b : a);
  }

  public Optional<NamedEntity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }
}
