package org.attest.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.attest.casefile.Author;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;
import org.attest.investigation.Program;
import org.attest.text.AttestException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// The program `attest`: finds the command, and turns whatever happens into one clear line and a
/// status. This is the door at which every exception ends.
@Command(
    name = "attest",
    description = "An evidence ledger: who says what, on what basis, in which exact words.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Attest.Version.class,
    footer = {
      "%nExamples:",
      "  attest demo --no-serve",
      "  attest new mycase",
      "  attest add mycase ~/Documents/leak",
      "  attest claims mycase --stance denies",
      "%n'attest help COMMAND' explains each. Statuses: 0 done, 1 done but something needs attention,"
          + " 2 wrong arguments or unusable input, 3 a fault of the program."
    })
public final class Attest {
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Program.NAME_AND_VERSION};
    }
  }

  private static final int WIDEST_HELP = 100;

  private final Setting setting;

  /// The option that each command has but `help`, which brings its own.
  static final class HelpOption {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "show this help")
    @SuppressWarnings("UnusedVariable") // Acted upon by picocli.
    private boolean help;
  }

  @Option(names = "--version", versionHelp = true, description = "show the version")
  @SuppressWarnings("UnusedVariable") // Acted upon by picocli.
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "print the details of a fault of the program")
  private boolean debug;

  Attest(Setting setting) {
    this.setting = setting;
  }

  /// Runs a command and ends the process with its status.
  @SuppressWarnings("SystemOut") // Libraries print where they like; results must stay clean.
  public static void main(String[] arguments) {
    var out = new FileOutputStream(FileDescriptor.out);
    var messages =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    var terminal =
        Terminal.of(
            new Results(new BufferedOutputStream(out)),
            messages,
            System.getenv(),
            System.getProperty("attest.terminal", ""));
    System.exit(new Attest(setting(terminal)).run(arguments));
  }

  private static Setting setting(Terminal terminal) {
    var clock = Clock.systemUTC();
    var home = Path.of(System.getProperty("user.home"));
    var places = Places.of(System.getenv(), System.getProperty("os.name"), home);
    var investigation = Investigation.at(places, Author.local(clock));
    var installation = Path.of(System.getProperty("attest.installation", "."));
    return new Setting(terminal, investigation, places, installation, clock);
  }

  int run(String... arguments) {
    try {
      int status = commandLine().execute(arguments);
      setting.terminal().out().flush();
      return status;
    } catch (Results.Gone _) {
      return Exit.DONE;
    } catch (IOException | Error e) {
      return faults().tell(e);
    }
  }

  private List<Object> commands() {
    return List.of(
        new DemoCommand(setting),
        new NewCommand(setting),
        new AddCommand(setting),
        new ClaimsCommand(setting),
        new EntitiesCommand(setting),
        new SearchCommand(setting),
        new ReadCommand(setting),
        new ServeCommand(setting),
        new VerifyCommand(setting));
  }

  private static CommandLine command(Object command) {
    var line = new CommandLine(command);
    line.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
    return line;
  }

  CommandLine commandLine() {
    var terminal = setting.terminal();
    var line = command(this);
    for (var command : commands()) {
      line.addSubcommand(command(command));
    }
    line.addSubcommand(new HelpCommand());
    return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.messages(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.min(WIDEST_HELP, Math.max(terminal.width(), 55)))
        .setParameterExceptionHandler((e, _) -> wrongArguments(e))
        .setExecutionExceptionHandler((e, _, _) -> failed(e));
  }

  private int wrongArguments(ParameterException e) {
    var command = e.getCommandLine().getCommandSpec().qualifiedName();
    setting.terminal().say("attest: " + e.getMessage() + ". See: " + command + " --help");
    return Exit.UNUSABLE;
  }

  private int failed(Exception e) {
    return switch (e) {
      case Results.Gone _ -> Exit.DONE;
      case AttestException _ -> unusable(e);
      default -> faults().tell(e);
    };
  }

  private Faults faults() {
    return new Faults(setting.terminal(), setting.places().logs(), debug);
  }

  private int unusable(Exception e) {
    setting.terminal().say("attest: " + e.getMessage());
    return Exit.UNUSABLE;
  }
}
