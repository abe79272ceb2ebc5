package org.attest.investigation.ledger;

import java.util.Locale;

/// By what claims of a ledger can be chosen. Each has values with keys that read well in an address
/// and mean the same after the case was read or joined again.
public enum Facet {
  /// Any speaker of the chain, by the folded words of the name that the case has for it: entities
  /// of one name are one value. See [#SELF] and [#UNSPECIFIED].
  SPEAKER,
  /// Any stance of the chain, by its label. A document that says something itself asserts it.
  STANCE,
  /// Any basis of the chain, by its label.
  BASIS,
  /// By the label of its type.
  RELATION,
  /// The document's language, by its code.
  LANGUAGE,
  /// By the hash of its bytes.
  DOCUMENT;

  /// What [#SELF] is called.
  public static final String OWN_VOICE = "the document’s own voice";

  /// What [#UNSPECIFIED] is called.
  public static final String NOT_NAMED = "not named";

  /// The speaker of claims that a document makes in its own voice.
  public static final String SELF = "self";

  /// The speaker who is not told: reportedly, is believed.
  public static final String UNSPECIFIED = "unspecified";

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
