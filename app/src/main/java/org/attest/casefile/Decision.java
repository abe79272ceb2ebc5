package org.attest.casefile;

import java.util.List;
import java.util.Locale;
import org.attest.documents.DocumentId;
import org.attest.text.Span;

/// What a person decided, and the words it was decided on. Decisions are only ever added; a later
/// one on the same words takes the place of an earlier.
///
/// @param targets the words decided on: two for [Kind#SAME] and [Kind#DIFFERENT], one for others
/// @param value what is set: the new name, the corrected value, the note; empty where the kind says
///   it all
public record Decision(Kind kind, List<Target> targets, String value, String reason) {
  /// What can be decided so far.
  public enum Kind {
    /// Two mentions mean the same.
    SAME,
    /// Two mentions mean different ones, whatever their names.
    DIFFERENT,
    /// Who is mentioned is to be called so.
    RENAME,
    /// A field of a claim was read wrongly.
    CORRECTION,
    NOTE;

    /// As the journal writes it.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Words that were decided on. They are never looked for elsewhere: after a re-reading they stand
  /// where they stood, or the decision is listed for a look.
  ///
  /// @param textHash the hash of the extracted text the span points into
  /// @param speaker the speaker's words, for a decision on a claim; else empty
  /// @param field what of the claim or entity is decided; empty for the whole
  public record Target(
      DocumentId document, String textHash, Span span, String exact, String speaker, String field) {
    /// A mention.
    public static Target mention(DocumentId document, String textHash, Span span, String exact) {
      return new Target(document, textHash, span, exact, "", "");
    }
  }

  public Decision {
    targets = List.copyOf(targets);
    int needed = kind == Kind.SAME || kind == Kind.DIFFERENT ? 2 : 1;
    if (targets.size() != needed) {
      throw new IllegalArgumentException(kind.label() + " takes " + needed + " targets");
    }
  }
}
