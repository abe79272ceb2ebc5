package org.attest.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.text.Lexicon;

/// Words of any script in plain small Latin letters, so that forms of a name in two scripts can be
/// compared.
///
/// Cyrillic goes by a table of its own: it is fast, and does not change with a library. The rest
/// goes by ICU's rules, which give each Han character its most frequent reading only: 重庆 comes out
/// as "zhongqing".
public final class Transliteration {
  private static final Map<String, String> CYRILLIC =
      new Lexicon(Transliteration.class, "cyrillic.csv")
          .rows().stream().collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));

  /// Loading ICU's rules takes a second, which a case in Latin and Cyrillic script never pays.
  private static final class Icu {
    private static final Transliterator ANY_TO_LATIN =
        Transliterator.getInstance("Han-Latin/Names; Any-Latin; Latin-ASCII");
    private static final Transliterator SIMPLIFIED =
        Transliterator.getInstance("Traditional-Simplified");
  }

  private Transliteration() {}

  /// The text in small Latin letters without marks; what is no letter stays.
  public static String latin(String text) {
    var small = plain(text);
    return isAscii(small) ? small : foreignToLatin(cyrillicToLatin(small));
  }

  /// A text as it is compared within its script: compatibility forms made plain, small letters,
  /// simplified Han.
  public static String plain(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return hasHan(plain) ? Icu.SIMPLIFIED.transliterate(plain) : plain;
  }

  /// Whether any character is a Chinese one.
  public static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static String cyrillicToLatin(String small) {
    var latin = new StringBuilder(small.length() * 2);
    for (int i = 0; i < small.length(); i++) {
      var letter = small.substring(i, i + 1);
      latin.append(CYRILLIC.getOrDefault(letter, letter));
    }
    return latin.toString();
  }

  private static String foreignToLatin(String text) {
    if (isAscii(text)) {
      return text;
    }
    var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    return isAscii(bare) ? bare : Icu.ANY_TO_LATIN.transliterate(bare).toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
