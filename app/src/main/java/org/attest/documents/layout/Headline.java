package org.attest.documents.layout;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The heading that names what a page is about.
final class Headline {
  private static final Pattern NO_WORD =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})|(?=\\p{IsHan})");

  /// No page has more headings that matter.
  private static final int MOST = 200;

  private Headline() {}

  /// The index of the heading's piece, -1 where there is none: the heading with most of the title's
  /// words, of equals the higher and then the first. (A site's name is often a heading as well, but
  /// has fewer words.)
  static int of(PageText page, String title) {
    var words = words(title);
    int best = -1;
    double most = 0;
    for (var heading : page.headings().stream().limit(MOST).toList()) {
      var own = words(page.pieces().get(heading.piece()).of(page.text()));
      double shared = own.stream().filter(words::contains).count() + level(heading);
      if (shared > most) {
        most = shared;
        best = heading.piece();
      }
    }
    return best;
  }

  private static double level(PageText.Heading heading) {
    return heading.level() == 1 ? 0.5 : heading.level() == 2 ? 0.1 : 0;
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)));
    words.remove("");
    return words;
  }
}
