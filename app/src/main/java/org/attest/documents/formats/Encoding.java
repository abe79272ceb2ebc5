package org.attest.documents.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/// Bytes to characters: a byte-order mark first, then strict UTF-8, which other encodings are
/// hardly ever by accident, then what the bytes look like. What a file claims is not believed
/// against that.
final class Encoding {
  @SuppressWarnings("ArrayRecordComponent") // Private, and written once.
  private record Mark(Charset charset, int... bytes) {
    boolean opens(byte[] file) {
      for (int i = 0; i < bytes.length; i++) {
        if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /// The longer first: UTF-32's begins with UTF-16's.
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark(StandardCharsets.UTF_32LE, 0xFF, 0xFE, 0, 0),
          new Mark(StandardCharsets.UTF_32BE, 0, 0, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private static final List<EncodingDetector> DETECTORS =
      List.of(new UniversalEncodingDetector(), new Icu4jEncodingDetector());

  /// Enough to tell a language's letters.
  private static final int SAMPLE = 1 << 16;

  private Encoding() {}

  /// The text without its byte-order mark.
  static String decode(byte[] bytes) throws IOException {
    for (var mark : MARKS) {
      if (mark.opens(bytes)) {
        int skip = mark.bytes().length;
        return new String(bytes, skip, bytes.length - skip, mark.charset());
      }
    }
    var strict = strictUtf8(bytes);
    return strict.isPresent() ? strict.get() : new String(bytes, likely(bytes));
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Charset likely(byte[] bytes) throws IOException {
    var sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    for (var detector : DETECTORS) {
      var found = detector.detect(new ByteArrayInputStream(sample), new Metadata());
      if (found != null) {
        return found;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
