package org.attest.documents.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.text.Sha256;

/// The parts found in one container, copied out within limits. A copy's file is named by its hash:
/// nothing that a document says becomes a path.
final class PartStore {
  /// Files that people pack shrink ten or twenty times; what grows two hundred times is a bomb.
  private static final long RATIO = 200;

  /// Small parts may shrink as much as they like.
  private static final long HARMLESS = 10_000_000;

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Allowance allowance;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Code, Problem> problems = new EnumMap<>(Code.class);
  private long bytesLeft;

  PartStore(Path folder, Allowance allowance) {
    this.folder = folder;
    this.allowance = allowance;
    this.bytesLeft = allowance.bytes();
  }

  List<Part> parts() {
    return parts;
  }

  List<Problem> problems() {
    return List.copyOf(problems.values());
  }

  /// Whether another part may be added; where not, the reason is among the problems.
  boolean isOpen() {
    if (allowance.levels() <= 0) {
      problem(Code.TOO_DEEP, "archives or messages lie in each other deeper than is read");
    } else if (parts.size() >= allowance.parts()) {
      problem(Code.TOO_MANY, "has more parts than are read from one file: unpack it and add them");
    } else {
      return true;
    }
    return false;
  }

  /// Whether a part of this size, packed into so many bytes, is to be copied at all.
  boolean accepts(long size, long packed) {
    if (size > bytesLeft || (packed >= 0 && isBomb(size, packed))) {
      problem(Code.TOO_LARGE, "a part unpacks to more than is read: unpack it and add the files");
      return false;
    }
    return true;
  }

  private static boolean isBomb(long size, long packed) {
    return size > HARMLESS && size / RATIO > packed;
  }

  /// Copies a part out; one that turns out too large is left out, with a problem.
  ///
  /// @param packed the bytes it takes up in its container, or -1 where that is not known
  void add(String name, InputStream in, long packed) throws IOException {
    if (!isOpen()) {
      return;
    }
    var copy = Files.createTempFile(folder, "part", ".tmp");
    try {
      var digest = Sha256.digest();
      long size = copy(in, copy, digest, packed);
      if (accepts(size, packed)) {
        keep(name, copy, HexFormat.of().formatHex(digest.digest()), size);
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void keep(String name, Path copy, String hash, long size) throws IOException {
    var file = folder.resolve(hash);
    Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    bytesLeft -= size;
    parts.add(new Part(safe(name), file, hash, size));
  }

  /// Copies until the end, or until the size is no longer acceptable.
  private long copy(InputStream in, Path copy, MessageDigest digest, long packed)
      throws IOException {
    var buffer = new byte[BUFFER];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(copy)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        digest.update(buffer, 0, n);
        size += n;
        if (!accepts(size, packed)) {
          return size;
        }
      }
    }
    return size;
  }

  /// The name to show: without control and direction characters, folders divided by `/`, nothing
  /// that climbs.
  private String safe(String name) {
    var shown = PartName.of(name);
    if (shown.changed()) {
      problem(Code.UNSAFE_PATH, "a part's name leads outside its container or hides characters");
    }
    return shown.name().isEmpty() ? "part-" + (parts.size() + 1) : shown.name();
  }

  void problem(Code code, String message) {
    problems.putIfAbsent(code, Problem.of(code, message));
  }
}
