package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "new",
    description = "Makes an empty case folder.",
    footer = {"%nExample:", "  attest new mycase"})
final class NewCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(paramLabel = "CASE", description = "a folder that does not exist yet, or is empty")
  private Path folder = Path.of("");

  NewCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    setting.investigation().create(folder);
    setting.terminal().say("Made the case " + folder + ". Next: attest add " + folder + " FILE…");
    return Exit.DONE;
  }
}
