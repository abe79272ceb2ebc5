package org.attest.mentions;

import java.util.List;
import org.attest.language.Sentence;
import org.attest.text.CodePoints;

/// Finds what the sentences of one language name or describe. Safe for many threads at once.
public interface MentionFinder {
  /// In order of their spans; names do not overlap each other. `sentences` are all of the finder's
  /// language in one document.
  List<FoundMention> find(CodePoints text, List<Sentence> sentences);
}
