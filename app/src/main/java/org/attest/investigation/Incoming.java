package org.attest.investigation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.attest.text.AttestException;

/// The folder of a case in which files wait that are not in it yet.
///
/// A file that waits is two: its bytes, and beside them what it is called. The bytes get their name
/// last, so what has it is whole, and a process that was stopped leaves nothing that is taken for a
/// file. Nothing that a stranger chose becomes a path.
final class Incoming implements AutoCloseable {
  private static final String BYTES = ".file";
  private static final String NAME = ".name";

  private final Path folder;
  private final String run = runName();
  private final AtomicInteger count = new AtomicInteger();
  private Optional<FileChannel> lock = Optional.empty();
  private boolean isAlone;

  /// @param folder made when a file comes: a case that may only be read can be looked at
  Incoming(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /// Runs sort by when they began.
  private static String runName() {
    return String.format(
        Locale.ROOT, "%013x-%s-", System.currentTimeMillis(), UUID.randomUUID().toString());
  }

  /// Where bytes may lie while they come in; it is on the disk that they stay on.
  synchronized Path arriving() throws IOException {
    var arriving = Files.createDirectories(folder.resolve("arriving"));
    hold();
    return arriving;
  }

  /// Takes a file in; when this returns, it is on the disk.
  FoundPath.File keep(String name, Delivery delivery) throws IOException {
    var key = run + String.format(Locale.ROOT, "%08d", count.incrementAndGet());
    var unfinished = arriving().resolve(key);
    var file = folder.resolve(key + BYTES);
    try {
      delivery.to(unfinished);
      sync(unfinished);
      sync(Files.writeString(named(file), name, StandardOpenOption.CREATE_NEW));
      Files.move(unfinished, file);
      return new FoundPath.File(name, file, Files.size(file));
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      Files.deleteIfExists(named(file));
      throw e;
    }
  }

  private static void sync(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static Path named(Path file) {
    var name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - BYTES.length()) + NAME);
  }

  /// What an earlier process left, in the order it came in; what had not wholly come in is removed.
  /// Of several processes only one takes it up.
  List<FoundPath.File> leftovers() {
    try {
      return Files.isDirectory(folder) && hold() ? sweep() : List.of();
    } catch (IOException e) {
      throw new AttestException("cannot take up the files waiting in " + folder + ": " + e, e);
    }
  }

  /// Has the folder's lock where nobody else has it, and keeps it till the end.
  private synchronized boolean hold() throws IOException {
    if (lock.isEmpty()) {
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = Optional.of(channel);
      isAlone = isFree(channel);
    }
    return isAlone;
  }

  private static boolean isFree(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private List<FoundPath.File> sweep() throws IOException {
    for (var unfinished : list(arriving(), "*")) {
      Files.deleteIfExists(unfinished);
    }
    var left = new ArrayList<FoundPath.File>();
    for (var file : list(folder, "*" + BYTES)) {
      if (Files.exists(named(file))) {
        left.add(new FoundPath.File(Files.readString(named(file)), file, Files.size(file)));
      }
    }
    return left;
  }

  private static List<Path> list(Path folder, String pattern) throws IOException {
    var files = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
      stream.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  /// The file is in the case, or never will be.
  void remove(FoundPath.File file) {
    try {
      Files.deleteIfExists(file.path());
      Files.deleteIfExists(named(file.path()));
    } catch (IOException e) {
      throw new AttestException("cannot remove " + file.path() + ": " + e, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException e) {
      throw new AttestException("cannot leave " + folder + ": " + e, e);
    }
  }
}
