package org.attest.cli;

import java.io.PrintStream;
import java.util.HashMap;
import org.attest.casefile.FileReading;
import org.attest.claims.Reading;
import org.attest.exchange.Rows;

/// The claims of files as they are read, in a table. Files that could not be read are told of at
/// the end, by [Problems].
final class ReadingTable implements Rows<FileReading> {
  private final PrintStream out;
  private final ClaimTable table;

  ReadingTable(Setting setting) {
    out = setting.lines();
    table = new ClaimTable(out, setting.terminal());
  }

  @Override
  public void accept(FileReading file) {
    if (file instanceof FileReading.Read read) {
      read.readings().forEach(this::rows);
    }
  }

  private void rows(Reading reading) {
    var document = reading.document();
    var names = new HashMap<String, String>();
    reading.mentions().entities().forEach(entity -> names.put(entity.id(), entity.name()));
    for (var claim : reading.claims()) {
      var page = document.layout().pageAt(claim.passage().span().start());
      table.row(claim, document.path(), page, id -> names.getOrDefault(id, "?"));
    }
  }

  @Override
  public void close() {
    out.flush();
  }
}
