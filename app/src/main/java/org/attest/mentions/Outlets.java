package org.attest.mentions;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.text.Lexicon;

/// The news outlets and agencies by their English names.
public final class Outlets {
  private static final Set<String> NAMES =
      new Lexicon(Outlets.class, "outlets.csv")
          .rows().stream()
              .map(row -> row.getFirst().toLowerCase(Locale.ROOT))
              .collect(Collectors.toUnmodifiableSet());

  private Outlets() {}

  /// Whether a name is an outlet's: one of those known, or one that ends as their names do.
  public static boolean isOutlet(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceFirst("['’]s?$", "");
    int last = lower.lastIndexOf(' ');
    return NAMES.contains(lower) || (last > 0 && NAMES.contains("*" + lower.substring(last)));
  }
}
