package org.attest.investigation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file that came over the network is called in a case: the folders and the name it had
/// where it comes from.
///
/// The name is never a path on this machine. It becomes one where evidence is handed on, so names
/// that lead out of a folder there, or mean something else, are refused.
final class IncomingName {
  private static final int LONGEST = 1_000;
  private static final int LONGEST_STEP = 255;

  /// Devices on Windows, whatever follows the dot.
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])\\s*(?:[.:].*)?");

  private IncomingName() {}

  /// The name with `/` between its steps; nothing where it cannot be trusted.
  static Optional<String> of(String given) {
    var name = given.replace('\\', '/');
    var steps = List.of(name.split("/", -1));
    boolean isSafe =
        name.length() <= LONGEST
            && name.codePoints().allMatch(IncomingName::isVisible)
            && steps.stream().allMatch(IncomingName::isSafe);
    return isSafe ? Optional.of(name) : Optional.empty();
  }

  /// Control characters and those that turn the direction of writing make a name look like another.
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> c == 0x200C || c == 0x200D;
      default -> true;
    };
  }

  /// A drive's letter, an empty step and one of dots alone lead elsewhere; one that ends with `!`
  /// would stand for a container: `outer.zip!/inner.txt` is a part.
  private static boolean isSafe(String step) {
    return !step.isBlank()
        && step.length() <= LONGEST_STEP
        && !step.matches("[. ]+|[A-Za-z]:.*|.*!")
        && !DEVICE.matcher(step.toLowerCase(Locale.ROOT)).matches();
  }
}
