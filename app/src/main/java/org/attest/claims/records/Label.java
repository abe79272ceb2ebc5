package org.attest.claims.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.claims.records.LabelWords.Part;
import org.attest.claims.records.LabelWords.Part.Head;

/// A label of a line or a column, in one language or in several: "Total amount, USD", "Продавец /
/// Seller", 甲方（买方）.
///
/// Every word of it is known; only a unit may stand beside them. What it is about is told by the
/// order of its words: last in English and Chinese ("contract date"), first in Russian and before
/// "of".
///
/// @param strong whether such a label hardly stands in texts of other kinds
/// @param unit words that are none of a label's: "USD", "тыс. руб."; mostly empty
record Label(Role role, boolean strong, String unit) {
  /// A longer text is no label.
  static final int LONGEST = 90;

  private static final int LONGEST_UNIT = 24;

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^[\\s•·●▪*_#>\"“«–—-]*(?:\\(?\\d{1,2}(?:\\.\\d{1,2}){0,2}[.)、]?\\s*(?=[^\\d\\s.])"
              + "|[一二三四五六七八九十]{1,3}、)?");

  private static final Pattern EDGE = Pattern.compile("^[\\s*_.。…]+|[\\s*_:：.。…\"”»]+$");
  private static final Pattern BORDER =
      Pattern.compile(
          "\\s*[/,，、;|\\n()（）\\[\\]【】]\\s*"
              + "|(?<=\\p{IsHan})\\s*(?=[\\p{IsLatin}\\p{IsCyrillic}])"
              + "|(?<=[\\p{IsLatin}\\p{IsCyrillic}.])\\s*(?=\\p{IsHan})"
              + "|(?<=\\p{IsLatin})[\\s–—-]+(?=\\p{IsCyrillic})"
              + "|(?<=\\p{IsCyrillic})[\\s–—-]+(?=\\p{IsLatin})");

  /// "VAT (20%)"
  private static final Pattern RATE = Pattern.compile("\\d{1,2}(?:[.,]\\d+)?\\s*%");

  private static final Pattern COLON = Pattern.compile("[:：]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern DOTS = Pattern.compile("[.'’\"“”«»]+(?=\\s|$)|^[\"“«]");

  /// The label that a text is, if it is one.
  static Optional<Label> of(String words) {
    return read(words).filter(label -> label.strange == 0).map(Reading::label);
  }

  /// The label that heads a column, which may explain itself in brackets.
  static Optional<Label> ofColumn(String words) {
    return read(words).map(Reading::label);
  }

  /// @param strange parts that are neither labels nor a unit
  private record Reading(Label label, int strange) {
    Reading and(Label other) {
      return new Reading(label.and(other), strange);
    }

    Reading with(String unknown) {
      if (RATE.matcher(unknown).matches()) {
        return this;
      }
      boolean mayHaveUnit =
          switch (label.role.kind()) {
            case FIGURE, MONEY ->
                label.unit.isEmpty()
                    && unknown.length() <= LONGEST_UNIT
                    && unknown.chars().noneMatch(Character::isDigit);
            case PARTY, DATE, CODE, TEXT -> false;
          };
      return mayHaveUnit
          ? new Reading(new Label(label.role, label.strong, unknown), strange)
          : new Reading(label, strange + 1);
    }
  }

  private static Optional<Reading> read(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    var bare = EDGE.matcher(NUMBERING.matcher(words).replaceFirst("")).replaceAll("");
    var text = SPACE.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    return text.isEmpty() || COLON.matcher(text).find()
        ? Optional.empty()
        : ofWhole(text).map(label -> new Reading(label, 0)).or(() -> ofParts(text, bare));
  }

  /// "р/с" and "B/L No." have a bar inside a word.
  private static Optional<Label> ofWhole(String text) {
    return heads(text).flatMap(Label::label);
  }

  private static Optional<Reading> ofParts(String text, String written) {
    Optional<Reading> reading = Optional.empty();
    for (var part : BORDER.split(text, -1)) {
      var words = part.strip();
      var label = words.isEmpty() ? Optional.<Label>empty() : ofWhole(words);
      if (label.isPresent()) {
        reading =
            Optional.of(reading.map(r -> r.and(label.get())).orElse(new Reading(label.get(), 0)));
      } else if (!words.isEmpty() && heads(words).isEmpty()) {
        if (reading.isEmpty()) {
          return Optional.empty();
        }
        reading = reading.map(r -> r.with(asWritten(words, written)));
      }
    }
    return reading;
  }

  private static String asWritten(String unit, String written) {
    int at = written.toLowerCase(Locale.ROOT).indexOf(unit);
    return at < 0 || at + unit.length() > written.length()
        ? unit
        : written.substring(at, at + unit.length());
  }

  /// Two ways of saying the same; a letter for a party is the vaguer one.
  private Label and(Label other) {
    boolean vague =
        switch (role) {
          case PARTY_A, PARTY_B, PARTY, NAME, DOCUMENT -> true;
          default -> false;
        };
    return new Label(vague ? other.role : role, strong || other.strong, unit);
  }

  private static Optional<Label> label(List<Head> heads) {
    boolean strong = heads.stream().anyMatch(Head::strong);
    return heads.stream().findFirst().map(head -> new Label(head.role(), strong, ""));
  }

  /// The heads of a label, the one it is about first; nothing where a word is unknown.
  private static Optional<List<Head>> heads(String text) {
    var parts = HAN.matcher(text).find() ? ofIdeographs(text) : ofWords(text);
    return parts.map(read -> sorted(read, CYRILLIC.matcher(text).find()));
  }

  private static List<Head> sorted(List<Part> parts, boolean firstLeads) {
    int of = parts.contains(new Part.Of()) ? parts.indexOf(new Part.Of()) : parts.size();
    var before = parts.subList(0, of);
    var ordered = new ArrayList<Head>();
    addHeads(ordered, firstLeads ? before : before.reversed());
    addHeads(ordered, parts.subList(of, parts.size()));
    ordered.sort(Comparator.comparing(Label::isVague));
    return ordered;
  }

  private static void addHeads(List<Head> heads, List<Part> parts) {
    for (var part : parts) {
      if (part instanceof Head head) {
        heads.add(head);
      }
    }
  }

  /// "Name of the buyer" is about the buyer, "contract date" about the date.
  private static boolean isVague(Head head) {
    return head.role() == Role.NAME || head.role() == Role.DOCUMENT;
  }

  private static Optional<List<Part>> ofWords(String text) {
    var words = DOTS.matcher(text).replaceAll("").strip().split(" ", -1);
    var parts = new ArrayList<Part>();
    for (int at = 0; at < words.length; ) {
      int length = Math.min(LabelWords.all().mostWords(), words.length - at);
      Optional<Part> part = Optional.empty();
      for (; length > 0 && part.isEmpty(); length--) {
        part = LabelWords.all().part(String.join(" ", List.of(words).subList(at, at + length)));
      }
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      at += length + 1;
    }
    return Optional.of(parts);
  }

  private static Optional<List<Part>> ofIdeographs(String spaced) {
    var text = spaced.replace(" ", "");
    var parts = new ArrayList<Part>();
    for (int at = 0; at < text.length(); ) {
      int length = Math.min(LabelWords.all().mostIdeographs(), text.length() - at);
      Optional<Part> part = Optional.empty();
      for (; length > 0 && part.isEmpty(); length--) {
        part = LabelWords.all().part(text.substring(at, at + length));
      }
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      at += length + 1;
    }
    return Optional.of(parts);
  }
}
