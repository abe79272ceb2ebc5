package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;

/// Words that were recognised in a picture.
///
/// @param paragraphs their lines divided by line breaks
/// @param confidence of the words, weighted by their length, 0 to 100; 0 where there are none
record Recognised(List<String> paragraphs, double confidence) {
  static final Recognised NOTHING = new Recognised(List.of(), 0);

  private static final int COLUMNS = 12;
  private static final int BLOCK = 2;
  private static final int PARAGRAPH = 3;
  private static final int LINE = 4;
  private static final int CONFIDENCE = 10;
  private static final int WORD = 11;

  /// From Tesseract's table: a row for each word, with its block, paragraph and line.
  static Recognised ofTable(String table) {
    var paragraphs = new ArrayList<StringBuilder>();
    var before = new String[COLUMNS];
    double sum = 0;
    int letters = 0;
    for (var row : table.lines().skip(1).map(line -> line.split("\t", -1)).toList()) {
      if (row.length == COLUMNS && !row[WORD].isBlank()) {
        join(paragraphs, before, row);
        before = row;
        sum += Double.parseDouble(row[CONFIDENCE]) * row[WORD].length();
        letters += row[WORD].length();
      }
    }
    return new Recognised(
        paragraphs.stream().map(StringBuilder::toString).toList(),
        letters == 0 ? 0 : sum / letters);
  }

  private static void join(List<StringBuilder> paragraphs, String[] before, String[] row) {
    if (!same(before, row, BLOCK) || !same(before, row, PARAGRAPH)) {
      paragraphs.add(new StringBuilder());
    } else if (!same(before, row, LINE)) {
      paragraphs.getLast().append('\n');
    } else if (!isIdeograph(before[WORD]) || !isIdeograph(row[WORD])) {
      paragraphs.getLast().append(' ');
    }
    paragraphs.getLast().append(row[WORD]);
  }

  private static boolean same(String[] before, String[] row, int column) {
    return row[column].equals(before[column]);
  }

  /// Chinese is written without spaces; Tesseract gives its signs one by one.
  private static boolean isIdeograph(String word) {
    int last = word.codePointBefore(word.length());
    return Character.isIdeographic(last) || (last >= 0x3000 && last < 0x3040) || last >= 0xFF00;
  }

  boolean isBetterThan(Recognised other) {
    return confidence > other.confidence;
  }
}
