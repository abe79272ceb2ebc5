package org.attest.exchange;

import java.util.List;
import java.util.function.Function;

record CsvRows<T>(Csv csv, Function<T, List<String>> cells) implements Rows<T> {
  @Override
  public void accept(T row) {
    Written.now(() -> csv.row(cells.apply(row)));
  }

  @Override
  public void close() {
    Written.now(csv::close);
  }
}
