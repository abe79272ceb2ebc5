package org.attest.claims.records;

import java.util.regex.Pattern;

/// Whether words can be the value of a label, and not a sentence that a word and a colon open.
final class Values {
  private static final int LONGEST_CODE = 160;
  private static final int LONGEST_FIGURE = 250;
  private static final int LONGEST_DATE = 80;
  private static final int LONGEST_PARTY = 300;

  private static final Pattern ASKS = Pattern.compile("[?!？！]");
  private static final Pattern FIGURE =
      Pattern.compile("\\p{Nd}|[一二三四五六七八九十百千万零壹贰叁肆伍陆柒捌玖拾佰仟]|(?i)прописью");

  /// A code without figures: "PRCBCNSZ".
  private static final Pattern SIGNS = Pattern.compile("[\\p{Lu}\\s./-]{3,30}|\\S+@\\S+");

  private static final Pattern NOTHING = Pattern.compile("[\\p{P}\\p{S}\\s]*");

  /// Letters in small print at once: "the company agreed to", "мы согласились".
  private static final Pattern OPENS_SMALL =
      Pattern.compile("\\p{Ll}[\\p{Ll}]*[,.]?(?:\\s.*)?", Pattern.DOTALL);

  private Values() {}

  static boolean fits(Role role, String value) {
    return !NOTHING.matcher(value).matches()
        && switch (role.kind()) {
          case PARTY -> value.length() <= LONGEST_PARTY && isParty(value);
          case FIGURE, MONEY -> value.length() <= LONGEST_FIGURE && hasFigure(value);
          case DATE -> value.length() <= LONGEST_DATE && hasFigure(value);
          case CODE -> value.length() <= LONGEST_CODE && !ASKS.matcher(value).find();
          case TEXT -> !ASKS.matcher(value).find();
        }
        && switch (role) {
          case DOCUMENT -> hasFigure(value);
          case NUMBER -> hasFigure(value) || SIGNS.matcher(value).matches();
          default -> true;
        };
  }

  private static boolean hasFigure(String value) {
    return FIGURE.matcher(value).find();
  }

  private static boolean isParty(String value) {
    return !ASKS.matcher(value).find()
        && !OPENS_SMALL.matcher(value).matches()
        && PartyName.of(value).isPresent();
  }
}
