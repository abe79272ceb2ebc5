package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.frames.Row;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.russian.GrammaticalCase;

/// Cuts words into the clauses that each have a subject and a verb of their own, and the words on
/// which they depend ("если …").
final class Coordination {
  /// Longer rows of words are no sentences, and are left whole.
  private static final int LONGEST = 300;

  private static final Set<String> JOINING = Set.of("а", "но", "и", "однако", "зато", "тогда");
  private static final Set<String> IF = Set.of("если", "ежели", "коли");
  private static final Set<String> IN = Set.of("в", "во");

  private static final Pattern FEMININE = Pattern.compile("[аяь]$");
  private static final Pattern NEUTER = Pattern.compile("[оеё]$");
  private static final Pattern PLURAL = Pattern.compile("[иыае]$");

  /// The clauses; the words themselves where they cannot be cut without doubt.
  List<Stretch> clauses(Row row, Stretch words) {
    var context = Context.of(row, words);
    if (words.length() > LONGEST || condition(row, words).isPresent()) {
      return List.of(words);
    }
    var clauses = new ArrayList<Stretch>();
    int first = words.first();
    for (int i = words.first() + 1; i < words.end() - 2; i++) {
      if (joins(context, i) && isClause(context, first, i) && opensClause(context, i)) {
        clauses.add(new Stretch(first, i));
        first = i + (row.is(i, ";") ? 1 : 2);
      }
    }
    clauses.add(new Stretch(first, words.end()));
    return List.copyOf(clauses);
  }

  /// At a comma before a conjunction or at a semicolon.
  private static boolean joins(Context context, int at) {
    var row = context.row();
    return context.isOwn(at)
        && (row.is(at, ";") || (row.is(at, ",") && JOINING.contains(row.lower(at + 1))));
  }

  private static boolean isClause(Context context, int first, int end) {
    return predicate(context, first, end).isPresent()
        && IntStream.range(first, end).noneMatch(i -> isSubordinate(context.row(), i));
  }

  private static boolean isSubordinate(Row row, int at) {
    return row.partOfSpeech(at) == PartOfSpeech.SCONJ || row.lower(at).startsWith("котор");
  }

  /// Whether a subject that agrees with its verb, and more than the two, follow the conjunction.
  private static boolean opensClause(Context context, int at) {
    var row = context.row();
    int first = at + (row.is(at, ";") ? 1 : 2);
    int end = context.comma(first);
    var verb = predicate(context, first, end);
    if (verb.isEmpty() || verb.getAsInt() == first) {
      return false;
    }
    int head = NounPhrases.head(row, first, verb.getAsInt());
    return head < verb.getAsInt()
        && isSubject(row, first, head)
        && agrees(row, head, verb.getAsInt())
        && verb.getAsInt() + 1 < end;
  }

  private static OptionalInt predicate(Context context, int first, int end) {
    return IntStream.range(first, end)
        .filter(i -> context.isOwn(i) && Verbs.isPredicate(context.row(), i))
        .findFirst();
  }

  private static boolean isSubject(Row row, int first, int head) {
    boolean noun =
        switch (row.partOfSpeech(head)) {
          case NOUN, PROPN, PRON -> true;
          default -> row.isNamed(head);
        };
    return noun
        && GrammaticalCase.ofNoun(row.lower(head)).contains(GrammaticalCase.NOMINATIVE)
        && (first == head
            || GrammaticalCase.ofAdjective(row.lower(first)).contains(GrammaticalCase.NOMINATIVE));
  }

  /// In number and gender with a verb in the past; another form agrees with any.
  private static boolean agrees(Row row, int head, int verb) {
    var subject = row.lower(head);
    var form = row.lower(verb);
    if (row.isNamed(head) || !row.tag(verb).equals("past")) {
      return true;
    }
    if (form.endsWith("ли") || form.endsWith("лись")) {
      return PLURAL.matcher(subject).find();
    }
    if (form.endsWith("ла") || form.endsWith("лась")) {
      return FEMININE.matcher(subject).find();
    }
    if (form.endsWith("ло") || form.endsWith("лось")) {
      return NEUTER.matcher(subject).find();
    }
    return !NEUTER.matcher(subject).find();
  }

  /// The clause with "что" that stands before the main verb: "слова о том, что …, проверены".
  Stretch subordinate(Row row, Stretch words) {
    var context = Context.of(row, words);
    int open = context.comma(words.first());
    boolean that = row.lower(open + 1).equals("что");
    int close = that ? context.comma(open + 1) : open;
    boolean inside =
        that
            && close < words.end()
            && predicate(context, words.first(), open).isEmpty()
            && predicate(context, close, words.end()).isPresent();
    return inside ? new Stretch(open, close) : new Stretch(words.first(), words.first());
  }

  /// "Если …" up to its comma, "в случае …", "при условии, что …".
  Optional<Stretch> condition(Row row, Stretch words) {
    var context = Context.of(row, words);
    return IntStream.range(words.first(), words.end())
        .filter(i -> context.isOwn(i) && opensCondition(row, i))
        .mapToObj(i -> new Stretch(i, conditionEnd(context, i)))
        .findFirst();
  }

  private static boolean opensCondition(Row row, int at) {
    boolean inCase = IN.contains(row.lower(at)) && row.lower(at + 1).equals("случае");
    boolean provided = row.lower(at).equals("при") && row.lower(at + 1).equals("условии");
    boolean asIf = row.lower(at - 1).equals("как");
    return (IF.contains(row.lower(at)) && !asIf) || inCase || provided;
  }

  private static int conditionEnd(Context context, int first) {
    var row = context.row();
    int clause = row.is(first + 2, ",") ? first + 3 : first;
    int comma = context.comma(clause + 1);
    return IF.contains(row.lower(first)) || clause > first
        ? comma
        : Math.min(comma, NounPhrases.afterNoun(row, first + 2, context.end()));
  }
}
