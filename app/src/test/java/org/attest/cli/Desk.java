package org.attest.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.casefile.Author;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;

/// A user at a terminal of a test: types commands and looks at what comes.
///
/// @param folder what relative names of the commands' arguments are in
record Desk(Path folder) {
  /// What a command left behind.
  record Outcome(int status, String out, String messages) {}

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  Outcome types(String... arguments) {
    var out = new ByteArrayOutputStream();
    var messages = new ByteArrayOutputStream();
    int status = run(out, messages, arguments);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
  }

  int run(OutputStream out, OutputStream messages, String... arguments) {
    var lines = new PrintStream(messages, true, StandardCharsets.UTF_8);
    var terminal = Terminal.of(new Results(out), lines, Map.of("COLUMNS", "100"), "");
    var places = new Places(folder.resolve("home"));
    var investigation = Investigation.at(places, Author.local(NOON));
    var setting = new Setting(terminal, investigation, places, folder, NOON);
    return new Attest(setting).run(resolved(arguments).toArray(String[]::new));
  }

  /// The words of a command; those that start with `@` are paths in the folder.
  List<String> resolved(String... arguments) {
    return Arrays.stream(arguments)
        .map(word -> word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word)
        .toList();
  }

  /// The same command as a process of its own, under a locale and a time zone.
  ProcessBuilder process(List<String> options, String... arguments) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        Stream.of(
            Stream.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
            Stream.of("-Djava.io.tmpdir=" + folder.resolve("tmp")),
            options.stream(),
            Stream.of("-cp", System.getProperty("java.class.path"), Attest.class.getName()),
            resolved(arguments).stream());
    var builder = new ProcessBuilder(command.flatMap(words -> words).toList());
    builder.environment().put("ATTEST_HOME", folder.resolve("home").toString());
    return builder
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /// So many short notes in Russian and Chinese, which need no prepared models, in a folder.
  void writeNotes(String name, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      write(name + "/note-" + i + ".txt", i % 3 == 2 ? chinese(i) : russian(i));
    }
    Files.createDirectories(folder.resolve("tmp"));
  }

  private static String russian(int i) {
    return ("Завод «Причал-"
            + i % 4
            + "» получил "
            + (i + 2)
            + " лодок, сообщило агентство «Гавань».\n")
        + "По словам министра Петрова, поставка состоялась 3 марта 2021 года.\n"
        + "Посольство отрицает это.\n";
  }

  private static String chinese(int i) {
    return "港口报报道，海风公司在2021年3月收到" + (i + 2) + "艘船。外交部表示不了解情况。\n";
  }
}
