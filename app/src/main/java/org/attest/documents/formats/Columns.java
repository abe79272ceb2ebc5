package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds running text in columns on a page, so that each column is read to its end before the next.
/// What only looks like columns, the cells of a table, is left as it stands.
final class Columns {
  /// Fewer lines beside each other are columns only where they plainly go on from line to line.
  private static final int FEWEST = 5;

  private static final int FEWEST_OF_ALL = 3;

  /// Letters of a line of running text.
  private static final int PROSE = 18;

  /// A band of lines that a gutter divides.
  private record Band(int from, int to, double x) {}

  private Columns() {}

  /// The regions of a page in reading order.
  static List<List<TextLine>> of(List<TextLine> lines) {
    var band = widestBand(lines);
    if (band.isEmpty()) {
      return lines.isEmpty() ? List.of() : List.of(lines);
    }
    var regions = new ArrayList<List<TextLine>>();
    var inside = lines.subList(band.get().from(), band.get().to());
    regions.addAll(of(lines.subList(0, band.get().from())));
    regions.addAll(of(side(inside, band.get().x(), true)));
    regions.addAll(of(side(inside, band.get().x(), false)));
    regions.addAll(of(lines.subList(band.get().to(), lines.size())));
    return regions;
  }

  private static List<TextLine> side(List<TextLine> lines, double x, boolean left) {
    return lines.stream()
        .map(line -> left ? line.leftOf(x) : line.rightOf(x))
        .filter(segments -> !segments.isEmpty())
        .map(TextLine::new)
        .toList();
  }

  private static Optional<Band> widestBand(List<TextLine> lines) {
    Optional<Band> best = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      for (double x : gutters(lines.get(i))) {
        int from = best.filter(b -> b.x() == x).map(Band::to).orElse(i);
        var band = band(lines, from, x);
        boolean wider = best.map(b -> band.to() - band.from() > b.to() - b.from()).orElse(true);
        if (wider && isProse(lines, band)) {
          best = Optional.of(band);
        }
      }
    }
    return best;
  }

  private static List<Double> gutters(TextLine line) {
    var gutters = new ArrayList<Double>();
    for (int i = 1; i < line.segments().size(); i++) {
      double right = line.segments().get(i - 1).right();
      double left = line.segments().get(i).left();
      if (left > right) {
        gutters.add((left + right) / 2);
      }
    }
    return gutters;
  }

  private static Band band(List<TextLine> lines, int from, double x) {
    int start = from;
    while (start > 0 && lines.get(start - 1).isClearAt(x)) {
      start--;
    }
    int end = from;
    while (end < lines.size() && lines.get(end).isClearAt(x)) {
      end++;
    }
    return new Band(start, end, x);
  }

  private static boolean isProse(List<TextLine> lines, Band band) {
    var inside = lines.subList(band.from(), band.to());
    return isProse(side(inside, band.x(), true)) && isProse(side(inside, band.x(), false));
  }

  /// Lines in mid-sentence: all, or all but one, begin with a small letter.
  private static boolean goesOn(List<TextLine> column) {
    long small =
        column.stream()
            .skip(1)
            .filter(line -> Character.isLowerCase(line.segments().getFirst().text().codePointAt(0)))
            .count();
    return column.size() >= FEWEST_OF_ALL && small >= Math.max(2, column.size() - 2);
  }

  /// Enough lines, mostly of one piece, mostly long, that mostly run to the column's edge.
  private static boolean isProse(List<TextLine> column) {
    if (column.size() < FEWEST && !goesOn(column)) {
      return false;
    }
    double left = column.stream().mapToDouble(TextLine::left).min().orElseThrow();
    double right = column.stream().mapToDouble(TextLine::right).max().orElseThrow();
    long whole = column.stream().filter(line -> line.segments().size() == 1).count();
    long full = column.stream().filter(l -> l.right() > right - (right - left) * 0.2).count();
    double letters = column.stream().mapToInt(TextLine::letters).average().orElseThrow();
    return whole >= column.size() * 0.8 && full >= column.size() * 0.5 && letters >= PROSE;
  }
}
