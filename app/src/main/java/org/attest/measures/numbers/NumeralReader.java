package org.attest.measures.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.measures.numbers.NumberWord.Digit;
import org.attest.measures.numbers.NumberWord.Figure;
import org.attest.measures.numbers.NumberWord.Join;
import org.attest.measures.numbers.NumberWord.Piece;
import org.attest.measures.numbers.NumberWord.Times;
import org.attest.measures.numbers.NumberWord.TimesGlued;
import org.attest.measures.numbers.NumberWord.TimesMoney;
import org.attest.measures.numbers.NumberWord.TimesOrPlus;
import org.attest.measures.words.Figures;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.measures.words.UnitWord;
import org.attest.text.Language;

/// Reads one number, in digits, in words or in both: `2,000`, "half a dozen", `5 млн`, 三百五十万.
public final class NumeralReader {
  private static final BigDecimal SMALLEST_SCALE = BigDecimal.valueOf(1_000);

  private final Figures figures;
  private final Phrases<NumberWord> words;
  private final Phrases<String> minus;

  private final Fractions fractions;

  /// Before a minus that stands apart, or behind an ideograph: "it was - 20 degrees".
  private final Phrases<String> minusOpeners;

  /// Between a divider and a number that follow each other the other way round: 分之.
  private final Phrases<String> dividing;

  /// Between a whole number and a fraction: 又.
  private final Phrases<String> mixing;

  private final Phrases<UnitWord> units;

  public NumeralReader(Language language) {
    figures = Figures.of(language);
    words = Phrases.read("numbers.csv", language, NumeralReader::word);
    minus = Phrases.read("numbers.csv", language, "minus"::equals, row -> row.get(2));
    fractions = new Fractions(language);
    minusOpeners = Phrases.read("numbers.csv", language, "minus-opener"::equals, row -> row.get(2));
    dividing = Phrases.read("numbers.csv", language, "dividing"::equals, row -> row.get(2));
    mixing = Phrases.read("numbers.csv", language, "mixing"::equals, row -> row.get(2));
    units = UnitWord.after(language);
  }

  private static Stream<NumberWord> word(List<String> row) {
    return switch (row.get(2)) {
      case "minus", "divider", "dividing", "mixing", "half-after" -> Stream.of();
      case "ordinal", "tens", "one", "ratio", "chance", "minus-opener" -> Stream.of();
      default -> Stream.of(NumberWord.of(row));
    };
  }

  /// Whether a number may start here.
  public boolean mayStart(Tokens tokens, int index) {
    return switch (tokens.get(index).kind()) {
      case FIGURE -> true;
      case WORD, IDEOGRAPH, SIGN -> words.mayStart(tokens, index) || opensMinus(tokens, index);
      case BREAK, SPACE, TAKEN -> false;
    };
  }

  private boolean opensMinus(Tokens tokens, int index) {
    return isMinus(tokens, index) || minus.mayStart(tokens, index);
  }

  /// The longest number that starts at a token. `money` allows the scales that only money has.
  public Optional<Numeral> at(Tokens tokens, int start, boolean money) {
    int unsigned = afterMinus(tokens, start);
    var numeral = unsigned(tokens, unsigned, money).map(n -> ratio(tokens, n));
    return unsigned == start ? numeral : numeral.map(Numeral::negated);
  }

  private Optional<Numeral> unsigned(Tokens tokens, int start, boolean money) {
    return fractions
        .one(tokens, start)
        .or(() -> whole(tokens, start, money).map(n -> divided(tokens, n)))
        .map(n -> scaled(tokens, n))
        .filter(n -> !fractions.isOrdinal(tokens, n.next()));
  }

  /// Past a "one" or "a".
  public int skipOne(Tokens tokens, int index) {
    return fractions.skipOne(tokens, index);
  }

  private int afterMinus(Tokens tokens, int start) {
    if (!isMinus(tokens, start) || !tokens.is(start + 1, Kind.FIGURE)) {
      return minus.skip(tokens, start);
    }
    boolean opened = minusOpeners.endsBefore(tokens, start);
    boolean apart = opened && !tokens.glued(start) && !tokens.glued(start + 1);
    boolean joined = tokens.glued(start + 1) && (opened || !isInside(tokens, start));
    return apart || joined ? start + 1 : start;
  }

  /// "one in three".
  private Numeral ratio(Tokens tokens, Numeral part) {
    return fractions
        .afterRatio(tokens, part)
        .flatMap(at -> whole(tokens, at, false))
        .filter(whole -> fractions.isRatio(tokens, part, whole))
        .map(whole -> Fractions.share(part, part.value(), whole.value(), whole.next()))
        .orElse(part);
  }

  /// "two thirds of a million", "треть миллиона": a part of a scale.
  private Numeral scaled(Tokens tokens, Numeral part) {
    int at = tokens.has(part.next(), "of") ? part.next() + 1 : part.next();
    if (!part.isPart() || tokens.is(part.next() - 1, Kind.FIGURE)) {
      return part;
    }
    return words
        .at(tokens, at)
        .flatMap(word -> scale(word.meaning(), at > part.next()))
        .map(scale ->
            part.with(part.value().multiply(scale), Numeral.Kind.PLAIN, words.skip(tokens, at)))
        .orElse(part);
  }

  private static Optional<BigDecimal> scale(NumberWord word, boolean of) {
    return switch (word) {
      case NumberWord.Plus(var value) when of && value.compareTo(SMALLEST_SCALE) >= 0 ->
          Optional.of(value);
      case Times(var factor) when !of -> Optional.of(factor);
      default -> Optional.empty();
    };
  }

  private static boolean isMinus(Tokens tokens, int at) {
    return tokens.has(at, "-") || tokens.has(at, "−") || tokens.has(at, "－");
  }

  /// Whether a hyphen belongs to the word or number before it.
  private static boolean isInside(Tokens tokens, int at) {
    boolean sign = tokens.is(at - 1, Kind.SIGN) && !tokens.has(at - 1, ")");
    return tokens.glued(at) && !sign;
  }

  private Optional<Numeral> whole(Tokens tokens, int start, boolean money) {
    var sum = new Sum();
    var word = wordAt(tokens, start, money);
    while (word.isPresent() && sum.take(word.get())) {
      word = wordAt(tokens, word.get().next(), money);
    }
    return sum.isEmpty() ? Optional.empty() : Optional.of(sum.numeral());
  }

  private Optional<Match<NumberWord>> wordAt(Tokens tokens, int index, boolean money) {
    if (!tokens.is(index, Kind.FIGURE)) {
      return words.at(tokens, index).filter(word -> mayStand(tokens, index, word, money));
    }
    return figures
        .value(tokens.get(index).form())
        .map(value -> Scientific.at(tokens, index, value).orElse(new Match<>(value, index + 1)))
        .map(value -> new Match<>(figure(tokens, index, value.meaning()), value.next()));
  }

  /// The `1/2` of `5 1/2` is a part of the number before it.
  private static NumberWord figure(Tokens tokens, int index, BigDecimal value) {
    boolean part = tokens.get(index).form().indexOf('/') > 0;
    return part && !tokens.glued(index) ? new Piece(value) : new Figure(value);
  }

  private boolean mayStand(Tokens tokens, int index, Match<NumberWord> word, boolean money) {
    return switch (word.meaning()) {
      case TimesMoney _ -> money || isMoney(tokens, word.next());
      case Times _, TimesOrPlus _ -> !isUnit(tokens, index, word.next());
      case TimesGlued _ ->
          tokens.glued(index) || (isSmallK(tokens, index) && endsClause(tokens, word.next()));
      case Join _ -> !tokens.has(index, "-") || tokens.hyphen(index) || joinsTens(tokens, index);
      case NumberWord.Tenths _ -> isTenths(tokens, word.next());
      case Digit _ -> !isPairOfUnits(tokens, index);
      default -> true;
    };
  }

  /// Apart from its number, a large K is kelvin.
  private static boolean isSmallK(Tokens tokens, int index) {
    return tokens.get(index).written().equals("k");
  }

  /// The "k" of "2.33 k" scales where nothing follows that it could belong to.
  private static boolean endsClause(Tokens tokens, int index) {
    return !tokens.has(index) || tokens.is(index, Kind.SIGN) || tokens.is(index, Kind.BREAK);
  }

  /// "fifty - two": no range, which would rise.
  private boolean joinsTens(Tokens tokens, int index) {
    return value(tokens, index - 1).filter(tens -> tens >= 20 && tens % 10 == 0).isPresent()
        && value(tokens, index + 1).filter(one -> one > 0 && one < 10).isPresent();
  }

  private Optional<Integer> value(Tokens tokens, int index) {
    return words
        .at(tokens, index)
        .map(Match::meaning)
        .filter(word ->
            word instanceof NumberWord.Plus(var value)
                && value.scale() <= 0
                && value.precision() <= 2)
        .map(word -> ((NumberWord.Plus) word).value().intValue());
  }

  private boolean isTenths(Tokens tokens, int index) {
    return units
        .at(tokens, index)
        .filter(unit -> unit.meaning().side() == UnitWord.Side.TENTHS)
        .isPresent();
  }

  /// The 两 of 三十两 is a weight: as a digit it opens a number or stands before a scale.
  private boolean isPairOfUnits(Tokens tokens, int index) {
    boolean pair = tokens.has(index, "两") || tokens.has(index, "兩");
    boolean follows = tokens.glued(index) && words.standAt(tokens, index - 1);
    boolean scaled = words.at(tokens, index + 1).filter(w -> isScale(w.meaning())).isPresent();
    return pair && follows && !scaled && !tokens.has(index - 1, "点");
  }

  private static boolean isScale(NumberWord word) {
    return word instanceof Times || word instanceof TimesOrPlus;
  }

  private boolean isMoney(Tokens tokens, int index) {
    return units.at(tokens, index).filter(unit -> unit.meaning().isMoney()).isPresent();
  }

  /// Whether a scale opens a longer unit: the 兆 of 兆瓦.
  private boolean isUnit(Tokens tokens, int index, int next) {
    return units.at(tokens, index).filter(unit -> unit.next() > next).isPresent();
  }

  /// "two thirds" and 三分之二.
  private Numeral divided(Tokens tokens, Numeral numeral) {
    return fractions
        .divided(tokens, numeral)
        .or(() -> dividedBefore(tokens, numeral))
        .or(() -> mixed(tokens, numeral))
        .orElse(numeral);
  }

  private Optional<Numeral> dividedBefore(Tokens tokens, Numeral numeral) {
    return dividing
        .at(tokens, numeral.next())
        .flatMap(by -> whole(tokens, by.next(), false))
        .map(part -> Fractions.share(numeral, part.value(), numeral.value(), part.next()));
  }

  /// 三又二分之一 is 3.5, "two and three hundredths" 2.03.
  private Optional<Numeral> mixed(Tokens tokens, Numeral numeral) {
    return mixing
        .at(tokens, numeral.next())
        .flatMap(and ->
            fractions
                .one(tokens, and.next())
                .or(() -> whole(tokens, and.next(), false).flatMap(n -> part(tokens, n))))
        .filter(Numeral::isPart)
        .map(part ->
            numeral.with(numeral.value().add(part.value()), Numeral.Kind.PLAIN, part.next()));
  }

  private Optional<Numeral> part(Tokens tokens, Numeral numeral) {
    return fractions.divided(tokens, numeral).or(() -> dividedBefore(tokens, numeral));
  }
}
