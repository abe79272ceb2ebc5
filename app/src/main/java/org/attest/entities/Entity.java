package org.attest.entities;

import java.util.List;
import org.attest.documents.DocumentId;
import org.attest.mentions.MentionType;

/// Who or what mentions of several documents refer to.
///
/// @param name the form to show: what people chose, else the fullest of the frequent forms
/// @param names every form that occurs, the most frequent first
/// @param members in order of their documents; never empty
public record Entity(
    EntityId id, String name, MentionType type, List<String> names, List<Member> members) {
  public Entity {
    names = List.copyOf(names);
    members = List.copyOf(members);
  }

  /// The documents that mention it, each once, in order of their ids.
  public List<DocumentId> documents() {
    return members.stream().map(Member::document).distinct().sorted().toList();
  }
}
