package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells lines that were broken at a width from lines that end because their paragraph does.
///
/// A text is hard-wrapped when lines break off in mid-sentence. In such a text a line goes on where
/// the next word would not have fitted any more; the width is that of the lines around it.
final class Wrapping {
  /// A line that breaks off in mid-sentence and is shorter than this proves nothing.
  private static final int SHORTEST = 30;

  /// Nobody wraps at more columns.
  private static final int WIDEST = 160;

  private static final int BREAKS_THAT_PROVE = 2;

  /// Proportional fonts leave the right edge ragged.
  private static final double RAGGED = 0.88;

  private static final double RATHER_FULL = 0.7;

  private final String text;
  private final List<Line> lines;

  /// The width of the passage without blank lines that a line stands in.
  private final int[] widths;

  private final boolean wrapped;

  Wrapping(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    var broken = new ArrayList<Integer>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (breaksOff(i)) {
        broken.add(columns(lines.get(i)));
      }
    }
    this.wrapped = broken.size() >= BREAKS_THAT_PROVE;
    this.widths = widths(broken.stream().mapToInt(i -> i).max().orElse(0));
  }

  /// Whether a line's sentence or paragraph goes on in the next line.
  boolean goesOn(int line) {
    if (line + 1 >= lines.size() || lines.get(line + 1).opens() || isIndented(line + 1)) {
      return false;
    }
    return breaksOff(line) || (wrapped && fillsItsWidth(line));
  }

  private boolean isIndented(int line) {
    return lines.get(line).indent() > lines.get(line - 1).indent() + 1 && ends(line - 1);
  }

  private boolean fillsItsWidth(int line) {
    int width = widths[line];
    int columns = columns(lines.get(line));
    if (width < SHORTEST || width > WIDEST) {
      return false;
    }
    return columns + 1 + firstWord(lines.get(line + 1)) >= RAGGED * width
        || (!ends(line) && columns >= RATHER_FULL * width);
  }

  /// In mid-sentence: without an end, and the next line begins small (or is Chinese, and this line
  /// is far too long for a title).
  private boolean breaksOff(int line) {
    var next = lines.get(line + 1);
    if (next.opens() || ends(line) || columns(lines.get(line)) < SHORTEST) {
      return false;
    }
    char last = text.charAt(lines.get(line).end() - 1);
    char first = text.charAt(next.start());
    return (Character.isLowerCase(first) && last != ':')
        || (Shape.isIdeograph(first) && Shape.isIdeograph(last) && isFullIdeographic(line));
  }

  /// Two neighbours of the same width, which titles hardly ever have.
  private boolean isFullIdeographic(int line) {
    int columns = columns(lines.get(line));
    return columns >= SHORTEST
        && columns <= WIDEST
        && ((line > 0 && Math.abs(columns(lines.get(line - 1)) - columns) <= 2)
            || Math.abs(columns(lines.get(line + 1)) - columns) <= 2);
  }

  private boolean ends(int line) {
    return Shape.endsSentence(text, lines.get(line).start(), lines.get(line).end());
  }

  /// Columns of a terminal: an ideograph takes two. Counted only as far as it matters.
  private int columns(Line line) {
    int columns = line.length();
    for (int i = line.start(); i < Math.min(line.end(), line.start() + WIDEST); i++) {
      columns += Shape.isIdeograph(text.charAt(i)) ? 1 : 0;
    }
    return columns;
  }

  private int firstWord(Line line) {
    int end = line.start();
    while (end < line.end()
        && end < line.start() + WIDEST
        && !Shape.isBlank(text.charAt(end))
        && !Shape.isIdeograph(text.charAt(end))) {
      end++;
    }
    return Math.max(2, end - line.start());
  }

  private int[] widths(int otherwise) {
    var found = new int[lines.size()];
    for (int from = 0; from < found.length; ) {
      int to = from + 1;
      while (to < found.length && !lines.get(to).opens()) {
        to++;
      }
      int width =
          to - from < 3
              ? otherwise
              : lines.subList(from, to).stream().mapToInt(this::columns).max().orElse(0);
      Arrays.fill(found, from, to, width);
      from = to;
    }
    return found;
  }
}
