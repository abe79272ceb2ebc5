package org.attest.claims.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.measures.LabelledValue;
import org.attest.measures.LabelledValue.Kind;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// What the figures and dates of records are: an amount has its currency from its label, from a
/// column beside it, or from the line that states the document's currency.
final class ValueReading {
  /// Around a currency's name: "name, code: US dollar, 840".
  private static final Pattern AROUND_NAME =
      Pattern.compile("^.*[:：]\\s*|[,，;；(（][^:：]*$", Pattern.DOTALL);

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{L}\\p{Nd}./\\\\_-]*\\p{Nd}[^\\s,，;；]*(?:\\s[\\p{Nd}./-]+)*");

  /// Figures in an address on the web count nothing.
  private static final Pattern ADDRESS = Pattern.compile("\\s*(?:https?://|www\\.)");

  private static final int LONGEST_OF = 80;

  private final CodePoints text;
  private final List<LabelledValue> found = new ArrayList<>();
  private String currency = "";

  ValueReading(CodePoints text) {
    this.text = text;
  }

  List<LabelledValue> found() {
    return found;
  }

  void add(Field field) {
    found.add(code(field.labelSpan()));
    if (field.role() == Role.CURRENCY) {
      currency = AROUND_NAME.matcher(text.slice(field.value())).replaceAll("");
      found.add(code(field.value()));
    }
    if (!field.label().unit().isEmpty() && field.role().kind() == Role.Kind.MONEY) {
      currency = field.label().unit();
    }
    var unit = field.label().unit();
    var words = text.slice(field.labelSpan());
    value(field.label(), words, field.value(), unit, Optional.empty(), Optional.empty());
  }

  void add(Row row) {
    var of = row.words(text, Role.GOODS).filter(words -> words.length() <= LONGEST_OF);
    var measure = row.words(text, Role.MEASURE).filter(words -> words.length() <= LONGEST_OF);
    for (var item : row.items()) {
      if (ADDRESS.matcher(text.slice(item.cell())).lookingAt()) {
        found.add(code(item.cell()));
      } else {
        item.label().ifPresent(label -> value(label, item, row, of, measure));
      }
    }
  }

  private void value(
      Label label, Row.Item item, Row row, Optional<String> of, Optional<String> measure) {
    var beside =
        switch (label.role()) {
          case QUANTITY, VALUE -> row.words(text, Role.UNIT);
          case PRICE, AMOUNT, DEBIT, CREDIT -> row.words(text, Role.CURRENCY);
          default -> Optional.<String>empty();
        };
    var unit = label.unit().isEmpty() ? beside.orElse("") : label.unit();
    if (label.role().kind() == Role.Kind.MONEY && !unit.isEmpty()) {
      currency = unit;
    }
    value(
        label,
        item.header(),
        item.cell(),
        unit,
        label.role() == Role.QUANTITY ? of : Optional.empty(),
        label.role() == Role.VALUE ? measure : Optional.empty());
  }

  private void value(
      Label label,
      String labelled,
      Span value,
      String unit,
      Optional<String> of,
      Optional<String> measure) {
    if (label.role().isParty()) {
      besideName(value).ifPresent(span -> found.add(code(span)));
    }
    kind(label.role())
        .ifPresent(kind -> {
          var money = kind == Kind.MONEY && unit.isEmpty() ? currency : unit;
          var span = label.role() == Role.NUMBER ? number(value) : value;
          var what = measure.or(() -> measure(label.role()));
          found.add(new LabelledValue(span, kind, language(labelled), money, of, what));
        });
  }

  /// A party's numbers and its address, which follow its name.
  private Optional<Span> besideName(Span value) {
    int start = text.utf16(value.start());
    return PartyName.of(text.slice(value))
        .map(name -> text.span(start + name.end(), text.utf16(value.end())))
        .filter(span -> span.length() > 0);
  }

  private static LabelledValue code(Span span) {
    return new LabelledValue(
        span, Kind.CODE, Language.ENGLISH, "", Optional.empty(), Optional.empty());
  }

  /// The day that a paper's number is followed by is no part of it.
  private Span number(Span value) {
    var words = text.slice(value);
    var number = NUMBER.matcher(words);
    int start = text.utf16(value.start());
    return number.lookingAt() ? text.span(start, start + number.end()) : value;
  }

  private static Language language(String label) {
    return HAN.matcher(label).find()
        ? Language.CHINESE
        : CYRILLIC.matcher(label).find() && !LATIN.matcher(label).find()
            ? Language.RUSSIAN
            : Language.ENGLISH;
  }

  private static Optional<Kind> kind(Role role) {
    return switch (role) {
      case QUANTITY, SHARES, SHARE -> Optional.of(Kind.COUNT);
      case WEIGHT, VOLUME, VALUE -> Optional.of(Kind.MEASURE);
      case PRICE, AMOUNT, DEBIT, CREDIT -> Optional.of(Kind.MONEY);
      case DATE -> Optional.of(Kind.DATE);
      case NUMBER, ADDRESS -> Optional.of(Kind.CODE);
      default -> Optional.empty();
    };
  }

  private static Optional<String> measure(Role role) {
    return switch (role) {
      case PRICE, WEIGHT, VOLUME, SHARE, AMOUNT -> Optional.of(role.label());
      case DEBIT, CREDIT -> Optional.of(Role.AMOUNT.label());
      case QUANTITY, SHARES -> Optional.of("count");
      default -> Optional.empty();
    };
  }
}
