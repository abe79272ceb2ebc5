package org.attest.measures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.attest.text.Language;
import org.attest.text.LanguageCode;

/// One reader for each language, since they keep no state between texts.
final class Readers {
  private static final Map<Language, MeasureReader> READERS = new EnumMap<>(Language.class);

  static {
    for (var language : Language.values()) {
      READERS.put(language, new MeasureReader(language));
    }
  }

  private Readers() {}

  static MeasureReader of(String code) {
    return Objects.requireNonNull(READERS.get(new LanguageCode(code).rules().orElseThrow()));
  }
}
