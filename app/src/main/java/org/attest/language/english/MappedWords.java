package org.attest.language.english;

import java.util.AbstractMap;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What a model file knows of words, as the map that the library asks for; its entries cannot be
/// listed, since the file does not have the words themselves.
final class MappedWords<V> extends AbstractMap<String, V> {
  private final FingerprintTable table;
  private final IntFunction<V> values;

  MappedWords(FingerprintTable table, IntFunction<V> values) {
    this.table = table;
    this.values = values;
  }

  @Override
  public @Nullable V get(@Nullable Object word) {
    if (!(word instanceof String text)) {
      return null;
    }
    int number = table.get(Fingerprint.of(Fingerprint.WORD, text));
    return number == FingerprintTable.ABSENT ? null : values.apply(number);
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    throw new UnsupportedOperationException("a model file does not list its words");
  }
}
