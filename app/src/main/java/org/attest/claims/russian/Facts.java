package org.attest.claims.russian;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.frames.Row;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;

/// Tells what states a fact from questions, wishes, headings and the fixed notices of publishers;
/// see `notices.csv`.
final class Facts {
  private static final int FEWEST_WORDS = 2;

  /// Fewer words without the end of a sentence are a heading or a label.
  private static final int FEWEST_UNENDED = 3;

  /// What says nothing without its question.
  private static final Set<String> ANSWERS =
      Set.of("да", "нет", "конечно", "разумеется", "безусловно");

  private static final Set<String> WISHES =
      Set.of("пусть", "пускай", "давайте", "давай", "хотелось", "хочется");

  private static final Pattern ORDER = Pattern.compile("...+([йиь]те|[йиь]тесь)");

  private static final Set<String> THIS = Set.of("этом", "чем");

  private final Verbs verbs;
  private final List<Phrase> notices =
      new Lexicon(Facts.class, "notices.csv")
          .rows().stream().map(row -> Phrase.of(row.getFirst())).toList();

  Facts(Verbs verbs) {
    this.verbs = verbs;
  }

  boolean states(Row row, Stretch stretch) {
    var context = Context.of(row, stretch);
    int end = row.endOfSentence(row.sentenceOf(stretch.end() - 1));
    boolean ended = endsAsSentence(row, end);
    return !asks(row, stretch)
        && words(row, stretch) >= (ended ? FEWEST_WORDS : FEWEST_UNENDED)
        && !isNotice(row, stretch)
        && !onlyReports(row, stretch)
        && own(context).anyMatch(i -> Verbs.isPredicate(row, i) || (ended && isDash(row, i)));
  }

  private static long words(Row row, Stretch stretch) {
    return IntStream.range(stretch.first(), stretch.end())
        .filter(i -> row.partOfSpeech(i) != PartOfSpeech.PUNCT)
        .count();
  }

  private static IntStream own(Context context) {
    return IntStream.range(context.first(), context.end()).filter(context::isOwn);
  }

  /// A question, a wish or an order.
  boolean asks(Row row, Stretch stretch) {
    int end = row.endOfSentence(row.sentenceOf(stretch.end() - 1));
    boolean question =
        IntStream.range(stretch.end() - 1, end)
            .takeWhile(i -> i < stretch.end() || row.partOfSpeech(i) == PartOfSpeech.PUNCT)
            .anyMatch(i -> row.is(i, "?"));
    boolean answer = stretch.length() == 1 && ANSWERS.contains(row.lower(stretch.first()));
    return question
        || answer
        || WISHES.contains(row.lower(stretch.first()))
        || isOrder(row, stretch.first());
  }

  /// "Подписывайтесь …": an imperative in the plural opens it.
  private static boolean isOrder(Row row, int first) {
    return ORDER.matcher(row.lower(first)).matches() && !row.isNamed(first);
  }

  private boolean isNotice(Row row, Stretch stretch) {
    return IntStream.range(stretch.first(), stretch.end())
        .anyMatch(i -> notices.stream().anyMatch(n -> n.standsAt(row, i, stretch.end())));
  }

  /// "Об этом сообщил X" after nothing that could be meant.
  private boolean onlyReports(Row row, Stretch stretch) {
    int first = stretch.first();
    boolean about = row.lower(first).equals("об") || row.lower(first).equals("о");
    return about
        && THIS.contains(row.lower(first + 1))
        && IntStream.range(first + 2, stretch.end()).anyMatch(i -> verbs.at(row, i).isPresent());
  }

  /// A heading does not; a dash in it need not mean "is".
  private static boolean endsAsSentence(Row row, int end) {
    return row.isOneOf(end - 1, ".!;…") || row.is(end - 1, "...") || row.closesQuotation(end - 1);
  }

  /// The dash that stands for "is" between two nouns.
  private static boolean isDash(Row row, int at) {
    boolean dash = row.isOneOf(at, "—–") && row.has(at + 1);
    return dash
        && isNoun(row.partOfSpeech(at - 1))
        && Character.isLetter(row.form(at + 1).charAt(0));
  }

  private static boolean isNoun(PartOfSpeech partOfSpeech) {
    return partOfSpeech == PartOfSpeech.NOUN || partOfSpeech == PartOfSpeech.PROPN;
  }
}
