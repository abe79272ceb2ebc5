package org.attest.exchange;

import java.io.IOException;

/// An object that holds one list.
final class JsonRows<T> implements Rows<T> {
  interface Row<T> {
    void write(JsonOut out, T row) throws IOException;
  }

  private final JsonOut out;
  private final Row<T> row;

  JsonRows(JsonOut out, String list, Row<T> row) throws IOException {
    this.out = out;
    this.row = row;
    out.startObject();
    out.startList(list);
  }

  @Override
  public void add(T value) throws IOException {
    out.object(() -> row.write(out, value));
  }

  @Override
  public void close() throws IOException {
    out.endList();
    out.endObject();
    out.close();
  }
}
