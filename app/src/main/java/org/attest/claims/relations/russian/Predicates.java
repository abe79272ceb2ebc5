package org.attest.claims.relations.russian;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.relations.RelationFrame;
import org.attest.claims.relations.RelationLexicon;
import org.attest.language.PartOfSpeech;
import org.attest.text.Lexicon;

/// The words that carry relations, by the beginnings of their forms; see `relations.csv`.
///
/// Parts are `v` (a verb: its finite forms and participles), `r` (a verb that is only reflexive)
/// and `n` (a noun); `n:санкцион` is a noun after an adjective that begins so.
final class Predicates {
  private static final int SHORTEST = 3;
  private static final int FIXED_REACH = 3;
  private static final int LONGEST_ENDING = 7;

  private static final Pattern ACTIVE =
      Pattern.compile("(вш|ш|ущ|ющ|ащ|ящ)(ий|ая|ее|ие|его|ей|ую|ему|им|ем|их|ими)(ся)?$");

  private static final Pattern PASSIVE =
      Pattern.compile("(нн|т|ем|им|ом)(ый|ая|ое|ые|ого|ой|ую|ому|ым|ом|ых|ыми)$");

  private final RelationLexicon lexicon = RelationLexicon.read(Predicates.class, "relations.csv");

  private final List<List<String>> fixed = new Lexicon(Predicates.class, "fixed.csv").rows();

  /// What stands at a place.
  enum Form {
    FINITE,
    PASSIVE,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE,
    NOUN
  }

  record Found(RelationFrame frame, Form form) {}

  /// What the word could be, the first that finds its parties counts.
  List<Found> at(Words words, int at) {
    return isFixed(words, at)
        ? List.of()
        : form(words, at)
            .map(form ->
                frames(words, at, form).stream().map(f -> found(words, at, f, form)).toList())
            .orElse(List.of());
  }

  /// "Поставил вопрос", "принял участие": together the words mean something else.
  private boolean isFixed(Words words, int at) {
    return fixed.stream()
        .filter(row -> words.lower(at).startsWith(row.getFirst()))
        .anyMatch(row ->
            IntStream.rangeClosed(at + 1, at + FIXED_REACH)
                .anyMatch(i -> words.lower(i).startsWith(row.get(1))));
  }

  private static Found found(Words words, int at, RelationFrame frame, Form form) {
    boolean passive =
        form == Form.FINITE && frame.part().equals("v") && isReflexive(words.lower(at));
    return new Found(frame, passive ? Form.PASSIVE : form);
  }

  private static Optional<Form> form(Words words, int at) {
    var lower = words.lower(at);
    if (words.isVerb(at)) {
      return words.tag(at).equals("infinitive")
          ? Optional.empty()
          : Optional.of(words.tag(at).equals("participle") ? Form.PASSIVE : Form.FINITE);
    }
    if (ACTIVE.matcher(lower).find()) {
      return Optional.of(Form.ACTIVE_PARTICIPLE);
    }
    if (PASSIVE.matcher(lower).find() && words.partOfSpeech(at) == PartOfSpeech.ADJ) {
      return Optional.of(Form.PASSIVE_PARTICIPLE);
    }
    return switch (words.partOfSpeech(at)) {
      case NOUN, ADJ -> Optional.of(Form.NOUN);
      default -> Optional.empty();
    };
  }

  private static boolean isReflexive(String lower) {
    return lower.endsWith("ся") || lower.endsWith("сь");
  }

  private List<RelationFrame> frames(Words words, int at, Form form) {
    var lower = words.lower(at);
    for (int length = lower.length(); length >= SHORTEST; length--) {
      if (lower.length() - length > LONGEST_ENDING) {
        break;
      }
      var frames = fitting(lexicon.of(lower.substring(0, length)), words, at, form);
      if (!frames.isEmpty()) {
        return frames;
      }
    }
    return List.of();
  }

  private static List<RelationFrame> fitting(
      List<RelationFrame> frames, Words words, int at, Form form) {
    return frames.stream().filter(frame -> fits(frame.part(), words, at, form)).toList();
  }

  private static boolean fits(String part, Words words, int at, Form form) {
    if (form != Form.NOUN) {
      boolean reflexive = isReflexive(words.lower(at));
      return part.equals("v") || (part.equals("r") && reflexive);
    }
    return part.equals("n")
        || (part.startsWith("n:") && words.lower(at - 1).startsWith(part.substring(2)));
  }
}
