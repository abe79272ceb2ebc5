package org.attest.claims.russian;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attest.claims.Stance;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Row;
import org.attest.claims.russian.Verbs.Commitment;
import org.attest.language.Stretch;

/// Lines that open with their speaker: headlines ("Reuters: завод остановлен") and the lines of an
/// interview.
final class NamedLines {
  /// Tokens of the words for a speaker.
  private static final int LONGEST = 8;

  /// A surname that opens a headline is in no list of names.
  private static final Pattern SURNAME =
      Pattern.compile("\\p{Lu}\\p{L}{2,}(ов|ев|ёв|ский|енко|чук|швили|дзе|ян)");

  private static final Commitment ASSERTS = new Commitment(Stance.ASSERTS, Optional.empty());

  private final SourceNouns nouns;
  private final Predicate<String> isOutlet;

  NamedLines(SourceNouns nouns, Predicate<String> isOutlet) {
    this.nouns = nouns;
    this.isOutlet = isOutlet;
  }

  Optional<Frame> find(Context context) {
    int colon = colon(context);
    if (colon < 0 || !isSpeaker(context.row(), context.first(), colon)) {
      return Optional.empty();
    }
    var content = new Stretch(colon + 1, context.end());
    return Optional.of(
        ClauseBorders.frame(
            context,
            Optional.of(new Stretch(context.first(), colon)),
            new Stretch(colon, colon),
            ASSERTS,
            List.of(content),
            context.stretch()));
  }

  private static int colon(Context context) {
    var row = context.row();
    int sentence = row.sentenceOf(context.first());
    for (int i = context.first() + 1;
        i < Math.min(context.end() - 1, context.first() + LONGEST);
        i++) {
      if (!context.isOwn(i) || row.sentenceOf(i) != sentence || Verbs.isPredicate(row, i)) {
        continue;
      }
      if (row.is(i, ":")) {
        return context.hasPredicate(i, context.end()) ? i : -1;
      }
    }
    return -1;
  }

  /// All of it a name or a noun for a speaker: not "Итог: …", not "Завод получил: …".
  private boolean isSpeaker(Row row, int first, int end) {
    if (isOutlet.test(row.form(first)) && end == first + 1) {
      return true;
    }
    boolean surname = end == first + 1 && SURNAME.matcher(row.form(first)).matches();
    boolean head =
        surname
            || row.isNamed(first)
            || nouns.isNominative(row.lower(NounPhrases.head(row, first, end)));
    for (int i = first; i < end; i++) {
      boolean part = NounPhrases.isPart(row, i) || NounPhrases.isModifier(row, i);
      if (!part && !row.opensQuotation(i) && !row.is(i, ".") && !row.is(i, ",")) {
        return false;
      }
    }
    return head;
  }
}
