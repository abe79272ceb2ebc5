package org.attest.measures.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.text.Language;

/// How a language writes numbers in digits: its grouping marks and its decimal mark.
///
/// The other convention is read where it can mean one thing only (`1.111,11`). Digits that break
/// both (`192.168.0.1`, `24.02.2022`), or that could be read in two ways (`5,6` in English), have
/// no value: they are left to other readers or to people.
public record Figures(String groupMarks, String decimalMarks, Pattern shape) {
  /// A longer figure is no quantity, and conversion to decimal is quadratic.
  private static final int LONGEST = 40;

  private static final String JOINERS = ".,:/";
  private static final String SPACES = " \u00a0\u2009\u202f";

  private static final Pattern POINT_GROUPS = Pattern.compile("[0-9]{1,3}([.][0-9]{3})+,[0-9]+");
  private static final Pattern ONLY_POINT_GROUPS = Pattern.compile("[0-9]{1,3}([.][0-9]{3}){2,}");
  private static final Pattern COMMA_GROUPS =
      Pattern.compile("[0-9]{1,3}(,[0-9]{3}){2,}([.][0-9]+)?");
  private static final Pattern INDIAN_GROUPS =
      Pattern.compile("[0-9]{1,2}(,[0-9]{2})+,[0-9]{3}([.][0-9]+)?");
  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,3})/([0-9]{1,3})");

  /// Denominators that are written with a slash; 7, 11 and the like are days of a month.
  private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 16, 32, 100);

  /// Marks from Unicode CLDR (`numbers/symbols`). Russian technical texts also have decimal points,
  /// English and Chinese ones decimal commas, of which only two digits make sure.
  public static Figures of(Language language) {
    return switch (language) {
      case ENGLISH, CHINESE -> marks(",", "[.][0-9]+|,[0-9]{2}", ".");
      case RUSSIAN -> marks("", ",[0-9]+|[.]([0-9]{1,2}|[0-9]{4,})", ",");
    };
  }

  private static Figures marks(String group, String decimals, String decimalMarks) {
    var whole = "([0-9]{1,3}([" + group + SPACES + "][0-9]{3})+|[0-9]*)";
    return new Figures(
        group + SPACES, decimalMarks, Pattern.compile(whole + "(" + decimals + ")?"));
  }

  /// The digits of any script, and the full-width marks, in ASCII.
  static String ascii(String written) {
    var plain = new StringBuilder(written.length());
    written
        .chars()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : narrow(c))
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /// Full-width forms stand at a fixed distance from ASCII.
  private static int narrow(int character) {
    return character >= '！' && character <= '～' ? character - '！' + '!' : character;
  }

  static boolean isPointed(String text, int at) {
    return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text, at + 1);
  }

  /// The end of the run of digits and marks that starts at `start`.
  int end(String text, int start) {
    int end = digits(text, isPointed(text, start) ? start + 1 : start);
    while (joins(text, start, end)) {
      end = digits(text, end + 1);
    }
    return end;
  }

  public Optional<BigDecimal> value(String run) {
    if (run.length() > LONGEST) {
      return Optional.empty();
    }
    if (isWhole(run)) {
      return Optional.of(new BigDecimal(run));
    }
    if (run.indexOf('/') >= 0) {
      return fraction(run);
    }
    if (POINT_GROUPS.matcher(run).matches()) {
      return Optional.of(new BigDecimal(run.replace(".", "").replace(',', '.')));
    }
    return ONLY_POINT_GROUPS.matcher(run).matches()
        ? Optional.of(new BigDecimal(run.replace(".", "")))
        : usual(run);
  }

  private Optional<BigDecimal> usual(String run) {
    if (COMMA_GROUPS.matcher(run).matches() || INDIAN_GROUPS.matcher(run).matches()) {
      return Optional.of(new BigDecimal(run.replace(",", "")));
    }
    return shape.matcher(run).matches() ? Optional.of(decimal(run)) : Optional.empty();
  }

  /// A mark that is followed by three digits groups, unless it is the decimal mark.
  private BigDecimal decimal(String run) {
    var plain = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (Character.isDigit(c)) {
        plain.append(c);
      } else if (decimalMarks.indexOf(c) >= 0 || !groups(run, i)) {
        plain.append('.');
      }
    }
    return new BigDecimal(plain.toString());
  }

  private boolean groups(String run, int at) {
    return groupMarks.indexOf(run.charAt(at)) >= 0 && digits(run, at + 1) - at - 1 == 3;
  }

  private static Optional<BigDecimal> fraction(String run) {
    var parts = FRACTION.matcher(run);
    return parts.matches() && DENOMINATORS.contains(Integer.valueOf(parts.group(2)))
        ? Optional.of(
            new BigDecimal(parts.group(1))
                .divide(new BigDecimal(parts.group(2)), MathContext.DECIMAL64))
        : Optional.empty();
  }

  private boolean joins(String text, int start, int at) {
    if (at == text.length()) {
      return false;
    }
    int following = digits(text, at + 1) - at - 1;
    char mark = (char) narrow(text.charAt(at));
    return Character.isSpaceChar(mark)
        ? SPACES.indexOf(mark) >= 0 && following == 3 && spaceGroups(text, start, at)
        : JOINERS.indexOf(mark) >= 0 && following > 0;
  }

  /// Whether a space may group: after one to three digits (never after a year), and where commas
  /// are usual only before zeros, since "150 200" may be two cells of a table.
  private boolean spaceGroups(String text, int start, int at) {
    int fourth = at - 4;
    boolean isGroup = fourth < start || !isDigit(text, fourth);
    boolean plain = text.charAt(at) == ' ' && groupMarks.indexOf(',') >= 0;
    return isGroup && isWhole(text, start, at) && (!plain || text.startsWith("000", at + 1));
  }

  /// Whether there are digits only.
  public static boolean isWhole(String run) {
    return digits(run, 0) == run.length();
  }

  private static boolean isWhole(String text, int start, int end) {
    return text.substring(Math.max(start, end - 4), end)
        .chars()
        .allMatch(c -> Character.isDigit(c) || SPACES.indexOf(c) >= 0);
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text, end)) {
      end++;
    }
    return end;
  }
}
