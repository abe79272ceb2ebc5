package org.attest.investigation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.documents.reading.InstalledOcr;
import org.attest.language.english.EnglishModels;
import org.attest.text.Sha256;

/// What readings depend on: the program with its rules and lexicons, the models, and what reads
/// pictures. Two readers of one version read the same from the same bytes.
final class ReaderVersion {
  private static final int SHOWN = 12;

  private ReaderVersion() {}

  /// `attest 0.1.0 (program 1f…, english-9c….models, tesseract 5.3.0 eng rus)`.
  static String of(Path models) {
    var parts =
        List.of(
            "program " + programHash().substring(0, SHOWN),
            String.valueOf(EnglishModels.fileIn(models).getFileName()),
            InstalledOcr.version());
    return Program.NAME_AND_VERSION + " (" + String.join(", ", parts) + ")";
  }

  /// The hash of the program's jar, whose manifest names the libraries, or of its folder of
  /// classes.
  private static String programHash() {
    try {
      var source = ReaderVersion.class.getProtectionDomain().getCodeSource().getLocation();
      var place = Path.of(source.toURI());
      return Files.isDirectory(place) ? hashOf(place) : Sha256.of(place);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own classes", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hashOf(Path folder) throws IOException {
    var parts = new ArrayList<String>();
    for (var file : filesIn(folder)) {
      parts.add(folder.relativize(file).toString());
      parts.add(Sha256.of(file));
    }
    return Sha256.ofParts(parts.toArray(String[]::new));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
