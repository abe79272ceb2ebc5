package org.attest.investigation.ledger;

import java.util.Set;
import org.attest.names.SearchableText;

/// A speaker's name, and the key that all spellings of it share.
record SpeakerName(String key, String label) {
  static final SpeakerName SELF = new SpeakerName(Facet.SELF, Facet.OWN_VOICE);
  static final SpeakerName UNSPECIFIED = new SpeakerName(Facet.UNSPECIFIED, Facet.NOT_NAMED);

  private static final Set<String> RESERVED = Set.of(Facet.SELF, Facet.UNSPECIFIED);

  /// Stands before the key of somebody who is called like one of ours; no folded word has it.
  private static final String MARK = "~";

  /// The name of somebody who is called so.
  static SpeakerName of(String name) {
    var folded = SearchableText.of(name).strip();
    var key = folded.isEmpty() ? name : folded;
    return new SpeakerName(RESERVED.contains(key) ? MARK + key : key, name);
  }

  boolean isSomebody() {
    return !RESERVED.contains(key);
  }
}
