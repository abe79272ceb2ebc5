package org.attest.mentions.russian;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.text.Lexicon;

/// First names in the nominative, which tell whether a person's name is a subject.
public final class GivenNames {
  private final Set<String> nominatives =
      new Lexicon(GivenNames.class, "first-names.csv")
          .rows().stream()
              .map(List::getLast)
              .flatMap(names -> Stream.of(names.split(" ", -1)))
              .map(Cases::fold)
              .collect(Collectors.toUnmodifiableSet());

  private final Set<String> forms =
      nominatives.stream()
          .flatMap(name -> Cases.of(name).stream())
          .collect(Collectors.toUnmodifiableSet());

  /// Whether the word is a first name in the nominative.
  ///
  /// @param lower in small letters, with е for ё
  public boolean isNominative(String lower) {
    return nominatives.contains(lower);
  }

  /// Whether the word is a first name in some case.
  ///
  /// @param lower in small letters, with е for ё
  public boolean contains(String lower) {
    return forms.contains(lower);
  }
}
