package org.attest.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of a made-up investigation, in every format and language that is read.
final class Notes {
  private static final List<String> PLAIN =
      List.of("courier.html", "minutes.txt", "завод.txt", "港口.txt", "deliveries.csv", "letter.eml");

  /// At least so many characters.
  static final int LONG = 200_000;

  private Notes() {}

  static void write(Path folder) {
    try {
      for (var name : PLAIN) {
        Files.write(folder.resolve(name), resource(name));
      }
      Files.write(folder.resolve("report.pdf"), report().bytes());
      Files.writeString(folder.resolve("log-of-ships.txt"), log());
      Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Notes.class.getResourceAsStream("notes/" + name)) {
      return in.readAllBytes();
    }
  }

  /// Two pages; on the second the words stand in two columns. One word has a ligature.
  static DrawnPdf report() {
    return new DrawnPdf()
        .column(
            1,
            72,
            90,
            "The inspector said that the plant had bought twelve turbines.",
            "The \ufb01nance ministry con\ufb01rmed the purchase of three ships.")
        .column(
            2,
            60,
            120,
            "The harbour registry said that",
            "Burevar had hired three pilots",
            "in the summer of 2023.")
        .column(
            2,
            330,
            120,
            "The spokesman of the union",
            "denied that its members had",
            "been paid by the shipyard.");
  }

  private static String log() {
    var log = new StringBuilder(LONG + 500);
    for (int entry = 1; log.codePointCount(0, log.length()) < LONG; entry++) {
      log.append("Entry ").append(entry).append(". The harbour office said that ship ");
      log.append(entry).append(" had left berth ").append(entry % 17 + 1).append(". ");
      log.append(WEATHER.repeat(6)).append("\n\n");
    }
    return log.toString();
  }

  private static final String WEATHER =
      "What a calm sea, what a gentle wind, what a clear sky over the water! ";

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
