package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.entities.Entity;
import org.attest.exchange.CaseCsv;
import org.attest.exchange.CaseJson;
import org.attest.exchange.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "entities",
    description = "Who and what is named in the case, in all forms of the name.",
    footer = {"%nExamples:", "  attest entities mycase", "  attest entities mycase --format json"})
final class EntitiesCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(paramLabel = "CASE", description = "the case's folder")
  private Path folder = Path.of("");

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.table;

  EntitiesCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    switch (format) {
      case table -> table();
      case json -> write(CaseJson.entities(setting.terminal().out()));
      case csv -> write(CaseCsv.entities(setting.terminal().out()));
    }
    return Exit.DONE;
  }

  private void write(Rows<Entity> rows) {
    try (rows) {
      setting.investigation().entities(folder).forEach(rows);
    }
  }

  private void table() {
    var out = setting.lines();
    var table = new Table(out, setting.terminal(), 32, 14, 40, 10);
    table.head("NAME", "TYPE", "ALSO", "DOCUMENTS");
    setting.investigation().entities(folder).forEach(entity -> row(table, entity));
    out.flush();
  }

  private static void row(Table table, Entity entity) {
    var others = entity.names().stream().filter(name -> !name.equals(entity.name())).toList();
    table.row(
        entity.name(),
        entity.type().label(),
        String.join("; ", others),
        Integer.toString(entity.documents().size()));
  }
}
