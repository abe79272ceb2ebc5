package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description = "Recomputes every hash: originals, extracted texts, quotes, the journal's chain.",
    footer = {"%nExample:", "  attest verify mycase", "%nEnds with 1 where something has changed."})
final class VerifyCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(paramLabel = "CASE", description = "the case's folder")
  private Path folder = Path.of("");

  VerifyCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    var faults = setting.investigation().verify(folder);
    var out = setting.lines();
    faults.forEach(fault -> out.println(Shown.line(fault.where() + ": " + fault.what())));
    out.println(faults.isEmpty() ? "The case is whole." : "The case is not as it was written.");
    out.flush();
    return faults.isEmpty() ? Exit.DONE : Exit.ATTENTION;
  }
}
