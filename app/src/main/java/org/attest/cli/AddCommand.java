package org.attest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attest.investigation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "add",
    description = {
      "Reads files and folders into the case.",
      "May be repeated and interrupted: what is in the case is not read again. Folders are read with"
          + " all that is in them; links inside them are not followed out of the folder."
    },
    footer = {
      "%nExamples:",
      "  attest add mycase report.pdf mails.zip",
      "  attest add mycase ~/Documents/leak --threads 4",
      "%nEnds with 1 where something could not be read; the reasons are listed."
    })
final class AddCommand implements Callable<Integer> {
  private final Setting setting;
  @Mixin private final Threads threads = new Threads();

  @Parameters(index = "0", paramLabel = "CASE", description = "the case's folder")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "files and folders")
  private List<Path> paths = List.of();

  AddCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    var report = add(setting, folder, paths, threads.count());
    setting.terminal().say(summary(report));
    return Problems.tell(setting.terminal(), report);
  }

  /// Adds with progress on the terminal.
  static Report add(Setting setting, Path folder, List<Path> paths, int threads) {
    try (var progress = setting.progress()) {
      return setting.investigation().add(folder, paths, threads, progress);
    }
  }

  static String summary(Report report) {
    var known = report.known() > 0 ? ", " + report.known() + " known already" : "";
    return String.format(
        Locale.ROOT,
        "Of %d files %d read%s: %d documents, %d claims.",
        report.files(),
        report.read(),
        known,
        report.documents(),
        report.claims());
  }
}
