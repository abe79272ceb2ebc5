package org.attest.documents.reading;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attest.text.AttestException;

/// A folder for temporary files, which goes when it is closed. Where its process is killed before,
/// it goes when the next one is made in the same place.
///
/// Beside each lies a file that its process keeps locked: the system lets go of the lock however
/// the process ends. A process's number would not do, for in a container it is always the same.
public final class TemporaryFolder implements AutoCloseable {
  /// No other file or folder of the program is called so.
  private static final String PREFIX = "attest-work-";

  private static final String LOCK = ".lock";

  /// This process's own. Merely to open and close one of them again would unlock it.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final Path lock;
  private final FileChannel channel;

  private TemporaryFolder(Path path, Path lock, FileChannel channel) {
    this.path = path;
    this.lock = lock;
    this.channel = channel;
  }

  /// Makes one where the system keeps temporary files.
  public static TemporaryFolder make() {
    return makeIn(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static TemporaryFolder makeIn(Path parent) {
    try {
      var place = parent.toRealPath();
      removeAbandoned(place);
      var lock = Files.createTempFile(place, PREFIX, LOCK);
      HELD.add(lock);
      var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
      channel.lock();
      return new TemporaryFolder(Files.createTempDirectory(place, stem(lock)), lock, channel);
    } catch (IOException e) {
      throw new AttestException("cannot make a temporary folder: " + e.getMessage(), e);
    }
  }

  /// What the names of a lock's folders begin with.
  private static String stem(Path lock) {
    var name = String.valueOf(lock.getFileName());
    return name.substring(0, name.length() - LOCK.length()) + "-";
  }

  private static void removeAbandoned(Path place) throws IOException {
    for (var lock : list(place, PREFIX + "*" + LOCK)) {
      if (!HELD.contains(lock)) {
        removeIfAbandoned(place, lock);
      }
    }
  }

  private static List<Path> list(Path place, String pattern) throws IOException {
    var found = new ArrayList<Path>();
    try (var paths = Files.newDirectoryStream(place, pattern)) {
      paths.forEach(found::add);
    }
    return found;
  }

  private static void removeIfAbandoned(Path place, Path lock) {
    try (var channel =
        FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (channel.tryLock() != null) {
        for (var folder : list(place, stem(lock) + "*")) {
          Folders.remove(folder);
        }
        Files.deleteIfExists(lock);
      }
    } catch (IOException _) {
      // Somebody else's, or gone meanwhile.
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    Folders.remove(path);
    try {
      Files.deleteIfExists(lock);
      channel.close();
    } catch (IOException _) {
      // The next one that is made removes it.
    }
    HELD.remove(lock);
  }
}
