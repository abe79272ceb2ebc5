package org.attest.web.screens;

import java.util.List;

/// A claim with its chain of speakers, outermost first.
///
/// @param document where it stands, as the outermost speaker
/// @param words the claim's exact words
/// @param gloss what its stance must not be taken for
public record ChainView(
    String href,
    boolean isSelected,
    String document,
    String lang,
    List<Link> links,
    String words,
    String stance,
    String gloss,
    List<Tag> tags) {
  /// A speaker.
  ///
  /// @param kind of speaker
  /// @param words as the text puts it
  /// @param known the name that the case has for who is meant, where the text puts it otherwise
  /// @param note the stance, where it is another than to assert and not the last of the chain; how
  ///   many they are
  public record Link(String kind, String words, String known, String cue, String note) {}

  public record Tag(String what, String value) {}

  public ChainView {
    links = List.copyOf(links);
    tags = List.copyOf(tags);
  }
}
