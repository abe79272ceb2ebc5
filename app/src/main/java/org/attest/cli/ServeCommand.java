package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "serve",
    description = {
      "Serves the case as a web page, on this machine only unless told otherwise.",
      "Whoever opens the address that is printed sees the case; keep it to yourself. Ctrl-C stops it."
    },
    footer = {
      "%nExamples:",
      "  attest serve mycase",
      "  attest serve mycase --port 0 --no-browser    on any port that is free",
      "%nWhat is added meanwhile, here or with attest add, shows up by itself."
    })
final class ServeCommand implements Callable<Integer> {
  private final Setting setting;
  @Mixin private final Serving serving = new Serving();

  @Parameters(paramLabel = "CASE", description = "the case's folder")
  private Path folder = Path.of("");

  ServeCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    return serving.serve(setting, folder);
  }
}
