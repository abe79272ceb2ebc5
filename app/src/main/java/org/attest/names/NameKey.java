package org.attest.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is equal where two names are one name written differently: in another case, script,
/// transliteration or word order, with or without its legal form.
///
/// Nothing is left out besides: "Trading House Vector" and "TSK Vector" have different keys. A name
/// in Chinese characters keeps them, because many names share their sound.
public record NameKey(String value) implements Comparable<NameKey> {
  /// The key of a company, an institution, a thing or a place.
  public static NameKey of(String name) {
    return Transliteration.hasHan(name)
        ? new NameKey(LegalForms.withoutHan(String.join("", NameWords.of(name))))
        : joined(LegalForms.without(NameWords.of(name)).stream());
  }

  /// The key of a person, which is the same for "Petrov Ivan" and "Ivan Petrov".
  public static NameKey ofPerson(String name) {
    return Transliteration.hasHan(name)
        ? new NameKey(String.join("", NameWords.of(name)))
        : new NameKey(
            folded(NameWords.of(name).stream()).sorted().collect(Collectors.joining(" ")));
  }

  /// The key of a state: its code where the name is known.
  public static NameKey ofCountry(String name) {
    return Countries.code(name).map(NameKey::new).orElseGet(() -> of(name));
  }

  /// How many words it has.
  public int words() {
    return value.isEmpty() ? 0 : List.of(value.split(" ")).size();
  }

  @Override
  public int compareTo(NameKey other) {
    return value.compareTo(other.value);
  }

  private static NameKey joined(Stream<String> words) {
    return new NameKey(folded(words).collect(Collectors.joining(" ")));
  }

  private static Stream<String> folded(Stream<String> words) {
    return words.map(Spelling::fold).filter(word -> !word.isEmpty());
  }
}
