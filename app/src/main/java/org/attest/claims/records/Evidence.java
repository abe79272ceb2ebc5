package org.attest.claims.records;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.text.CodePoints;

/// Tells labelled lines of records from lines that only look like them: speakers of an interview,
/// notices of events, items of lists.
///
/// A strong label and another one near it prove each other, and a table of records proves the
/// labels around it; alone a label needs the number of a paper or a company. Weak labels alone need
/// three that tell of trade. A label that comes again and again before sentences is a speaker's.
final class Evidence {
  /// Lines between labels that prove each other.
  private static final int NEAR = 12;

  /// Lines of a speaker.
  private static final int MANY = 3;

  private static final Set<Role> OF_TRADE =
      EnumSet.of(
          Role.GOODS,
          Role.QUANTITY,
          Role.PRICE,
          Role.AMOUNT,
          Role.CURRENCY,
          Role.SHARE,
          Role.SHARES,
          Role.WEIGHT,
          Role.VESSEL,
          Role.HOLDER);

  private static final Pattern SENTENCE =
      Pattern.compile(".*\\p{Ll}[.!?…]|.*[。！？]", Pattern.DOTALL);

  private final CodePoints text;
  private final List<Field> fields;
  private final BitSet rows;

  /// @param rows the lines that are rows of records
  Evidence(CodePoints text, List<Field> fields, BitSet rows) {
    this.text = text;
    this.rows = rows;
    var speakers = speakers(text, fields);
    this.fields = fields.stream().filter(f -> !speakers.contains(key(text, f))).toList();
  }

  private static Set<String> speakers(CodePoints text, List<Field> fields) {
    Map<String, Integer> spoken = new HashMap<>();
    for (var field : fields) {
      if (SENTENCE.matcher(text.slice(field.value())).matches()
          && PartyName.of(text.slice(field.value())).filter(PartyName::company).isEmpty()) {
        spoken.merge(key(text, field), 1, Integer::sum);
      }
    }
    var speakers = new HashSet<String>();
    spoken.forEach((label, times) -> {
      if (times >= MANY) {
        speakers.add(label);
      }
    });
    return speakers;
  }

  private static String key(CodePoints text, Field field) {
    return text.slice(field.labelSpan()).strip().toLowerCase(Locale.ROOT);
  }

  List<Field> proven() {
    var proven = new ArrayList<Field>();
    int from = 0;
    int to = 0;
    for (var field : fields) {
      while (fields.get(from).line() < field.line() - NEAR) {
        from++;
      }
      while (to < fields.size() && fields.get(to).line() <= field.line() + NEAR) {
        to++;
      }
      if (isProven(field, fields.subList(from, to))) {
        proven.add(field);
      }
    }
    return proven;
  }

  private boolean isProven(Field field, List<Field> near) {
    var roles = EnumSet.noneOf(Role.class);
    near.forEach(f -> roles.add(f.role()));
    boolean strong = near.stream().anyMatch(Field::isStrong);
    boolean ofTrade = roles.stream().anyMatch(OF_TRADE::contains);
    return (strong && roles.size() > 1)
        || (ofTrade && roles.size() > 2 && near.stream().allMatch(Field::firm))
        || (field.firm() && isByTable(field))
        || (field.isStrong() && provesItself(field));
  }

  private boolean isByTable(Field field) {
    int row = rows.nextSetBit(Math.max(0, field.line() - NEAR));
    return row >= 0 && row <= field.line() + NEAR;
  }

  private boolean provesItself(Field field) {
    var value = text.slice(field.value());
    return switch (field.role().kind()) {
      case PARTY -> PartyName.of(value).filter(PartyName::company).isPresent();
      case CODE -> value.chars().anyMatch(Character::isDigit);
      case FIGURE, MONEY, DATE -> true;
      case TEXT -> false;
    };
  }
}
