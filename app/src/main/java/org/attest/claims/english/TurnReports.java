package org.attest.claims.english;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.MentionIndex;
import org.attest.claims.Stance;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.Token;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;

/// Who speaks by the form of a text and not by a cue: lines that open with a speaker ("Smith: …",
/// "A: …"), and the answers of an interview whose questions stand in paragraphs of their own.
final class TurnReports {
  /// A line's speaker: the head of the name, and the sign that ends it.
  private record Label(int sentence, int head, int colon, String words) {}

  /// Words before a colon that speak for nobody.
  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "note",
          "update",
          "correction",
          "background",
          "related",
          "source",
          "photo",
          "image",
          "caption",
          "warning",
          "exclusive",
          "analysis",
          "opinion",
          "breaking",
          "summary",
          "topic",
          "subject",
          "date",
          "time",
          "place",
          "address",
          "phone",
          "email",
          "tel",
          "fax",
          "example",
          "list",
          "see",
          "read",
          "more",
          "credit",
          "file");

  /// Those who ask and answer without a name.
  private static final Set<String> TURNS =
      Set.of("q", "a", "question", "answer", "interviewer", "reporter", "moderator", "host");

  private static final Set<String> OWN = Set.of("i", "we", "our", "my", "us", "me");

  private static final int LONGEST_LABEL = 6;

  /// As many questions make an interview.
  private static final int FEWEST_QUESTIONS = 3;

  /// Where a text says whom it interviews, in sentences from its start.
  private static final int OPENING = 10;

  private final List<Clauses> clauses;
  private final Quotations quotations;
  private final MentionIndex mentions;
  private final Map<Integer, Label> labels = new HashMap<>();

  TurnReports(List<Clauses> clauses, Quotations quotations, MentionIndex mentions) {
    this.clauses = clauses;
    this.quotations = quotations;
    this.mentions = mentions;
  }

  List<Report> all() {
    clauses.stream()
        .filter(sentence -> quotations.opensParagraph(sentence.number()))
        .forEach(
            sentence -> label(sentence).ifPresent(label -> labels.put(sentence.number(), label)));
    var times =
        labels.values().stream().collect(Collectors.groupingBy(Label::words, Collectors.counting()));
    labels.values().removeIf(label -> !speaks(label, times.getOrDefault(label.words(), 0L) > 1));
    return labels.isEmpty() ? answers() : turns();
  }

  private Optional<Label> label(Clauses sentence) {
    int colon =
        IntStream.range(1, Math.min(LONGEST_LABEL, sentence.size()))
            .filter(t -> sentence.has(t, ":"))
            .findFirst()
            .orElse(0);
    boolean named = colon > 0 && IntStream.range(0, colon).allMatch(t -> isOfName(sentence, t));
    if (!named) {
      return Optional.empty();
    }
    var words =
        IntStream.range(0, colon).mapToObj(sentence::lower).collect(Collectors.joining(" "));
    return NO_SPEAKERS.contains(sentence.lower(colon - 1))
        ? Optional.empty()
        : Optional.of(new Label(sentence.number(), colon - 1, colon, words));
  }

  private static boolean isOfName(Clauses sentence, int token) {
    return switch (sentence.tree().token(token).partOfSpeech()) {
      case PROPN, NOUN, ADJ, X -> true;
      default -> (token == 0 && TURNS.contains(sentence.lower(token))) || sentence.has(token, ".");
    };
  }

  /// Whether somebody speaks in a line: a person, a party that says "we", or one who speaks again.
  private boolean speaks(Label label, boolean again) {
    var sentence = clauses.get(label.sentence());
    var rest = new Stretch(label.colon() + 1, sentence.size());
    var mention = mentions.around(sentence.tree().token(label.head()).span());
    boolean person = mention.filter(m -> m.type() == MentionType.PERSON).isPresent();
    boolean party =
        mention.isPresent()
            && IntStream.range(rest.first(), rest.end()).anyMatch(t -> isOwn(sentence, t));
    boolean office =
        SourceNouns.of(sentence.tree().lemma(label.head())).isPresent()
            && sentence.tree().token(label.head()).partOfSpeech() != PartOfSpeech.PROPN;
    boolean states =
        rest.isEmpty() || IntStream.range(rest.first(), rest.end()).anyMatch(sentence::isFinite);
    boolean turn = again || TURNS.contains(label.words());
    return turn || (states && (person || party || office));
  }

  private static boolean isOwn(Clauses sentence, int token) {
    return OWN.contains(sentence.lower(token));
  }

  private List<Report> turns() {
    var turns = new ArrayList<Report>();
    labels.keySet().stream().sorted().forEach(number -> turn(number).ifPresent(turns::add));
    return turns;
  }

  /// What a line says, to the end of its paragraph; a name alone on its line speaks the next one.
  private Optional<Report> turn(int number) {
    var label = requireNonNull(labels.get(number));
    var content = new ArrayList<Piece>();
    add(content, clauses.get(number), label.colon() + 1);
    boolean alone = label.colon() + 1 >= clauses.get(number).size();
    for (int next = number + 1; next < clauses.size() && !labels.containsKey(next); next++) {
      if (quotations.opensParagraph(next) && !(alone && next == number + 1)) {
        break;
      }
      add(content, clauses.get(next), 0);
    }
    return report(number, label.head(), content);
  }

  private static void add(List<Piece> content, Clauses sentence, int from) {
    var words = sentence.trim(new Stretch(Math.min(from, sentence.size()), sentence.size()));
    boolean states = IntStream.range(words.first(), words.end()).anyMatch(sentence::isFinite);
    if (states && sentence.tree().sentence().parsed() && !sentence.isQuestion()) {
      content.add(new Piece(sentence.number(), words));
    }
  }

  private static Optional<Report> report(int number, int speaker, List<Piece> content) {
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                new Piece(number, new Stretch(speaker, speaker)),
                Token.ROOT,
                OptionalInt.of(speaker),
                content,
                Stance.ASSERTS,
                Certainty.CERTAIN,
                true));
  }

  /// The paragraphs after each question, where the text says whom it interviews.
  private List<Report> answers() {
    var asked = asked();
    if (asked.size() < FEWEST_QUESTIONS) {
      return List.of();
    }
    return interviewed().stream().flatMap(who -> answers(who, asked).stream()).toList();
  }

  private Optional<Report> answers(Piece who, List<Integer> asked) {
    var questions = questions(asked);
    var content = new ArrayList<Piece>();
    for (int number = asked.getFirst(); number < clauses.size(); number++) {
      if (!questions.contains(number)) {
        add(content, clauses.get(number), 0);
      }
    }
    return report(who.sentence(), who.stretch().first(), content);
  }

  /// "You have had a good year. How was it?": all of the paragraph asks.
  private Set<Integer> questions(List<Integer> asked) {
    var questions = new HashSet<Integer>();
    for (int last : asked) {
      int number = last;
      questions.add(number);
      while (number > 0 && !quotations.opensParagraph(number)) {
        questions.add(--number);
      }
    }
    return questions;
  }

  /// The sentences that end a paragraph with a question to somebody.
  private List<Integer> asked() {
    return IntStream.range(0, clauses.size())
        .filter(n -> clauses.get(n).isQuestion())
        .filter(n -> n + 1 == clauses.size() || quotations.opensParagraph(n + 1))
        .boxed()
        .toList();
  }

  /// The one person whom the text says that it interviews.
  private Optional<Piece> interviewed() {
    var found = new HashMap<String, Piece>();
    for (var sentence : clauses.subList(0, Math.min(OPENING, clauses.size()))) {
      IntStream.range(0, sentence.size())
          .filter(t -> sentence.tree().lemma(t).startsWith("interview"))
          .forEach(t -> interviewed(sentence, t, found));
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /// The persons who hang on "interview", in whatever way, and come after it.
  private void interviewed(Clauses sentence, int interview, Map<String, Piece> found) {
    for (int t = interview + 1; t < sentence.size(); t++) {
      var span = sentence.tree().token(t).span();
      var mention = mentions.around(span);
      boolean person =
          mention
              .filter(m -> m.type() == MentionType.PERSON && m.kind() == Mention.Kind.NAME)
              .filter(m -> m.span().end() == span.end())
              .isPresent();
      if (person && hangsOn(sentence, t, interview)) {
        found.putIfAbsent(
            mention.orElseThrow().entity(), new Piece(sentence.number(), new Stretch(t, t + 1)));
      }
    }
  }

  private static boolean hangsOn(Clauses sentence, int token, int interview) {
    int at = token;
    while (at != Token.ROOT && at != interview) {
      if (sentence.tree().is(at, "acl", "advcl", "parataxis", "nmod:poss")) {
        return false;
      }
      at = sentence.tree().head(at);
    }
    return at == interview;
  }
}
