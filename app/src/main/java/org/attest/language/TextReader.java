package org.attest.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.LanguageCode;
import org.attest.text.Span;

/// Reads texts in whatever languages they are: each block goes to the engine of its language; a
/// block in a language without rules has no sentences.
///
/// An engine is opened when the first block in its language comes. Safe for many threads.
public final class TextReader {
  private final Map<Language, Supplier<SentenceReader>> readers = new EnumMap<>(Language.class);
  private final BlockLanguages languages = new BlockLanguages(new LanguageIdentifier());

  /// Opens no engine yet.
  ///
  /// @param readers what opens the engine of a language; each is asked once, when first needed
  public TextReader(Map<Language, Supplier<SentenceReader>> readers) {
    readers.forEach((language, opener) -> this.readers.put(language, new Once(opener)));
  }

  /// The sentences of a text's blocks, which are in order and do not overlap.
  public ReadText read(CodePoints text, List<Span> blocks) {
    var passages = languages.of(text, blocks);
    var sentences = new ArrayList<Sentence>();
    byRules(passages)
        .forEach((language, spans) ->
            reader(language).ifPresent(reader -> sentences.addAll(reader.read(text, spans))));
    sentences.sort((a, b) -> a.span().compareTo(b.span()));
    var read = passages.stream().filter(p -> p.language().rules().isPresent());
    return new ReadText(
        mainLanguage(passages), sentences, Unread.in(read.map(InLanguage::span), sentences));
  }

  private static Map<Language, List<Span>> byRules(List<InLanguage> passages) {
    var spans = new EnumMap<Language, List<Span>>(Language.class);
    for (var passage : passages) {
      passage
          .language()
          .rules()
          .ifPresent(l -> spans.computeIfAbsent(l, _ -> new ArrayList<>()).add(passage.span()));
    }
    return spans;
  }

  private Optional<SentenceReader> reader(Language language) {
    return Optional.ofNullable(readers.get(language)).map(Supplier::get);
  }

  /// The first in alphabetical order of those with the same weight.
  private static LanguageCode mainLanguage(List<InLanguage> passages) {
    var weights = new HashMap<LanguageCode, Integer>();
    for (var passage : passages) {
      weights.merge(passage.language(), passage.weight(), Integer::sum);
    }
    weights.remove(LanguageCode.UNKNOWN);
    LanguageCode main = LanguageCode.UNKNOWN;
    for (var entry : new TreeMap<>(weights).entrySet()) {
      if (entry.getValue() > weights.getOrDefault(main, 0)) {
        main = entry.getKey();
      }
    }
    return main;
  }

  /// Opens an engine once, however many threads ask.
  private static final class Once implements Supplier<SentenceReader> {
    private final Supplier<SentenceReader> opener;
    private Optional<SentenceReader> opened = Optional.empty();

    Once(Supplier<SentenceReader> opener) {
      this.opener = opener;
    }

    @Override
    public synchronized SentenceReader get() {
      if (opened.isEmpty()) {
        opened = Optional.of(opener.get());
      }
      return opened.get();
    }
  }
}
