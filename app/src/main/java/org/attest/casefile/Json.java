package org.attest.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the few JSON values that a case itself holds, always in the same way, because they are
/// hashed: no spaces, in the order given, only what must be is escaped.
final class Json {
  private Json() {}

  static String of(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> of(e.getKey().toString()) + ":" + of(e.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list -> list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
      case Number number -> number.toString();
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(c -> quoted.append(escaped((char) c)));
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' ? "\\u00" + hex(c >> 4) + hex(c & 15) : Character.toString(c);
    };
  }

  private static char hex(int digit) {
    return Character.forDigit(digit, 16);
  }
}
