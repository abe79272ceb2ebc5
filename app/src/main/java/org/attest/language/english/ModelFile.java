package org.attest.language.english;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/// Named sections in a file that is mapped into memory, so that opening it reads nothing.
///
/// A header of fixed size holds the magic word, the length of the file and each section's name,
/// place and CRC-32C, and a checksum of its own. All numbers are little-endian.
final class ModelFile {
  static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  static final int HEADER_BYTES = 4096;
  private static final long MAGIC = 0x314e_4554_5354_5441L;
  private static final int NAME_BYTES = 24;
  private static final int PIECE = 1 << 20;

  private final Map<String, MemorySegment> sections;

  private ModelFile(Map<String, MemorySegment> sections) {
    this.sections = sections;
  }

  /// A section's place in the file.
  record Section(String name, long start, long length, int checksum) {}

  /// The file, or nothing where it is missing, cut short or damaged.
  static Optional<ModelFile> open(Path path) throws IOException {
    if (!java.nio.file.Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try (var file = FileChannel.open(path)) {
      var header = readHeader(file);
      if (header.isEmpty() || !wholeSections(file, header.get())) {
        return Optional.empty();
      }
      return Optional.of(map(file, header.get()));
    }
  }

  MemorySegment section(String name) {
    var section = sections.get(name);
    if (section == null) {
      throw new IllegalStateException("the model file lacks the section " + name);
    }
    return section;
  }

  FingerprintTable table(String name) {
    return new FingerprintTable(section(name));
  }

  List<String> lines(String name) {
    return new String(section(name).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static ModelFile map(FileChannel file, List<Section> header) throws IOException {
    var all = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), Arena.ofAuto());
    var sections = new TreeMap<String, MemorySegment>();
    for (var section : header) {
      sections.put(section.name(), all.asSlice(section.start(), section.length()));
    }
    return new ModelFile(sections);
  }

  private static Optional<List<Section>> readHeader(FileChannel file) throws IOException {
    var header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    while (header.hasRemaining() && file.read(header, header.position()) >= 0) {}
    boolean whole =
        !header.hasRemaining()
            && header.getInt(HEADER_BYTES - Integer.BYTES) == headerChecksum(header)
            && header.flip().getLong() == MAGIC
            && header.getLong() == file.size();
    return whole ? Optional.of(sections(header)) : Optional.empty();
  }

  private static List<Section> sections(ByteBuffer header) {
    var sections = new Section[header.getInt()];
    for (int i = 0; i < sections.length; i++) {
      var name = new byte[NAME_BYTES];
      header.get(name);
      sections[i] =
          new Section(
              new String(name, StandardCharsets.US_ASCII).strip(),
              header.getLong(),
              header.getLong(),
              header.getInt());
    }
    return List.of(sections);
  }

  static ByteBuffer header(List<Section> sections, long fileLength) {
    var header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(MAGIC).putLong(fileLength).putInt(sections.size());
    for (var section : sections) {
      var name = (section.name() + " ".repeat(NAME_BYTES)).substring(0, NAME_BYTES);
      header.put(name.getBytes(StandardCharsets.US_ASCII));
      header.putLong(section.start()).putLong(section.length()).putInt(section.checksum());
    }
    return header.putInt(HEADER_BYTES - Integer.BYTES, headerChecksum(header)).clear();
  }

  private static int headerChecksum(ByteBuffer header) {
    return checksum(header.duplicate().clear().limit(HEADER_BYTES - Integer.BYTES));
  }

  static int checksum(ByteBuffer bytes) {
    var crc = new CRC32C();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }

  /// Reads the file once through a small buffer, not through the mapping, so that the pages do not
  /// count as the program's memory.
  private static boolean wholeSections(FileChannel file, List<Section> sections)
      throws IOException {
    var piece = ByteBuffer.allocateDirect(PIECE);
    for (var section : sections) {
      if (checksum(file, section, piece) != section.checksum()) {
        return false;
      }
    }
    return true;
  }

  private static int checksum(FileChannel file, Section section, ByteBuffer piece)
      throws IOException {
    var crc = new CRC32C();
    long end = section.start() + section.length();
    for (long at = section.start(); at < end; at += piece.limit()) {
      piece.clear().limit((int) Math.min(PIECE, end - at));
      if (file.read(piece, at) <= 0) {
        break;
      }
      crc.update(piece.flip());
    }
    return (int) crc.getValue();
  }
}
