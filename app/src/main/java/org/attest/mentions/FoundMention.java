package org.attest.mentions;

import org.attest.text.Span;

/// A mention as a [MentionFinder] finds it, before it is linked to an entity.
public record FoundMention(Span span, MentionType type, Mention.Kind kind) {}
