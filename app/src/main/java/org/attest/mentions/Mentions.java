package org.attest.mentions;

import java.util.List;

/// All mentions of a document, in order of their spans, and the entities they refer to.
public record Mentions(List<Mention> mentions, List<NamedEntity> entities) {
  public static final Mentions NONE = new Mentions(List.of(), List.of());

  public Mentions {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }
}
