package org.attest.measures.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Figures figures;
  private final Phrases<NumberWord> words;
  private final Phrases<String> minus;

  /// What a number is divided by where it follows: "thirds".
  private final Phrases<BigDecimal> dividers;

  /// Between a divider and a number that follow each other the other way round: 分之.
  private final Phrases<String> dividing;

  /// Between a whole number and a fraction: 又.
  private final Phrases<String> mixing;

  private final Phrases<UnitWord> units;

  public NumeralReader(Language language) {
    figures = Figures.of(language);
    words = Phrases.read("numbers.csv", language, NumeralReader::word);
    minus = Phrases.read("numbers.csv", language, "minus"::equals, row -> row.get(2));
    dividers =
        Phrases.read("numbers.csv", language, "divider"::equals, row -> new BigDecimal(row.get(3)));
    dividing = Phrases.read("numbers.csv", language, "dividing"::equals, row -> row.get(2));
    mixing = Phrases.read("numbers.csv", language, "mixing"::equals, row -> row.get(2));
    units = UnitWord.after(language);
  }

  private static Stream<NumberWord> word(List<String> row) {
    return switch (row.get(2)) {
      case "minus", "divider", "dividing", "mixing", "half-after" -> Stream.of();
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
    var numeral = whole(tokens, unsigned, money).map(n -> divided(tokens, n));
    return unsigned == start ? numeral : numeral.map(Numeral::negated);
  }

  private int afterMinus(Tokens tokens, int start) {
    boolean sign = isMinus(tokens, start);
    boolean opens = sign && !isInside(tokens, start) && tokens.glued(start + 1);
    return opens && tokens.is(start + 1, Kind.FIGURE) ? start + 1 : minus.skip(tokens, start);
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
      case TimesGlued _ -> tokens.glued(index);
      case Join _ -> !tokens.has(index, "-") || tokens.hyphen(index);
      default -> true;
    };
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
    int hyphen = tokens.hyphen(numeral.next()) ? numeral.next() + 1 : numeral.next();
    var divider = dividers.at(tokens, hyphen);
    if (divider.isPresent()) {
      return share(numeral, numeral.value(), divider.get().meaning(), divider.get().next());
    }
    return dividing
        .at(tokens, numeral.next())
        .flatMap(by -> whole(tokens, by.next(), false))
        .map(part -> share(numeral, part.value(), numeral.value(), part.next()))
        .or(() -> mixed(tokens, numeral))
        .orElse(numeral);
  }

  /// 三又二分之一 is 3.5.
  private Optional<Numeral> mixed(Tokens tokens, Numeral numeral) {
    return mixing
        .at(tokens, numeral.next())
        .flatMap(and -> whole(tokens, and.next(), false))
        .map(part -> divided(tokens, part))
        .filter(Numeral::isPart)
        .map(part ->
            numeral.with(numeral.value().add(part.value()), Numeral.Kind.PLAIN, part.next()));
  }

  private static Numeral share(Numeral numeral, BigDecimal value, BigDecimal by, int next) {
    return by.signum() == 0
        ? numeral
        : numeral.with(value.divide(by, MathContext.DECIMAL64), Numeral.Kind.PLAIN, next);
  }
}
