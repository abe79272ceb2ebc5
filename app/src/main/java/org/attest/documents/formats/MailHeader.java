package org.attest.documents.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.attest.documents.Layout.Block.Kind;
import org.attest.measures.PartialDate;

/// The lines above a message that say whose it is; empty where the message has no such line.
record MailHeader(String subject, String from, String to, String copies, String date) {
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2})[ -]([A-Z][a-z]{2})[a-z]*[ -](\\d{4})\\b");

  private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// From a field's name in lower case to its decoded value.
  static MailHeader of(UnaryOperator<String> field) {
    return new MailHeader(
        field.apply("subject"),
        field.apply("from"),
        field.apply("to"),
        field.apply("cc"),
        field.apply("date"));
  }

  /// Of an Outlook message: the sender's own lines where they are kept, else what Outlook noted.
  static MailHeader of(Metadata metadata) {
    var raw = Message.MESSAGE_RAW_HEADER_PREFIX;
    return new MailHeader(
        first(metadata, TikaCoreProperties.TITLE.getName(), "dc:subject"),
        first(metadata, raw + "From", Message.MESSAGE_FROM),
        first(metadata, raw + "To", Message.MESSAGE_TO),
        first(metadata, raw + "Cc", Message.MESSAGE_CC),
        first(metadata, raw + "Date", TikaCoreProperties.CREATED.getName()));
  }

  private static String first(Metadata metadata, String... keys) {
    return Stream.of(keys)
        .map(key -> String.join(", ", metadata.getValues(key)).replaceAll("\\s+", " ").strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  void write(Manuscript manuscript) {
    write(manuscript, "Subject: ", subject);
    write(manuscript, "From: ", from);
    write(manuscript, "To: ", to);
    write(manuscript, "Cc: ", copies);
    write(manuscript, "Date: ", date);
  }

  private static void write(Manuscript manuscript, String label, String value) {
    if (!value.isEmpty()) {
      manuscript.block(Kind.METADATA, label + value);
    }
  }

  Optional<String> title() {
    return Optional.of(subject).filter(s -> !s.isEmpty());
  }

  Optional<String> author() {
    return Optional.of(from).filter(s -> !s.isEmpty());
  }

  /// The day in the sender's own zone, where the header shows it.
  Optional<PartialDate> day() {
    var words = DAY.matcher(date);
    var iso = ISO_DAY.matcher(date);
    if (words.find()) {
      int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
      return day(number(words.group(3)), month, number(words.group(1)));
    }
    return iso.find()
        ? day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<PartialDate> day(int year, int month, int day) {
    try {
      return Optional.of(new PartialDate.Day(LocalDate.of(year, month, day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
