package org.attest.language;

import java.util.List;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Reads the sentences of one language. Safe for many threads at once.
public interface SentenceReader {
  /// The sentences of some blocks of a text, in order. No sentence crosses the border of a block; a
  /// line break inside a block is white space.
  List<Sentence> read(CodePoints text, List<Span> blocks);
}
