package org.attest.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.text.AttestException;

/// The folder of a case, and what tells that it is one.
///
/// `case.json` is written last when a case is made, so a folder that has it is whole.
record CaseFolder(Path path) {
  /// The newest format this program reads, and the one it writes. Format 1 has no words of scans;
  /// it is read as it is, and becomes this one when something is written into the case.
  static final int FORMAT = 2;

  private static final Pattern FORMAT_FIELD =
      Pattern.compile("\\{\\s*\"attest_case\"\\s*:\\s*(\\d{1,9})\\s*[,}].*", Pattern.DOTALL);

  Path ledger() {
    return path.resolve("ledger.db");
  }

  Path originals() {
    return path.resolve("originals");
  }

  Path index() {
    return path.resolve("index");
  }

  Path incoming() {
    return path.resolve("incoming");
  }

  Path lock() {
    return path.resolve("lock");
  }

  Path card() {
    return path.resolve("case.json");
  }

  /// Makes the folder, which must be empty where it exists.
  void make() {
    try {
      if (Files.exists(path) && !isEmptyFolder()) {
        throw new AttestException(path + " is not empty: name a new folder for the case");
      }
      Files.createDirectories(originals());
    } catch (IOException e) {
      throw new AttestException("no case can be made at " + path + ": " + reason(e), e);
    }
  }

  void writeCard(String program) {
    var card = new LinkedHashMap<String, Object>();
    card.put("attest_case", FORMAT);
    card.put("made_by", program);
    try {
      writeWhole(card(), Json.of(card) + "\n");
    } catch (IOException e) {
      throw new AttestException("no case can be made at " + path + ": " + reason(e), e);
    }
  }

  /// Whether this is a case that this program can read; it says in one line why not.
  void check() {
    if (!Files.exists(path)) {
      throw new AttestException(
          "there is no case at " + path + ": attest new " + path + " makes one");
    }
    if (!Files.isRegularFile(card())) {
      throw new AttestException(path + " is no case: it has no case.json");
    }
    int format = format();
    if (format > FORMAT) {
      throw new AttestException(
          path + " was made by a newer version of attest (format " + format + "): update attest");
    }
    if (!Files.isRegularFile(ledger())) {
      throw new AttestException("the case " + path + " has lost its ledger.db");
    }
  }

  /// Marks a case of an older format as one of this, so that no older program takes what is written
  /// into it for damage. Only whoever holds the writer's lock may do so.
  void raise() {
    var field = formatField(readCard());
    if (Integer.parseInt(field.group(1)) < FORMAT) {
      var card =
          new StringBuilder(field.group()).replace(field.start(1), field.end(1), "" + FORMAT);
      try {
        writeWhole(card(), card.toString());
      } catch (IOException e) {
        throw new AttestException("case.json in " + path + " cannot be written: " + reason(e), e);
      }
    }
  }

  private int format() {
    return Integer.parseInt(formatField(readCard()).group(1));
  }

  private Matcher formatField(String card) {
    var field = FORMAT_FIELD.matcher(card);
    if (!field.matches()) {
      throw new AttestException(path + " is no case: its case.json does not tell a format");
    }
    return field;
  }

  private String readCard() {
    try {
      return new String(Files.readAllBytes(card()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AttestException("case.json in " + path + " cannot be read: " + reason(e), e);
    }
  }

  private boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (var entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  /// Writes a file that is there wholly or not at all, whenever the machine stops.
  private void writeWhole(Path target, String content) throws IOException {
    var temporary = path.resolve(target.getFileName() + ".new");
    Files.writeString(temporary, content);
    sync(temporary);
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(path);
  }

  static void sync(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Makes a renaming last. Not every system can: Windows does not open folders, and needs no such
  /// call.
  static void syncFolder(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      if (Files.isDirectory(folder) && java.io.File.separatorChar == '/') {
        throw new UncheckedIOException("cannot write " + folder, e);
      }
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
