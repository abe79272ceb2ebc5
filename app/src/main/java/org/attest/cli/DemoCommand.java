package org.attest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.text.AttestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "demo",
    description = {
      "Makes the example case, reads it, prints what was found and serves it as a web page."
    },
    footer = {
      "%nExamples:",
      "  attest demo                      in a temporary folder",
      "  attest demo mydemo --no-serve    in a folder to keep, without the page"
    })
final class DemoCommand implements Callable<Integer> {
  private final Setting setting;
  @Mixin private final Threads threads = new Threads();
  @Mixin private final Serving serving = new Serving();

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder for the case")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--no-serve", description = "only print the summary")
  private boolean noServe;

  DemoCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    var examples = setting.installation().resolve("examples/garpiya");
    if (!Files.isDirectory(examples)) {
      throw new AttestException("the example case is missing: there is no folder " + examples);
    }
    var casefolder = folder.orElseGet(DemoCommand::temporary);
    if (!Files.exists(casefolder.resolve("case.json"))) {
      setting.investigation().create(casefolder);
    }
    var report = AddCommand.add(setting, casefolder, List.of(examples), threads.count());
    summary(casefolder);
    int status = Problems.tell(setting.terminal(), report);
    return noServe ? status : serving.serve(setting, casefolder);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("attest-demo");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary folder", e);
    }
  }

  private void summary(Path casefolder) {
    var counts = setting.investigation().counts(casefolder);
    var out = setting.lines();
    out.println("The example case, in " + Shown.line(casefolder.toString()));
    line(out, "documents read", counts.documents());
    line(out, "claims", counts.claims());
    line(out, "speakers", counts.speakers());
    line(out, "entities", counts.entities());
    line(out, "problems", counts.problems());
    out.println("See them: attest claims " + Shown.line(casefolder.toString()));
    out.flush();
  }

  private static void line(java.io.PrintStream out, String what, int count) {
    out.println(String.format(Locale.ROOT, "  %-16s%6d", what, count));
  }
}
