package org.attest.entities;

import java.util.Comparator;
import java.util.List;
import org.attest.documents.DocumentId;
import org.attest.mentions.MentionType;
import org.attest.text.Sha256;
import org.attest.text.Span;

/// Somebody or something of one document, as one of those that may be the same in a case.
///
/// @param textHash the hash of the document's extracted text, without which a span means nothing
/// @param first the smallest span that mentions it
/// @param entity its id within the document
/// @param name the fullest of the names
/// @param names every form that occurs in the document
public record Member(
    DocumentId document,
    String textHash,
    Span first,
    String entity,
    String name,
    MentionType type,
    List<String> names)
    implements Comparable<Member> {
  private static final Comparator<Member> ORDER =
      Comparator.comparing(Member::document)
          .thenComparing(Member::first)
          .thenComparing(Member::entity);

  public Member {
    names = List.copyOf(names);
  }

  /// A hash of the words it is first mentioned by: document, text, span.
  public String id() {
    return id(document, textHash, first);
  }

  /// The id of the member that these words are the first mention of.
  public static String id(DocumentId document, String textHash, Span first) {
    return Sha256.ofParts(
        document.value(), textHash, Integer.toString(first.start()), Integer.toString(first.end()));
  }

  @Override
  public int compareTo(Member other) {
    return ORDER.compare(this, other);
  }
}
