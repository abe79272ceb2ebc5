package org.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read can be read, in both themes (WCAG 2.2, 1.4.3 and 1.4.11).
class TokensTest {
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z0-9-]+):\\s*light-dark\\(#([0-9a-f]{6}),\\s*#([0-9a-f]{6})\\)");

  /// A colour in both themes.
  private record Token(int light, int dark) {}

  private static Map<String, Token> tokens() throws IOException {
    var tokens = new HashMap<String, Token>();
    var matcher = TOKEN.matcher(styles());
    while (matcher.find()) {
      var light = Integer.parseInt(matcher.group(2), 16);
      tokens.put(matcher.group(1), new Token(light, Integer.parseInt(matcher.group(3), 16)));
    }
    return tokens;
  }

  private static String styles() throws IOException {
    try (InputStream in = TokensTest.class.getResourceAsStream("assets/attest.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /// Relative luminance, as WCAG defines it.
  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xff)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @CsvSource({
    "ink,paper,4.5",
    "ink,wash,4.5",
    "ink,accent-wash,4.5",
    "ink,accent-mark,4.5",
    "ink,signal-wash,4.5",
    "ink-2,paper,4.5",
    "ink-2,wash,4.5",
    "ink-2,accent-wash,4.5",
    "ink-2,signal-wash,4.5",
    "ink-3,paper,4.5",
    "ink-3,wash,4.5",
    "ink-3,accent-wash,4.5",
    "accent,paper,4.5",
    "accent,wash,4.5",
    "accent,accent-wash,4.5",
    "on-accent,accent,4.5",
    "signal,paper,4.5",
    "signal,wash,4.5",
    "signal,accent-wash,4.5",
    "signal,signal-wash,4.5",
    "control,paper,3",
    "control,wash,3",
    "accent,accent-mark,3",
    "accent,sunk,3",
  })
  void canBeReadInBothThemes(String what, String on, double least) throws IOException {
    var tokens = tokens();
    assertThat(tokens).containsKeys(what, on);
    var ink = tokens.getOrDefault(what, new Token(0, 0));
    var ground = tokens.getOrDefault(on, new Token(0, 0));
    assertThat(contrast(ink.light(), ground.light())).as("light").isGreaterThanOrEqualTo(least);
    assertThat(contrast(ink.dark(), ground.dark())).as("dark").isGreaterThanOrEqualTo(least);
  }
}
