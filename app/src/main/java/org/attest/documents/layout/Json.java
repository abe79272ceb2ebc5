package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of JSON (RFC 8259), as far as a page's statements about itself need it: numbers, `true`,
/// `false` and `null` are read over.
sealed interface Json {
  record Thing(Map<String, Json> members) implements Json {}

  record Many(List<Json> values) implements Json {}

  record Words(String value) implements Json {}

  record Other() implements Json {}

  /// The value, or nothing where the text is not well-formed or nested too deeply.
  static Optional<Json> read(String text) {
    try {
      var reader = new Reader(text);
      var value = reader.value(0);
      reader.expectEnd();
      return Optional.of(value);
    } catch (IllFormed _) {
      return Optional.empty();
    }
  }

  final class IllFormed extends Exception {
    private static final long serialVersionUID = 1L;
  }

  final class Reader {
    private static final int DEEPEST = 40;

    private final String text;
    private int at;

    private Reader(String text) {
      this.text = text;
    }

    private Json value(int depth) throws IllFormed {
      if (depth > DEEPEST) {
        throw new IllFormed();
      }
      return switch (peek()) {
        case '{' -> thing(depth);
        case '[' -> many(depth);
        case '"' -> new Words(words());
        default -> other();
      };
    }

    private Json thing(int depth) throws IllFormed {
      var members = new LinkedHashMap<String, Json>();
      expect('{');
      while (peek() != '}') {
        if (!members.isEmpty()) {
          expect(',');
          peek();
        }
        var name = words();
        expect(':');
        members.putIfAbsent(name, value(depth + 1));
      }
      expect('}');
      return new Thing(members);
    }

    private Json many(int depth) throws IllFormed {
      var values = new ArrayList<Json>();
      expect('[');
      while (peek() != ']') {
        if (!values.isEmpty()) {
          expect(',');
        }
        values.add(value(depth + 1));
      }
      expect(']');
      return new Many(values);
    }

    private String words() throws IllFormed {
      expect('"');
      var words = new StringBuilder();
      for (char c = next(); c != '"'; c = next()) {
        words.append(c == '\\' ? escaped() : c);
      }
      return words.toString();
    }

    private char escaped() throws IllFormed {
      char c = next();
      return switch (c) {
        case 'n', 'r', 't', 'b', 'f' -> ' ';
        case '"', '\\', '/' -> c;
        case 'u' -> hexadecimal();
        default -> throw new IllFormed();
      };
    }

    private char hexadecimal() throws IllFormed {
      int code = 0;
      for (int i = 0; i < 4; i++) {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
          throw new IllFormed();
        }
        code = code * 16 + digit;
      }
      return (char) code;
    }

    private Json other() throws IllFormed {
      int start = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      if (at == start) {
        throw new IllFormed();
      }
      return new Other();
    }

    /// The next sign that is not white space, without taking it.
    private char peek() throws IllFormed {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        throw new IllFormed();
      }
      return text.charAt(at);
    }

    private char next() throws IllFormed {
      if (at == text.length()) {
        throw new IllFormed();
      }
      return text.charAt(at++);
    }

    private void expect(char sign) throws IllFormed {
      if (peek() != sign) {
        throw new IllFormed();
      }
      at++;
    }

    private void expectEnd() throws IllFormed {
      if (!text.substring(at).isBlank()) {
        throw new IllFormed();
      }
    }
  }
}
