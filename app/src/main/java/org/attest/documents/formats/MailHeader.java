package org.attest.documents.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.attest.measures.PartialDate;

/// The lines above a message that say whose it is.
final class MailHeader {
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2})[ -]([A-Z][a-z]{2})[a-z]*[ -](\\d{4})\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String RAW = Message.MESSAGE_RAW_HEADER_PREFIX;

  private static final List<Map.Entry<String, List<String>>> LINES =
      List.of(
          Map.entry("Subject", List.of(TikaCoreProperties.TITLE.getName(), "dc:subject")),
          Map.entry("From", List.of(RAW + "From", Message.MESSAGE_FROM)),
          Map.entry("To", List.of(Message.MESSAGE_TO)),
          Map.entry("Cc", List.of(Message.MESSAGE_CC)),
          Map.entry("Date", List.of(RAW + "Date", TikaCoreProperties.CREATED.getName())));

  private MailHeader() {}

  static boolean isMail(String mediaType) {
    return mediaType.equals("message/rfc822") || mediaType.equals("application/vnd.ms-outlook");
  }

  /// `Subject: …` and the like, those that the message has.
  static List<String> lines(Metadata metadata) {
    return LINES.stream()
        .flatMap(
            line -> value(metadata, line.getValue()).map(v -> line.getKey() + ": " + v).stream())
        .toList();
  }

  private static Optional<String> value(Metadata metadata, List<String> keys) {
    return keys.stream()
        .map(key -> String.join(", ", metadata.getValues(key)).replaceAll("\\s+", " ").strip())
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  /// The day in the sender's own zone, where the header shows it; else in UTC.
  static Optional<PartialDate> date(Metadata metadata) {
    var raw = metadata.get(RAW + "Date");
    var stated = raw == null ? Optional.<PartialDate>empty() : statedDay(raw);
    return stated.or(() -> storedDay(metadata));
  }

  private static Optional<PartialDate> statedDay(String header) {
    var found = DAY.matcher(header);
    if (!found.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(
          new PartialDate.Day(
              LocalDate.of(
                  Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1)))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> storedDay(Metadata metadata) {
    return Optional.ofNullable(metadata.getDate(TikaCoreProperties.CREATED))
        .map(d -> new PartialDate.Day(d.toInstant().atOffset(ZoneOffset.UTC).toLocalDate()));
  }
}
