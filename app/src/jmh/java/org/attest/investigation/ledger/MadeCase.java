package org.attest.investigation.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.attest.casefile.Author;
import org.attest.casefile.CaseFile;
import org.attest.casefile.FileReading;

/// Makes a large case, always the same: `MadeCase FOLDER DOCUMENTS CLAIMS`, so many claims a
/// document, in three languages and scripts. Files are made, not read, so it takes the time of
/// committing them.
public final class MadeCase {
  private static final long SEED = 20_260_101;
  private static final int PEOPLE = 70;
  private static final int FIRMS = 60;

  static final Author AUTHOR =
      new Author("made", Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

  /// Half of the documents are English.
  private static final List<Tongue> TONGUES =
      List.of(Tongue.ENGLISH, Tongue.RUSSIAN, Tongue.ENGLISH, Tongue.CHINESE);

  private final Random random = new Random(SEED);
  private final Map<Tongue, List<String>> people = new HashMap<>();
  private final Map<Tongue, List<String>> firms = new HashMap<>();

  private MadeCase() {
    for (var tongue : List.of(Tongue.ENGLISH, Tongue.RUSSIAN, Tongue.CHINESE)) {
      var persons = new TreeSet<String>();
      var companies = new TreeSet<String>();
      for (int i = 0; i < 4 * PEOPLE; i++) {
        persons.add(tongue.person(random));
        companies.add(tongue.firm(random));
      }
      people.put(tongue, persons.stream().limit(PEOPLE).toList());
      firms.put(tongue, companies.stream().limit(FIRMS).toList());
    }
  }

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    make(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
  }

  static void make(Path folder, int documents, int claims) throws IOException {
    var made = new MadeCase();
    var bytes = Files.createTempDirectory("made-case");
    try (var casefile = CaseFile.create(folder, "made", AUTHOR)) {
      for (int i = 0; i < documents; i++) {
        casefile.add(made.file(bytes, i, claims));
      }
    }
    try (var files = Files.newDirectoryStream(bytes)) {
      for (var file : files) {
        Files.delete(file);
      }
    }
    Files.delete(bytes);
  }

  private FileReading.Read file(Path bytes, int number, int claims) throws IOException {
    var tongue = TONGUES.get(number % TONGUES.size());
    var path = "papers/" + number % 97 + "/" + tongue.code() + "-" + number + ".txt";
    var reading =
        MadeDocument.of(tongue, random, names(people, tongue), names(firms, tongue), path, claims);
    var document = reading.document();
    var original = Files.writeString(bytes.resolve(document.id().hash()), document.text());
    return new FileReading.Read(path, List.of(reading), Map.of(document.id(), original), "made 1");
  }

  /// One more file than a made case has.
  static FileReading.Read another(Path bytes, int number) throws IOException {
    return new MadeCase().file(bytes, number, 50);
  }

  private static List<String> names(Map<Tongue, List<String>> lists, Tongue tongue) {
    return new ArrayList<>(lists.getOrDefault(tongue, List.of()));
  }
}
