package org.attest.documents.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.documents.Layout;
import org.attest.text.CodePoints;

/// A page of our own writing in which `[[` and `]]` enclose what is furniture, as a person sees it.
record MarkedPage(String name, String marked) {
  /// Characters that are not white space: rightly marked, wrongly marked, missed.
  record Score(long right, long wrong, long missed) {
    static final Score NONE = new Score(0, 0, 0);

    Score and(Score other) {
      return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

  static List<MarkedPage> all(String folder) {
    return Arrays.stream(read("pages/" + folder + "/contents").split("\n", -1))
        .filter(name -> !name.isBlank())
        .map(name -> new MarkedPage(name, read("pages/" + folder + "/" + name)))
        .toList();
  }

  private static String read(String name) {
    try (InputStream in = MarkedPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isPlain() {
    return name.endsWith(".txt");
  }

  boolean hasFurniture() {
    return marked.contains("[[");
  }

  Extracted extracted() {
    return extract(marked.replace("[[", "").replace("]]", ""));
  }

  private Extracted extract(String content) {
    return isPlain()
        ? new Extracted(content, PlainText.metadata(content), PlainText.layout(content))
        : HtmlPage.read(content.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  Score score() {
    var page = extracted();
    var found = mask(page.text(), page.layout());
    var gold = gold(extract(marked).text());
    if (found.length() != gold.length()) {
      throw new IllegalStateException("the marks change the text of " + name);
    }
    return new Score(count(found, gold, "11"), count(found, gold, "10"), count(found, gold, "01"));
  }

  private static long count(String found, String gold, String pair) {
    long count = 0;
    for (int i = 0; i < found.length(); i++) {
      count += found.charAt(i) == pair.charAt(0) && gold.charAt(i) == pair.charAt(1) ? 1 : 0;
    }
    return count;
  }

  /// A sign for each character that is not white space.
  private static String mask(String text, Layout layout) {
    var points = CodePoints.of(text);
    var marks = "0".repeat(text.length()).toCharArray();
    for (var span : layout.furniture()) {
      Arrays.fill(marks, points.utf16(span.start()), points.utf16(span.end()), '1');
    }
    var mask = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        mask.append(marks[i]);
      }
    }
    return mask.toString();
  }

  private static String gold(String text) {
    var mask = new StringBuilder();
    char mark = '0';
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("[[", i) || text.startsWith("]]", i)) {
        mark = text.startsWith("[[", i) ? '1' : '0';
        i++;
      } else if (!Character.isWhitespace(text.charAt(i))) {
        mask.append(mark);
      }
    }
    return mask.toString();
  }
}
