package org.attest.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.language.ReadText;
import org.attest.language.Sentence;
import org.attest.measures.MeasureReader;
import org.attest.measures.Measures;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.LanguageCode;
import org.attest.text.Span;

/// Reads the quantities and times of a document: those of its sentences, each by the rules of its
/// language, and the times of its imprint, which says when it was published.
///
/// A text without words, like a sheet of figures, has no language; its figures are read as English
/// writes them.
record Measuring(Map<Language, MeasureReader> readers) {
  Measuring {
    readers = Map.copyOf(readers);
  }

  Measures read(CodePoints text, ReadText read, Prose prose, Optional<LocalDate> reference) {
    var quantities = new ArrayList<Quantity>();
    var times = new ArrayList<TimeExpression>();
    for (var language : Language.values()) {
      var found = read(text, language, spans(language, read, prose), reference);
      quantities.addAll(found.quantities());
      times.addAll(found.times());
    }
    var main = read.language().rules().orElse(Language.ENGLISH);
    times.addAll(read(text, main, prose.imprint(), reference).times());
    quantities.sort(Comparator.comparing(Quantity::span));
    times.sort(Comparator.comparing(TimeExpression::span));
    return new Measures(quantities, times);
  }

  private static List<Span> spans(Language language, ReadText read, Prose prose) {
    boolean wordless = read.language().equals(LanguageCode.UNKNOWN) && read.sentences().isEmpty();
    return wordless && language == Language.ENGLISH
        ? prose.spans()
        : read.sentences().stream()
            .filter(sentence -> sentence.language() == language)
            .map(Sentence::span)
            .toList();
  }

  private Measures read(
      CodePoints text, Language language, List<Span> spans, Optional<LocalDate> reference) {
    var reader = readers.get(language);
    return reader == null || spans.isEmpty()
        ? new Measures(List.of(), List.of())
        : reader.read(text, spans, reference);
  }
}
