package org.attest.documents.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attest.measures.PartialDate;

/// A line that is a date and nothing else, maybe with a time of day: "Friday, 21 July 2017, 10:32
/// GMT", "Опубликовано 12.03.2024", "发布时间:2024年3月12日".
///
/// @param changed whether it says that the date is one of a later change
record DateLine(PartialDate date, boolean posted, boolean changed) {
  private static final int LONGEST = 90;

  /// "Varsund, 2 September 2023"
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,2},\\s?");

  private static final Pattern NO_WORD =
      Pattern.compile("[^\\p{L}'.]+|(?<!\\p{L})\\.|\\.(?!\\p{L})");

  /// "Council buys cranes — Monday, "
  private static final Pattern TITLE =
      Pattern.compile(".*\\S\\s+[—–|-]\\s+(?<weekday>\\p{L}+),?\\s");

  private static final Pattern WEEKDAY = Pattern.compile("(?<weekday>\\p{L}+),?\\s");

  private static final Pattern PROSE = Pattern.compile("\\s+(?:[—–-]\\s+)?[“\"]?\\p{Lu}.*");

  /// The day at the end of a title, after a dash, or before the running text in its line: only with
  /// its weekday, as no date inside a sentence stands.
  static Optional<PartialDate> beside(String line) {
    return StatedDate.in(line)
        .filter(date -> date.date() instanceof PartialDate.Day && isBeside(line, date))
        .map(StatedDate::date);
  }

  private static boolean isBeside(String line, StatedDate date) {
    var before = line.substring(0, date.start());
    var after = line.substring(date.end());
    return after.isEmpty()
        ? hasWeekday(TITLE, before)
        : hasWeekday(WEEKDAY, before) && PROSE.matcher(after).matches();
  }

  private static boolean hasWeekday(Pattern form, String words) {
    var found = form.matcher(words);
    return found.matches() && Calendar.isWeekday(found.group("weekday").toLowerCase(Locale.ROOT));
  }

  static Optional<DateLine> of(String line) {
    return line.length() > LONGEST
        ? Optional.empty()
        : StatedDate.in(line).flatMap(date -> of(line, date));
  }

  private static Optional<DateLine> of(String line, StatedDate date) {
    if (date.date() instanceof PartialDate.Year) {
      return Optional.empty();
    }
    if (PLACE.matcher(line.substring(0, date.start())).matches() && date.end() == line.length()) {
      return Optional.of(new DateLine(date.date(), false, false));
    }
    var rest = line.substring(0, date.start()) + " " + line.substring(date.end());
    var words = NO_WORD.split(rest.toLowerCase(Locale.ROOT), -1);
    return has(
            words,
            word -> !word.isEmpty() && !Calendar.isKnown(word) && Calendar.month(word).isEmpty())
        ? Optional.empty()
        : Optional.of(
            new DateLine(
                date.date(), has(words, Calendar::saysPosted), has(words, Calendar::saysChanged)));
  }

  private static boolean has(String[] words, Predicate<String> what) {
    return Arrays.stream(words).anyMatch(what);
  }
}
