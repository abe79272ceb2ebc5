package org.attest.language.english;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.text.Lexicon;

/// Where a text writes an address of the Internet: a URL, a mailbox or the name of a site. Its full
/// stops are part of it and end no sentence.
final class Addresses {
  private static final String LABEL = "[A-Za-z0-9][A-Za-z0-9-]{1,62}+";

  /// Without the sign that closes what the address stands in.
  private static final String REST = "[^\\s<>\"«»“”]{0,200}(?<![.,;:!?)\\]'’\"])";

  /// The last label of a site's name is in small letters: "the end.The next" is no address. Every
  /// repetition is bounded, so that no run of signs costs more than its length.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@._/-])(?:(?:https?://|www\\.)(?=\\w)"
              + REST
              + "|(?:[\\w.+-]{1,64}@)?(?:"
              + LABEL
              + "\\.){1,4}(?<last>[a-z]{2,13})(?![A-Za-z0-9@-]|\\.[A-Za-z0-9])(?:/"
              + REST
              + ")?)");

  /// Countries have their ISO 3166-1 codes.
  private static final Set<String> LAST_LABELS =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries()).map(c -> c.toLowerCase(Locale.ROOT)),
              new Lexicon(Addresses.class, "top-level-domains.csv")
                  .rows().stream().map(List::getFirst))
          .collect(Collectors.toUnmodifiableSet());

  private final Iterator<MatchResult> found;
  private int start = -1;
  private int end = -1;

  Addresses(String text, int start, int end) {
    found =
        ADDRESS
            .matcher(text)
            .region(start, end)
            .useTransparentBounds(true)
            .results()
            .filter(Addresses::isAddress)
            .iterator();
    next();
  }

  /// The end of the address that begins at an offset, or -1. Offsets are asked in order.
  int endAt(int offset) {
    while (start >= 0 && start < offset) {
      next();
    }
    return start == offset ? end : -1;
  }

  private void next() {
    var next = found.hasNext() ? found.next() : null;
    start = next == null ? -1 : next.start();
    end = next == null ? -1 : next.end();
  }

  private static boolean isAddress(MatchResult match) {
    var last = match.group("last");
    return last == null || LAST_LABELS.contains(last);
  }
}
