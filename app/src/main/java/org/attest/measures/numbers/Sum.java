package org.attest.measures.numbers;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.attest.measures.numbers.NumberWord.Digit;
import org.attest.measures.numbers.NumberWord.Figure;
import org.attest.measures.numbers.NumberWord.Join;
import org.attest.measures.numbers.NumberWord.More;
import org.attest.measures.numbers.NumberWord.OpenTimes;
import org.attest.measures.numbers.NumberWord.Piece;
import org.attest.measures.numbers.NumberWord.Plenty;
import org.attest.measures.numbers.NumberWord.Plus;
import org.attest.measures.numbers.NumberWord.Point;
import org.attest.measures.numbers.NumberWord.Rough;
import org.attest.measures.numbers.NumberWord.Several;
import org.attest.measures.numbers.NumberWord.Share;
import org.attest.measures.numbers.NumberWord.Tenths;
import org.attest.measures.numbers.NumberWord.Times;
import org.attest.measures.numbers.NumberWord.TimesGlued;
import org.attest.measures.numbers.NumberWord.TimesMoney;
import org.attest.measures.numbers.NumberWord.TimesOrPlus;
import org.attest.measures.numbers.NumberWord.Zero;
import org.attest.measures.words.Phrases.Match;

/// A number in the making. One rule serves all three languages: a multiplier takes all smaller
/// parts before it, and an addend must fit into the zeros of the part before it.
///
/// 三百五十万 becomes 3, 300, 300 + 5, 300 + 50, 3500000.
final class Sum {
  /// A value, and the first token after the words that state it.
  private record Part(BigDecimal value, int next) {}

  /// A longer row of digit words is no quantity; arithmetic on it would be quadratic.
  private static final int LONGEST_ROW = 20;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// "Three million and a half" is 3.5 million, "a hundred and a half" 100.5.
  private static final BigDecimal SMALLEST_SHARED = BigDecimal.valueOf(1_000);

  /// Words in a number; without a limit, a text of nothing but such words would be read anew from
  /// each of them.
  private static final int LONGEST = 60;

  private final Deque<Part> parts = new ArrayDeque<>();
  private BigDecimal scale = BigDecimal.ONE;
  private BigDecimal lastFactor = BigDecimal.ONE;
  private BigDecimal place = BigDecimal.ONE;
  private NumberWord last = new Join();
  private Numeral.Kind kind = Numeral.Kind.PLAIN;
  private boolean joined;
  private boolean vague;
  private boolean decimals;
  private int row;
  private int words;

  /// Takes the word in, unless the number ends before it.
  boolean take(Match<NumberWord> match) {
    if (++words > LONGEST) {
      return false;
    }
    var word = match.meaning();
    boolean wasJoined = joined;
    joined = false;
    boolean taken = takes(word, match.next(), wasJoined);
    joined = word instanceof Join || (word instanceof Zero && !(last instanceof Digit));
    last = joined ? last : word instanceof Zero ? new Digit(BigDecimal.ZERO) : word;
    return taken;
  }

  private boolean takes(NumberWord word, int next, boolean wasJoined) {
    return switch (word) {
      case Figure(var value) -> mayStartFigure(value, wasJoined) && plus(value, next);
      case Plus(var value) -> decimals ? decimal(value, next) : mayAdd() && plus(value, next);
      case Rough(var value) -> parts.isEmpty() && plus(value, next) && turn(Numeral.Kind.ROUGH);
      case Tenths(var value) -> parts.isEmpty() && plus(value, next);
      case OpenTimes(var factor) ->
          (parts.isEmpty() ? plus(factor, next) : times(factor, next)) && turn(Numeral.Kind.OPEN);
      case Digit(var value) -> decimals ? decimal(value, next) : digit(value, next, wasJoined);
      case Zero() -> zero(next);
      case Times(var factor) -> times(factor, next);
      case TimesMoney(var factor) -> times(factor, next);
      case TimesGlued(var factor) -> times(factor, next);
      case TimesOrPlus(var value) -> times(value, next) || plus(value, next);
      case Plenty(var value) -> plenty(value, next);
      case Share(var value) -> parts.isEmpty() && plus(value, next) && turn(Numeral.Kind.SHARE);
      case Several() -> several(next) && turn(Numeral.Kind.OPEN);
      case More() -> !parts.isEmpty() && add(BigDecimal.ZERO, next) && turn(Numeral.Kind.OPEN);
      case Piece(var value) -> piece(value, next);
      case Point() -> point();
      case Join() -> !parts.isEmpty() && !wasJoined;
    };
  }

  boolean isEmpty() {
    return parts.isEmpty() || vague;
  }

  Numeral numeral() {
    var value = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Numeral(value.add(impliedScale()), scale, kind, parts.getLast().next());
  }

  /// What 250 has more than 205: in 二百五 the five stands for fifty.
  private BigDecimal impliedScale() {
    boolean implied = row == 1 && lastFactor.compareTo(BigDecimal.TEN) > 0 && !decimals;
    return implied
        ? parts.getLast().value().multiply(lastFactor.movePointLeft(1).subtract(BigDecimal.ONE))
        : BigDecimal.ZERO;
  }

  private boolean turn(Numeral.Kind other) {
    kind = other;
    return true;
  }

  /// "3 hundred 21", "3 hundred and 21", but not "3 million and 21".
  private boolean mayStartFigure(BigDecimal value, boolean wasJoined) {
    boolean small = lastFactor.compareTo(HUNDRED) == 0 && value.compareTo(HUNDRED) < 0;
    return parts.isEmpty() || (last instanceof Times && (!wasJoined || small));
  }

  private boolean mayAdd() {
    return !(last instanceof Figure || last instanceof Piece || last instanceof Share);
  }

  private boolean plus(BigDecimal value, int next) {
    if (!fits(value)) {
      return false;
    }
    parts.addLast(new Part(value, next));
    scale = BigDecimal.ONE;
    lastFactor = BigDecimal.ONE;
    row = 0;
    return true;
  }

  private boolean digit(BigDecimal value, int next, boolean wasJoined) {
    if (last instanceof Digit && !wasJoined) {
      return parts.size() == 1 && row < LONGEST_ROW && append(value, next);
    }
    boolean scaled = last instanceof Times || last instanceof TimesOrPlus;
    var before = scaled && !wasJoined ? lastFactor : BigDecimal.ONE;
    if (!mayAdd() || !plus(value, next)) {
      return false;
    }
    row = 1;
    lastFactor = before;
    return true;
  }

  private boolean append(BigDecimal value, int next) {
    var before = parts.removeLast().value();
    parts.addLast(new Part(before.multiply(BigDecimal.TEN).add(value), next));
    row++;
    return true;
  }

  private boolean zero(int next) {
    if (decimals) {
      return decimal(BigDecimal.ZERO, next);
    }
    return !(parts.isEmpty() || last instanceof Digit) || digit(BigDecimal.ZERO, next, false);
  }

  private boolean point() {
    boolean starts = !parts.isEmpty() && !decimals && !(last instanceof Figure);
    decimals |= starts;
    return starts;
  }

  /// Appends decimals: the "eleven" of "point eleven" stands for two, the "one" of "point
  /// seventy-one" for the second of them.
  private boolean decimal(BigDecimal value, int next) {
    int digits = value.precision();
    if (last instanceof Plus(var tens) && isTens(tens) && digits == 1 && value.signum() > 0) {
      return add(value.multiply(place), next);
    }
    if (row >= LONGEST_ROW || value.scale() > 0 || digits > 2) {
      return false;
    }
    row++;
    place = place.movePointLeft(digits);
    return add(value.multiply(place), next);
  }

  private static boolean isTens(BigDecimal value) {
    return value.compareTo(BigDecimal.TEN) > 0
        && value.compareTo(HUNDRED) < 0
        && value.remainder(BigDecimal.TEN).signum() == 0;
  }

  /// "Dozens" alone is a lower bound; "three dozens" are 36.
  private boolean plenty(BigDecimal value, int next) {
    return parts.isEmpty()
        ? plus(value, next) && turn(Numeral.Kind.OPEN)
        : times(value.divide(BigDecimal.TWO), next);
  }

  private boolean several(int next) {
    if (vague) {
      return false;
    }
    vague = parts.isEmpty();
    return vague ? plus(BigDecimal.TWO, next) : add(BigDecimal.ZERO, next);
  }

  private boolean piece(BigDecimal value, int next) {
    if (last instanceof Piece) {
      return false;
    }
    boolean scaled = scale.compareTo(SMALLEST_SHARED) >= 0;
    return parts.isEmpty() ? plus(value, next) : add(scaled ? value.multiply(scale) : value, next);
  }

  /// Adds to the last part.
  private boolean add(BigDecimal value, int next) {
    parts.addLast(new Part(parts.removeLast().value().add(value), next));
    return true;
  }

  /// Where the product does not fit, the parts before it begin another number and are let go: the
  /// "three" of "two million and three million".
  private boolean times(BigDecimal factor, int next) {
    if (parts.isEmpty() || !isSmaller(parts.getLast(), factor) || last instanceof Point) {
      return false;
    }
    var smaller = BigDecimal.ZERO;
    while (!parts.isEmpty() && isSmaller(parts.getLast(), factor)) {
      smaller = smaller.add(parts.removeLast().value());
    }
    var product = smaller.multiply(factor);
    if (!fits(product)) {
      return false;
    }
    scale = parts.isEmpty() ? scale.multiply(factor) : BigDecimal.ONE;
    parts.addLast(new Part(product, next));
    lastFactor = factor;
    decimals = false;
    vague = false;
    row = 0;
    return true;
  }

  private static boolean isSmaller(Part part, BigDecimal factor) {
    return part.value().compareTo(factor) < 0;
  }

  private boolean fits(BigDecimal value) {
    return parts.isEmpty() || value.compareTo(room(parts.getLast().value())) < 0;
  }

  /// What can be added without touching a digit: 100 for 300, 1 for 7.
  private static BigDecimal room(BigDecimal part) {
    return BigDecimal.ONE.scaleByPowerOfTen(-part.stripTrailingZeros().scale());
  }
}
