package org.attest.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows under a heading, as wide as the terminal and no wider: cells are broken into lines, never
/// cut. Rows are printed as they come.
final class Table {
  private static final String GAP = "  ";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintStream out;
  private final boolean colours;
  private final int[] widths;

  /// @param shares how much of the width each column gets beside the others
  Table(PrintStream out, Terminal terminal, int... shares) {
    this.out = out;
    this.colours = terminal.colours();
    int room = terminal.width() - GAP.length() * (shares.length - 1);
    int all = Arrays.stream(shares).sum();
    widths = Arrays.stream(shares).map(share -> Math.max(1, room * share / all)).toArray();
  }

  void head(String... names) {
    var line = line(List.of(names)).stripTrailing();
    out.println(colours ? BOLD + line + PLAIN : line);
    out.println(line(Arrays.stream(widths).mapToObj("─"::repeat).toList()));
  }

  void row(String... cells) {
    var lines =
        IntStream.range(0, cells.length)
            .mapToObj(i -> Columns.wrap(Shown.line(cells[i]), widths[i]))
            .toList();
    int height = lines.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      int at = i;
      var cut = lines.stream().map(cell -> at < cell.size() ? cell.get(at) : "").toList();
      out.println(line(cut).stripTrailing());
    }
  }

  private String line(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> Columns.pad(cells.get(i), widths[i]))
        .collect(Collectors.joining(GAP));
  }
}
