package org.attest.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated rows as RFC 4180 has them, in UTF-8, with lines ended by CR LF.
///
/// A spreadsheet runs a cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return as a
/// formula, and the cells hold words of untrusted files: such a cell gets an apostrophe before it,
/// which spreadsheets take as "text". Whoever reads the file otherwise removes that apostrophe.
final class Csv implements Closeable {
  private static final String STARTS_FORMULA = "=+-@\t\r";

  private final Writer out;

  private Csv(Writer out) {
    this.out = out;
  }

  static Csv start(OutputStream stream, String... header) {
    var csv = new Csv(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    Written.now(() -> csv.row(List.of(header)));
    return csv;
  }

  void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  static String cell(String value) {
    var text = startsFormula(value) ? "'" + value : value;
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static boolean startsFormula(String value) {
    return !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0;
  }
}
