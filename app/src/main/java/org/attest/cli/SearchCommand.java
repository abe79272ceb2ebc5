package org.attest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.exchange.CaseCsv;
import org.attest.exchange.CaseJson;
import org.attest.exchange.Rows;
import org.attest.search.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    description = "Passages found by words, across languages and scripts, best first.",
    footer = {
      "%nExamples:",
      "  attest search mycase Купол                 also finds Kupol",
      "  attest search mycase '\"not aware\" ministry'  words in quotation marks are a phrase",
      "  attest search mycase drones --limit 50 --format json"
    })
final class SearchCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(index = "0", paramLabel = "CASE", description = "the case's folder")
  private Path folder = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "words")
  private List<String> query = List.of();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.table;

  @Option(names = "--limit", paramLabel = "N", description = "how many passages at most")
  private int limit = 20;

  SearchCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    var hits = setting.investigation().search(folder, String.join(" ", query), limit);
    switch (format) {
      case table -> table(hits);
      case json -> write(CaseJson.passages(setting.terminal().out()), hits);
      case csv -> write(CaseCsv.passages(setting.terminal().out()), hits);
    }
    return Exit.DONE;
  }

  private static void write(Rows<Hit> rows, List<Hit> hits) {
    try (rows) {
      hits.forEach(rows);
    }
  }

  private void table(List<Hit> hits) {
    var out = setting.lines();
    var table = new Table(out, setting.terminal(), 70, 30);
    table.head("PASSAGE", "SOURCE");
    for (var hit : hits) {
      var page = hit.page().isPresent() ? ", p. " + hit.page().getAsInt() : "";
      table.row(hit.passage().exact(), hit.path() + page);
    }
    out.flush();
  }
}
