package org.attest.claims;

import java.util.ArrayList;
import java.util.List;
import org.attest.documents.Document;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.text.Span;

/// What of a document was not read for claims, said as its problems.
final class PartialReading {
  private static final String CUT =
      "only the first rows of its tables are claims; the others can be searched";

  private PartialReading() {}

  /// The document with what its reading left out.
  ///
  /// @param unread where no sentence was found
  /// @param cut whether rows of its tables were left out
  static Document of(Document document, List<Span> unread, boolean cut) {
    var problems = new ArrayList<>(document.problems());
    unread.forEach(span -> problems.add(Problem.of(Code.PARTIAL, unread(span))));
    if (cut) {
      problems.add(Problem.of(Code.PARTIAL, CUT));
    }
    return document.with(problems);
  }

  private static String unread(Span span) {
    return "no sentences were found in characters "
        + span.start()
        + " to "
        + span.end()
        + ": no claims are read there";
  }
}
