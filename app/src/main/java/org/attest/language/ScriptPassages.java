package org.attest.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Splits a block where its sentences change from one script to another: an English paragraph that
/// is followed by its Russian original, without a break.
///
/// A foreign name or a quotation inside a sentence stays in it.
final class ScriptPassages {
  /// Shorter sentences, such as an abbreviation and a name, stay with what is before them.
  private static final int LEAST_WEIGHT = 20;

  private static final double LEAST_SHARE = 0.7;

  private static final String ENDS = ".!?…。！？\n";

  private ScriptPassages() {}

  static List<Span> split(CodePoints text, Span block) {
    var whole = text.slice(block);
    if (Writing.of(whole).letters().size() < 2) {
      return List.of(block);
    }
    return inRuns(text, block, whole);
  }

  private static List<Span> inRuns(CodePoints text, Span block, String whole) {
    var spans = new ArrayList<Span>();
    int offset = text.utf16(block.start());
    int runStart = 0;
    Optional<UnicodeScript> runScript = Optional.empty();
    for (int start = 0, end; start < whole.length(); start = end) {
      end = sentenceEnd(whole, start);
      var script = clearScript(whole.substring(start, end));
      if (script.isPresent() && runScript.isPresent() && !script.equals(runScript)) {
        spans.add(text.span(offset + runStart, offset + start));
        runStart = start;
      }
      runScript = script.or(constant(runScript));
    }
    spans.add(text.span(offset + runStart, offset + whole.length()));
    return spans;
  }

  private static Supplier<Optional<UnicodeScript>> constant(Optional<UnicodeScript> script) {
    return () -> script;
  }

  /// The script of a sentence that is long enough and nearly all in it.
  private static Optional<UnicodeScript> clearScript(String sentence) {
    var writing = Writing.of(sentence);
    return writing
        .main()
        .filter(script -> writing.weight() >= LEAST_WEIGHT && writing.share(script) >= LEAST_SHARE);
  }

  /// After the next sign that may end a sentence, the closing signs attached to it and white space.
  private static int sentenceEnd(String text, int start) {
    int i = start;
    while (i < text.length() && ENDS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i < text.length() && !isWordOrSpace(text.charAt(i))) {
      i++;
    }
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordOrSpace(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.isWhitespace(c);
  }
}
