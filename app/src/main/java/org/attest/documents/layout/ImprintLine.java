package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.text.Lexicon;

/// A line of labels and values: "Publisher: The Harbour Gazette | Published: 12 March 2024".
final class ImprintLine {
  enum Field {
    TITLE,
    AUTHOR,
    PUBLISHER,
    PUBLISHED,
    URL,
    /// Sender and receivers of a message: only with an address.
    MAIL,
    OTHER
  }

  /// A value that its field can take.
  record Entry(Field field, String value, boolean strong) {}

  private record Label(Field field, String strength, String words) {
    static Label of(List<String> row) {
      var field = Field.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      return new Label(field, row.get(2), row.get(3));
    }
  }

  private static final String BYLINE = "byline";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_DATE = 80;

  private static final List<Label> LABELS =
      new Lexicon(ImprintLine.class, "imprint.csv").rows().stream().map(Label::of).toList();

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^[\\s*_#>•–-]*|[\\s|;,.·]\\s*|(?<=\\d)(?=\\p{IsHan}))(?<label>"
              + alternatives(false)
              + ")[*_]*\\s?(?:[:：]|\\t)[*_]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NAMED_BY =
      Pattern.compile(
          "(?:(?i:"
              + alternatives(true)
              + ")(?:\\s|(?=\\p{IsHan})))(?<name>[\\p{Lu}\\p{IsHan}][^.!?。:：]*)");

  private static final Pattern AFTER_NAMES = Pattern.compile("\\s*(?:[|,·•—–/(\\d]| on ).*");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+[^\\s<>\".,;:)]");
  private static final Pattern EDGE = Pattern.compile("^[\\s|;,·\\t]+|[\\s|;,·\\t]+$");

  private ImprintLine() {}

  private static String alternatives(boolean bylines) {
    return LABELS.stream()
        .filter(label -> label.strength.equals(BYLINE) == bylines)
        .map(Label::words)
        .distinct()
        .sorted(Comparator.comparingInt(words -> -words.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /// The entries of a line that begins with a label, or with a date before the first label.
  static List<Entry> read(String line) {
    var labels = LABEL.matcher(line).results().toList();
    if (labels.isEmpty()) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    var before = line.substring(0, labels.getFirst().start("label")).strip();
    if (!opens(before, entries)) {
      return List.of();
    }
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.length();
      entry(labels.get(i), line.substring(labels.get(i).end(), end)).forEach(entries::add);
    }
    return entries;
  }

  private static boolean opens(String before, List<Entry> entries) {
    DateLine.of(before)
        .filter(date -> !date.changed())
        .ifPresent(date -> entries.add(new Entry(Field.PUBLISHED, date.date().iso(), false)));
    return !entries.isEmpty() || before.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static Stream<Entry> entry(MatchResult label, String words) {
    var value = EDGE.matcher(words).replaceAll("");
    var name = label.group("label").toLowerCase(Locale.ROOT);
    return LABELS.stream()
        .filter(l -> l.words.equals(name) && !l.strength.equals(BYLINE))
        .flatMap(l ->
            valueFor(l.field, value)
                .map(v -> new Entry(l.field, v, l.strength.equals("strong")))
                .stream())
        .sorted(Comparator.comparing(entry -> entry.field != Field.URL))
        .limit(1);
  }

  private static Optional<String> valueFor(Field field, String value) {
    return switch (field) {
      case URL -> ADDRESS.matcher(value).results().map(MatchResult::group).findFirst();
      case PUBLISHED ->
          value.length() > LONGEST_DATE
              ? Optional.empty()
              : StatedDate.in(value).map(date -> date.date().iso());
      case AUTHOR, PUBLISHER ->
          Optional.of(value).filter(v -> !v.isEmpty() && v.length() <= LONGEST_NAME);
      case MAIL -> Optional.of(value).filter(v -> v.indexOf('@') > 0);
      case TITLE, OTHER -> Optional.of(value).filter(v -> !v.isEmpty());
    };
  }

  private static boolean isDate(String before) {
    return before.isBlank() || DateLine.of(before).isPresent();
  }

  /// The names of a byline: "By Jane Miller and Tom Reed, Business Editor" gives the first two.
  static Optional<String> byline(String line) {
    if (line.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    var byline = NAMED_BY.matcher(line);
    return byline.find()
            && isDate(line.substring(0, byline.start()))
            && byline.end() == line.length()
        ? Optional.of(AFTER_NAMES.matcher(byline.group("name")).replaceFirst("").strip())
        : Optional.empty();
  }
}
