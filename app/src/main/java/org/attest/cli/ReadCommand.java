package org.attest.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.attest.casefile.FileReading;
import org.attest.exchange.DocumentsJson;
import org.attest.exchange.Rows;
import org.attest.investigation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "read",
    description = "The claims and mentions of files, without a case.",
    footer = {
      "%nExamples:",
      "  attest read report.pdf",
      "  attest read notes.txt --date 2024-09-25",
      "  attest read *.html --format json > documents.json",
      "%nEnds with 1 where something could not be read; the reasons are listed."
    })
final class ReadCommand implements Callable<Integer> {
  enum ReadFormat {
    table,
    json
  }

  private final Setting setting;
  @Mixin private final Threads threads = new Threads();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files and folders")
  private List<Path> paths = List.of();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
  private ReadFormat format = ReadFormat.table;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "what \"yesterday\" counts from, where the file does not say")
  private Optional<LocalDate> date = Optional.empty();

  ReadCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    var report =
        switch (format) {
          case table -> table();
          case json -> json();
        };
    return Problems.tell(setting.terminal(), report);
  }

  private Report json() {
    return read(reader -> DocumentsJson.start(setting.terminal().out(), reader));
  }

  private Report table() {
    return read(_ -> new ReadingTable(setting));
  }

  private Report read(Function<String, Rows<FileReading>> results) {
    try (var progress = setting.progress()) {
      return setting.investigation().read(paths, date, threads.count(), progress, results);
    }
  }
}
