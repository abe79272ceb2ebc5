package org.attest.documents.formats;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.text.Lexicon;

/// The system's Tesseract: which script a picture is in, and its words.
final class Tesseract {
  /// How a page lies and what it is written in.
  ///
  /// @param rotate degrees clockwise that set it upright
  record Look(Optional<String> script, int rotate) {
    static final Look UNKNOWN = new Look(Optional.empty(), 0);
  }

  /// Below this Tesseract's own confidence is hardly better than chance.
  private static final double SURE = 1;

  private static final String LATIN = "Latin";

  private final Path program;

  /// The language data to use for each script, those that are installed.
  private final Map<String, String> languages;

  private Tesseract(Path program, Map<String, String> languages) {
    this.program = program;
    this.languages = languages;
  }

  /// The program as it is found on the path, if it is.
  static Optional<Tesseract> find() throws IOException {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    var program =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, "tesseract"))
            .filter(Files::isExecutable)
            .findFirst();
    return program.isPresent()
        ? Optional.of(new Tesseract(program.get(), languages(program.get())))
        : Optional.empty();
  }

  private static Map<String, String> languages(Path program) throws IOException {
    var installed = run(List.of(program.toString(), "--list-langs")).lines().toList();
    var languages = new LinkedHashMap<String, String>();
    for (var row : new Lexicon(Tesseract.class, "scripts.csv").rows()) {
      // Names and numbers in Latin letters stand in texts of every script.
      var data =
          Stream.concat(Arrays.stream(row.get(1).split("\\+", -1)), Stream.of("eng"))
              .filter(installed::contains)
              .distinct()
              .toList();
      if (data.stream().anyMatch(d -> row.get(1).contains(d))) {
        languages.put(row.getFirst(), String.join("+", data));
      }
    }
    return languages;
  }

  /// The scripts that can be read.
  List<String> scripts() {
    return languages.keySet().stream()
        .filter(s -> s.equals(LATIN) || s.equals("Cyrillic") || s.equals("Han"))
        .toList();
  }

  boolean reads(String script) {
    return languages.containsKey(script);
  }

  Look look(Path picture) throws IOException {
    var said =
        run(List.of(program.toString(), picture.toString(), "stdout", "--psm", "0", "-l", "osd"))
            .lines()
            .map(line -> line.split(": ", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, _) -> a));
    if (number(said, "Script confidence") < SURE) {
      return Look.UNKNOWN;
    }
    boolean sureOfTurn = number(said, "Orientation confidence") >= SURE;
    return new Look(
        Optional.ofNullable(said.get("Script")), sureOfTurn ? (int) number(said, "Rotate") : 0);
  }

  private static double number(Map<String, String> said, String key) {
    var value = said.getOrDefault(key, "");
    return value.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(value) : 0;
  }

  Recognised read(Path picture, String script) throws IOException {
    return WordTable.read(
        run(
            List.of(
                program.toString(),
                picture.toString(),
                "stdout",
                "-l",
                languages.getOrDefault(script, "eng"),
                "tsv")));
  }

  private static String run(List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // Its threads wait for each other: one is five times faster.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    var process = builder.start();
    process.getOutputStream().close();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
