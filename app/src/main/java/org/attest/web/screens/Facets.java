package org.attest.web.screens;

import java.text.Normalizer;
import java.util.Locale;
import org.attest.investigation.ledger.Facet;
import org.attest.investigation.ledger.FacetValue;
import org.attest.names.SearchableText;
import org.attest.text.LanguageCode;

/// What facets and their values are called.
final class Facets {
  private Facets() {}

  static String title(Facet facet) {
    return switch (facet) {
      case SPEAKER -> "Speaker";
      case STANCE -> "Stance";
      case BASIS -> "Basis";
      case RELATION -> "Relation";
      case LANGUAGE -> "Language";
      case DOCUMENT -> "Document";
    };
  }

  /// The title of a page of all values.
  static String plural(Facet facet) {
    return facet == Facet.BASIS ? "Bases" : title(facet) + "s";
  }

  static String label(Facet facet, FacetValue value) {
    return switch (facet) {
      case BASIS -> value.label().replace('-', ' ');
      case LANGUAGE -> language(value);
      case DOCUMENT -> Wording.file(value.label());
      case SPEAKER, STANCE, RELATION -> value.label();
    };
  }

  private static String language(FacetValue value) {
    return value.key().matches("[a-z]{2,3}")
        ? Wording.language(new LanguageCode(value.key())).orElse("not known")
        : value.label();
  }

  /// Whether a label or a path is one that somebody looks for: its letters stand in it, or its
  /// words in whatever script.
  static boolean matches(String label, String find) {
    return folded(label).contains(folded(find))
        || SearchableText.of(label).contains(SearchableText.wanted(find));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
