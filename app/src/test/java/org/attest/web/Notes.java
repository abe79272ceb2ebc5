package org.attest.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.documents.reading.Scan;

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
      if (Installed.tesseract().isPresent()) {
        Files.write(folder.resolve("scan.png"), scan().png());
        Files.write(folder.resolve("scans.pdf"), scan().pdfAfter("The scan was made in May."));
      }
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
            "Burevar had hired three pilots for the",
            "winter. Nobody in the office remembered",
            "who had signed the papers, or when the",
            "pilots had come to the town. The mayor",
            "said that the shipyard would close its",
            "gates before the end of the year.")
        .column(
            2,
            330,
            120,
            "The spokesman of the union said that",
            "its members had been paid in cash. The",
            "union has had an office at the quay for",
            "many years. Its treasurer said that the",
            "books had been lost in a fire, and that",
            "copies of them lay in a bank. The bank",
            "did not respond to a request for comment.");
  }

  /// A picture of words, as a scanner makes it.
  static Scan scan() throws IOException {
    return Scan.of(
        "The archivist said that the ledger",
        "had been copied twice.",
        "This picture was made in winter,",
        "when nobody looked after ships.");
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
}
