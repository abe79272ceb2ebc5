package org.attest.names;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.text.Lexicon;

/// Legal forms (JSC, ООО, GmbH, 有限公司), which are part of a company's full name and mostly left out.
public final class LegalForms {
  private static final List<List<String>> FORMS =
      new Lexicon(LegalForms.class, "legal-forms.csv")
          .rows().stream()
              .map(List::getFirst)
              .map(LegalForms::words)
              .distinct()
              .sorted(Comparator.comparingInt(form -> -form.size()))
              .toList();

  /// Those written without spaces, longest first.
  private static final List<String> HAN =
      FORMS.stream()
          .map(List::getFirst)
          .filter(Transliteration::hasHan)
          .sorted(Comparator.comparingInt(form -> -form.length()))
          .toList();

  private static final Set<List<String>> KNOWN = FORMS.stream().collect(Collectors.toSet());

  private LegalForms() {}

  /// Whether a name begins or ends with a legal form and has other words as well.
  public static boolean hasOne(String name) {
    var words = NameWords.of(name);
    return without(words).size() < words.size()
        || HAN.stream().anyMatch(form -> name.endsWith(form) && name.length() > form.length());
  }

  /// The words without legal forms at either end; all of them where nothing else would be left.
  static List<String> without(List<String> words) {
    var rest = words;
    for (int before = -1; before != rest.size(); ) {
      before = rest.size();
      rest = withoutLast(withoutFirst(rest));
    }
    return rest;
  }

  /// The same for a name in Chinese characters, which has its form at the end.
  static String withoutHan(String name) {
    return HAN.stream()
        .filter(form -> name.endsWith(form) && name.length() > form.length())
        .findFirst()
        .map(form -> name.substring(0, name.length() - form.length()))
        .orElse(name);
  }

  private static List<String> withoutFirst(List<String> words) {
    for (int n = words.size() - 1; n > 0; n--) {
      if (KNOWN.contains(words.subList(0, n))) {
        return words.subList(n, words.size());
      }
    }
    return words;
  }

  private static List<String> withoutLast(List<String> words) {
    for (int from = 1; from < words.size(); from++) {
      if (KNOWN.contains(words.subList(from, words.size()))) {
        return words.subList(0, from);
      }
    }
    return words;
  }

  private static List<String> words(String form) {
    return NameWords.of(form);
  }
}
