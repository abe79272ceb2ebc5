package org.attest.mentions;

import java.util.List;

/// Somebody or something of one document.
///
/// @param id `e1`, `e2`, … in order of first mention; means nothing outside its document
/// @param name the fullest of the names
/// @param names every form that occurs in the document, each once, in order of first mention
public record NamedEntity(String id, String name, MentionType type, List<String> names) {
  public NamedEntity {
    names = List.copyOf(names);
  }
}
