package org.attest.documents.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.attest.documents.Layout.Block.Kind;

/// Comma-separated and kindred values: the text is the file's, rows and cells point into it. A cell
/// in quotes is what stands between them.
final class SeparatedValues implements Format {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private static final int SAMPLE_LINES = 20;

  @Override
  public void read(Original original, Draft draft) throws IOException {
    var text = draft.cut(Encoding.decode(Files.readAllBytes(original.file())));
    draft.manuscript().beginTable();
    draft.manuscript().verbatim(text);
    new Rows(text, separator(text), draft.manuscript()).read();
  }

  /// The one that most lines of the beginning have, and most often.
  private static char separator(String text) {
    var lines = text.lines().filter(l -> !l.isBlank()).limit(SAMPLE_LINES).toList();
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(c -> lines.stream().filter(l -> l.indexOf(c) >= 0).count()))
        .orElseThrow();
  }

  /// One pass over the text.
  private static final class Rows {
    private final String text;
    private final char separator;
    private final Manuscript manuscript;

    /// A quote that nothing closes is a character; none after it can be closed either.
    private boolean quotesClose = true;

    private int at;

    Rows(String text, char separator, Manuscript manuscript) {
      this.text = text;
      this.separator = separator;
      this.manuscript = manuscript;
    }

    void read() {
      for (int row = 1; at < text.length(); row++) {
        int start = at;
        int end = readRow(row);
        if (!text.substring(start, end).isBlank()) {
          manuscript.addBlock(Kind.TABLE_ROW, start, end);
        }
      }
    }

    /// Returns the row's end; what comes next is the next row.
    private int readRow(int row) {
      for (int column = 1; ; column++) {
        readCell(row, column);
        if (at >= text.length() || text.charAt(at) != separator) {
          int end = at;
          skipLineBreak();
          return end;
        }
        at++;
      }
    }

    private void readCell(int row, int column) {
      int close = closingQuote();
      if (close > 0) {
        addCell(row, column, at + 1, close);
        at = close + 1;
      }
      int start = at;
      at = endOfBareCell();
      if (close <= 0) {
        addCell(row, column, start, at);
      }
    }

    private void addCell(int row, int column, int start, int end) {
      if (!text.substring(start, end).isBlank()) {
        manuscript.addCell(row, column, start, end);
      }
    }

    /// Where the quote that opens here is closed, or -1.
    private int closingQuote() {
      if (!quotesClose || at >= text.length() || text.charAt(at) != '"') {
        return -1;
      }
      int close = text.indexOf('"', at + 1);
      while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
        close = text.indexOf('"', close + 2);
      }
      quotesClose = close >= 0;
      return close;
    }

    private int endOfBareCell() {
      int end = at;
      while (end < text.length() && text.charAt(end) != separator && !isLineBreak(end)) {
        end++;
      }
      return end;
    }

    private boolean isLineBreak(int i) {
      return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private void skipLineBreak() {
      if (text.startsWith("\r\n", at)) {
        at += 2;
      } else if (at < text.length()) {
        at++;
      }
    }
  }
}
