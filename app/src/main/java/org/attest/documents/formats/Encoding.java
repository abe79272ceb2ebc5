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
import java.util.regex.Pattern;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/// Bytes to characters: a byte-order mark first, then strict UTF-8, which other encodings are
/// hardly ever by accident, then what the bytes look like. What a file claims is not believed
/// against that.
final class Encoding {
  /// The bytes of a byte-order mark, written as Latin 1.
  private record Mark(Charset charset, String bytes) {
    boolean opens(byte[] file) {
      return new String(file, 0, Math.min(bytes.length(), file.length), StandardCharsets.ISO_8859_1)
          .equals(bytes);
    }
  }

  /// The longer first: UTF-32's begins with UTF-16's.
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  private static final List<EncodingDetector> DETECTORS =
      List.of(new UniversalEncodingDetector(), new Icu4jEncodingDetector());

  /// Enough to tell a language's letters.
  private static final int SAMPLE = 1 << 16;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^<>]*+>");

  private static final int HEAD = 4096;

  private Encoding() {}

  /// A web page's text: what it declares counts where its bytes are not UTF-8.
  static String decodePage(byte[] bytes) throws IOException {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return decode(bytes, declared(head));
  }

  private static Optional<Charset> declared(String head) {
    var found = DECLARED.matcher(head);
    return found.find() ? named(found.group(1)) : Optional.empty();
  }

  /// A message's text: programs that send mail mostly know their encoding.
  static String decodeMail(byte[] bytes, String charset) throws IOException {
    var declared =
        named(charset)
            .filter(c -> !c.equals(StandardCharsets.US_ASCII))
            .filter(c -> !c.equals(StandardCharsets.UTF_8));
    return declared.isPresent() ? new String(bytes, declared.get()) : decode(bytes);
  }

  /// What is called GB2312 or Latin 1 is mostly written in their larger successors.
  private static Optional<Charset> named(String name) {
    try {
      var charset = Charset.forName(name);
      return switch (charset.name()) {
        case "GB2312", "GBK" -> Optional.of(Charset.forName("GB18030"));
        case "ISO-8859-1" -> Optional.of(Charset.forName("windows-1252"));
        default -> Optional.of(charset);
      };
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The text without its byte-order mark.
  static String decode(byte[] bytes) throws IOException {
    return decode(bytes, Optional.empty());
  }

  private static String decode(byte[] bytes, Optional<Charset> declared) throws IOException {
    for (var mark : MARKS) {
      if (mark.opens(bytes)) {
        int skip = mark.bytes().length();
        return new String(bytes, skip, bytes.length - skip, mark.charset());
      }
    }
    var strict = strictUtf8(bytes);
    if (strict.isPresent()) {
      return strict.get();
    }
    var believed = declared.filter(c -> !c.equals(StandardCharsets.UTF_8));
    return new String(bytes, believed.isPresent() ? believed.get() : likely(bytes));
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// Markup is in Latin letters whatever the text is in.
  private static byte[] withoutTags(byte[] sample) {
    var text = new String(sample, StandardCharsets.ISO_8859_1);
    return TAG.matcher(text).replaceAll(" ").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Charset likely(byte[] bytes) throws IOException {
    var sample = withoutTags(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    for (var detector : DETECTORS) {
      var found = detector.detect(new ByteArrayInputStream(sample), new Metadata());
      if (found != null) {
        return found.name().equals("x-MacCyrillic") ? cyrillic(bytes, found) : found;
      }
    }
    return StandardCharsets.UTF_8;
  }

  /// Mac's and Windows' Cyrillic agree in all small letters but the last of the alphabet, which is
  /// common in Russian and Ukrainian; the detector often takes one for the other.
  private static Charset cyrillic(byte[] bytes, Charset mac) {
    int lead = 0;
    for (byte b : bytes) {
      lead += score(b & 0xFF);
    }
    return lead >= 0 ? Charset.forName("windows-1251") : mac;
  }

  private static int score(int letter) {
    return switch (letter) {
      case 0xFF -> 1;
      case 0xDF -> -1;
      default -> 0;
    };
  }
}
