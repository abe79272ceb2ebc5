package org.attest.measures.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.measures.Amount;
import org.attest.measures.Unit;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.UnitWord;

/// One quantity as tokens, before its surroundings are read.
public record Piece(int start, int end, Amount amount, UnitWord unit) {
  /// This and another bound as one range, where they are a lower and an upper one of the same unit.
  Optional<Piece> joined(Piece other) {
    var own = unit.unit();
    boolean fits = own.equals(other.unit.unit()) || own.equals(Unit.ITEM);
    var low = lower(amount).or(() -> lower(other.amount));
    var high = upper(amount).or(() -> upper(other.amount));
    boolean rises = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
    return fits && rises
        ? Optional.of(
            new Piece(start, other.end, new Amount.Between(low.get(), high.get()), other.unit))
        : Optional.empty();
  }

  private static Optional<BigDecimal> lower(Amount amount) {
    return switch (amount) {
      case Amount.AtLeast(var value, _) -> Optional.of(value);
      case Amount.AtMost _, Amount.Exactly _, Amount.About _, Amount.Between _ -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> upper(Amount amount) {
    return switch (amount) {
      case Amount.AtMost(var value, _) -> Optional.of(value);
      case Amount.AtLeast _, Amount.Exactly _, Amount.About _, Amount.Between _ -> Optional.empty();
    };
  }

  /// The same in yen, where its sign is the one that yen and yuan share.
  Piece inYen(Tokens tokens, UnitWord yen) {
    boolean shared =
        IntStream.range(start, end).anyMatch(at -> tokens.has(at, "¥") || tokens.has(at, "￥"));
    return shared ? new Piece(start, end, amount, yen) : this;
  }
}
