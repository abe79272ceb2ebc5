package org.attest.text;

import java.util.Arrays;
import java.util.Optional;

/// A language by its ISO 639-1 code (`zh` whatever the script), or [#UNKNOWN].
public record LanguageCode(String code) implements Comparable<LanguageCode> {
  /// ISO 639-2's code for an undetermined language.
  public static final LanguageCode UNKNOWN = new LanguageCode("und");

  public LanguageCode {
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("no language code: " + code);
    }
  }

  /// The language's rules, where Attest has some.
  public Optional<Language> rules() {
    return Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst();
  }

  @Override
  public int compareTo(LanguageCode other) {
    return code.compareTo(other.code);
  }
}
