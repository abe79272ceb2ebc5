package org.attest.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

record CsvRows<T>(Csv csv, Function<T, List<String>> cells) implements Rows<T> {
  @Override
  public void add(T row) throws IOException {
    csv.row(cells.apply(row));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
