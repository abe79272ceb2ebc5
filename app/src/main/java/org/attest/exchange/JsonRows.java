package org.attest.exchange;

import java.io.IOException;
import java.io.OutputStream;

/// An object that ends with one list.
final class JsonRows<T> implements Rows<T> {
  /// What stands before the list.
  interface Head {
    void write(JsonOut out) throws IOException;
  }

  /// Writes the elements for a row: one or several.
  interface Row<T> {
    void write(JsonOut out, T row) throws IOException;
  }

  private final JsonOut out;
  private final Row<T> row;

  private JsonRows(JsonOut out, Row<T> row) {
    this.out = out;
    this.row = row;
  }

  static <T> JsonRows<T> start(OutputStream stream, Head head, String list, Row<T> row) {
    var out = JsonOut.to(stream);
    Written.now(() -> {
      out.startObject();
      head.write(out);
      out.startList(list);
    });
    return new JsonRows<>(out, row);
  }

  @Override
  public void accept(T value) {
    Written.now(() -> row.write(out, value));
  }

  @Override
  public void close() {
    Written.now(() -> {
      out.endList();
      out.endObject();
      out.close();
    });
  }
}
