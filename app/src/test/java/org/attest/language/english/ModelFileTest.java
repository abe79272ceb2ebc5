package org.attest.language.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  @TempDir private Path folder;

  @Test
  void givesBackWhatWasWritten() throws IOException {
    var file = ModelFile.open(written()).orElseThrow();

    assertThat(file.lines("words")).containsExactly("one", "two");
    assertThat(file.section("numbers").byteSize()).isEqualTo(5000);
  }

  @Test
  void noticesAMissingAndAShortFile() throws IOException {
    var path = written();
    var bytes = Files.readAllBytes(path);

    assertThat(ModelFile.open(folder.resolve("missing"))).isEmpty();
    for (int length : new int[] {0, 1, 100, ModelFile.HEADER_BYTES, bytes.length - 1}) {
      Files.write(path, Arrays.copyOf(bytes, length));
      assertThat(ModelFile.open(path)).isEmpty();
    }
  }

  @Test
  void noticesAnyChangedByteOfHeaderAndSections() throws IOException {
    var path = written();
    var bytes = Files.readAllBytes(path);
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int place = random.nextInt(bytes.length);
      if (place >= ModelFile.HEADER_BYTES + 7 && place < ModelFile.HEADER_BYTES + 64) {
        continue; // filling between the sections
      }
      bytes[place] ^= 1;
      Files.write(path, bytes);
      assertThat(ModelFile.open(path)).as("seed %d place %d", seed, place).isEmpty();
      bytes[place] ^= 1;
    }
  }

  @Test
  void aFileWithoutItsHeaderIsNotOne() throws IOException {
    var path = folder.resolve("unfinished");
    try (var file = new ModelFileWriter(path)) {
      file.put("words", List.of("one"));
    }

    assertThat(ModelFile.open(path)).isEmpty();
  }

  @Test
  void tableAgreesWithAMap() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var map = new HashMap<Long, Integer>();
    var builder = new FingerprintTable.Builder();
    for (int i = 0; i < 100_000; i++) {
      long key = Fingerprint.of(Fingerprint.WORD, "word" + random.nextInt());
      if (map.putIfAbsent(key, i) == null) {
        builder.add(key, i);
      }
    }
    var table = new FingerprintTable(MemorySegment.ofBuffer(builder.bytes()));

    map.forEach((key, value) -> assertThat(table.get(key)).as("seed %d", seed).isEqualTo(value));
    for (int i = 0; i < 1000; i++) {
      long key = Fingerprint.of(Fingerprint.PHRASE, "word" + i);
      assertThat(table.get(key)).isEqualTo(map.getOrDefault(key, FingerprintTable.ABSENT));
    }
  }

  @Test
  void refusesTwoKeysWithOneFingerprint() {
    var builder = new FingerprintTable.Builder();
    builder.add(5, 1);
    builder.add(5, 2);

    assertThatThrownBy(builder::bytes).isInstanceOf(IllegalStateException.class);
  }

  private Path written() throws IOException {
    var path = folder.resolve("file");
    try (var file = new ModelFileWriter(path)) {
      file.put("words", List.of("one", "two"));
      file.put("numbers", ByteBuffer.allocate(5000));
      file.finish();
    }
    return path;
  }
}
