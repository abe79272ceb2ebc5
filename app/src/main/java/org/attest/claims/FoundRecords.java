package org.attest.claims;

import java.util.List;
import org.attest.measures.LabelledValue;
import org.attest.mentions.StatedNames;
import org.attest.text.Span;

/// What a document's tables and labelled lines state, as far as their form tells: names and values
/// can be read by it before the claims are made, which need to know who is named.
public interface FoundRecords {
  /// The lines and rows, in order; none overlaps another.
  List<Span> passages();

  /// The parties' names, and the labels, which name nobody.
  StatedNames names();

  /// What figures and dates are, by their labels; in order.
  List<LabelledValue> values();

  /// A claim of the document itself for each passage.
  List<FoundClaim> claims(MentionIndex mentions);

  /// Whether rows were left out because there are too many.
  boolean isCut();
}
