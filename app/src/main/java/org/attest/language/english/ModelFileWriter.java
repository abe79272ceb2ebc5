package org.attest.language.english;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.attest.language.english.ModelFile.Section;

/// Writes the sections of a [ModelFile] one after another, and the header last: a file that was not
/// finished has none.
final class ModelFileWriter implements AutoCloseable {
  private static final int ALIGNMENT = 64;

  private final FileChannel file;
  private final List<Section> sections = new ArrayList<>();
  private long end = ModelFile.HEADER_BYTES;

  ModelFileWriter(Path path) throws IOException {
    file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  void put(String name, List<String> lines) throws IOException {
    put(name, ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
  }

  /// Writes what remains in the buffer.
  void put(String name, ByteBuffer bytes) throws IOException {
    long start = (end + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    sections.add(new Section(name, start, bytes.remaining(), ModelFile.checksum(bytes)));
    end = write(bytes, start);
  }

  /// Writes the header and waits until the disk has everything.
  void finish() throws IOException {
    file.force(true);
    write(ModelFile.header(sections, end), 0);
    file.force(true);
  }

  private long write(ByteBuffer bytes, long start) throws IOException {
    long at = start;
    while (bytes.hasRemaining()) {
      at += file.write(bytes, at);
    }
    return at;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
