package org.attest.documents.formats;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A part's name as it can be shown and trusted to lie inside its container.
///
/// @param changed whether the name in the container leads elsewhere or hides characters
record PartName(String name, boolean changed) {
  private static final int LONGEST = 255;

  static PartName of(String raw) {
    var visible =
        raw.codePoints()
            .filter(PartName::isVisible)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    var slashed = visible.replace('\\', '/');
    var name =
        Arrays.stream(slashed.split("/", -1))
            .map(String::strip)
            .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
            .collect(Collectors.joining("/"));
    boolean climbs =
        slashed.startsWith("/")
            || slashed.matches("[A-Za-z]:/.*")
            || Arrays.asList(slashed.split("/", -1)).contains("..");
    return new PartName(shorten(name), climbs || visible.length() != raw.length());
  }

  /// Control characters and those that turn the direction of writing make a name look like another.
  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && (type != Character.FORMAT || c == 0x200C || c == 0x200D);
  }

  /// Keeps the end, where the format's hint is.
  private static String shorten(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, points - LONGEST));
  }
}
