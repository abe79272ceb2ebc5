package org.attest.claims.english;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.language.NameKind;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// A parsed sentence, asked about its clauses: who the subject of a verb is, whether the verb is
/// passive or negated, where its clause begins and ends.
///
/// @param number the sentence's place among the finder's sentences
public record Clauses(int number, SyntaxTree tree) {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "hardly", "neither", "nor");
  private static final Set<String> TOPICAL =
      Set.of("of", "about", "by", "on", "regarding", "concerning");
  private static final Set<String> ASKING =
      Set.of("what", "how", "why", "who", "whom", "whose", "where", "when", "which", "whether");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private static final Set<String> PREFIXES =
      Set.of(
          "opinion",
          "interview",
          "analysis",
          "exclusive",
          "breaking",
          "update",
          "updated",
          "comment",
          "column",
          "editorial",
          "video",
          "watch",
          "review",
          "feature",
          "explainer",
          "factbox",
          "correction",
          "live");

  private static final int LONGEST_DATELINE = 14;

  /// Steps up through verbs that share a subject; no real sentence has as many.
  private static final int MOST_STEPS = 12;

  public static Clauses of(int number, Sentence sentence) {
    return new Clauses(number, SyntaxTree.of(sentence));
  }

  /// Whether a token opens or holds a span that the engine takes for a date or time.
  public boolean isTime(int token) {
    return tree.sentence().names().stream()
        .filter(n -> n.kind() == NameKind.DATE || n.kind() == NameKind.TIME)
        .anyMatch(n -> n.first() <= token && token < n.end());
  }

  /// Whether the sentence asks.
  public boolean isQuestion() {
    return IntStream.range(Math.max(0, size() - 3), size()).anyMatch(t -> has(t, "?"));
  }

  /// The noun that takes up a clause and hangs a denial on it: "…, a claim the company denies".
  private int asideOf(int verb) {
    int noun = tree.head(verb);
    boolean aside =
        noun != Token.ROOT
            && tree.is(verb, "acl:relcl")
            && (CueWords.NOUNS.containsKey(tree.lemma(noun))
                || Set.of("something", "charge").contains(tree.lemma(noun)))
            && tree.is(noun, "dep", "appos", "parataxis")
            && tree.head(noun) != Token.ROOT
            && (has(tree.below(noun).first() - 1, ",") || has(tree.below(noun).first(), ","));
    return aside ? noun : Token.ROOT;
  }

  /// What a denial set off by a comma takes up; empty where there is none.
  Stretch beforeAside(int verb) {
    int noun = asideOf(verb);
    if (noun == Token.ROOT) {
      return new Stretch(0, 0);
    }
    int said = clauseOf(tree.head(noun));
    int end = tree.below(noun).first();
    int first = clause(said).first();
    return first < end ? trim(new Stretch(first, end)) : new Stretch(0, 0);
  }

  /// Words without an aside that somebody denies or confirms at their end.
  Stretch withoutAside(Stretch words) {
    return IntStream.range(words.first(), words.end())
        .filter(t -> CueWords.VERBS.containsKey(tree.lemma(t)))
        .map(this::asideOf)
        .filter(noun -> noun > words.first())
        .mapToObj(noun -> trim(new Stretch(words.first(), tree.below(noun).first())))
        .findFirst()
        .orElse(words);
  }

  /// Whether words are a question, quoted or not.
  boolean isAsked(Stretch words) {
    return has(words.end(), "?") || has(words.end() - 1, "?");
  }

  /// "What is known", "How it works": a clause that asks is the whole of it, with or without a
  /// question mark. "What was sold is not clear" states something.
  public boolean isIndirectQuestion() {
    int first =
        IntStream.range(0, size()).filter(t -> !isPunctuation(t)).findFirst().orElse(Token.ROOT);
    if (first == Token.ROOT
        || !ASKING.contains(lower(first))
        || isInCapitals(tree.token(first).form())) {
      return false;
    }
    int root = clauseOf(first);
    boolean whole = tree.head(root) == Token.ROOT;
    return whole && first != root && tree.children(root, "parataxis").noneMatch(c -> c > root);
  }

  /// Where a sentence begins after its dateline or the word that tells its genre: "VELL, May 3
  /// (Reuters) - The port closed", "Opinion: The port should close".
  int afterDateline() {
    if (size() > 2 && has(1, ":") && PREFIXES.contains(lower(0))) {
      return 2;
    }
    int dash =
        IntStream.range(1, Math.min(size(), LONGEST_DATELINE))
            .filter(t -> Set.of("-", "–", "—", "--").contains(tree.token(t).form()))
            .findFirst()
            .orElse(0);
    boolean dateline =
        dash > 0
            && dash + 1 < size()
            && isInCapitals(tree.token(0).form())
            && isSpaced(dash)
            && IntStream.range(0, dash).noneMatch(this::isVerb);
    return dateline ? dash + 1 : 0;
  }

  private static boolean isInCapitals(String form) {
    return form.length() > 2 && form.chars().allMatch(c -> Character.isUpperCase(c));
  }

  private boolean isSpaced(int token) {
    return tree.token(token).span().start() > tree.token(token - 1).span().end();
  }

  /// "Whether", "who", "how": the word opens what is asked or not known.
  boolean isAsking(int token) {
    return ASKING.contains(lower(token));
  }

  /// "Our questions": the writer's.
  boolean isOurs(int token) {
    return Set.of("our", "my").contains(lower(token));
  }

  public int size() {
    return tree.size();
  }

  public String lower(int token) {
    return tree.token(token).form().toLowerCase(Locale.ROOT);
  }

  public boolean has(int token, String lower) {
    return token >= 0 && token < size() && lower(token).equals(lower);
  }

  public boolean isPunctuation(int token) {
    return tree.token(token).partOfSpeech() == PartOfSpeech.PUNCT;
  }

  public boolean isVerb(int token) {
    return tree.token(token).partOfSpeech() == PartOfSpeech.VERB
        || tree.token(token).partOfSpeech() == PartOfSpeech.AUX;
  }

  public boolean isNoun(int token) {
    return switch (tree.token(token).partOfSpeech()) {
      case NOUN, PROPN, PRON, NUM -> true;
      default -> false;
    };
  }

  public boolean hasTag(int token, String tag) {
    return tree.token(token).fineTag().equals(tag);
  }

  /// A verb with a tense, or one with an auxiliary or a copula that has one.
  public boolean isFinite(int token) {
    return isTensed(token) || tree.children(token, "aux", "cop").anyMatch(this::isTensed);
  }

  boolean isTensed(int token) {
    return switch (tree.token(token).fineTag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  public boolean isPassive(int verb) {
    return tree.children(verb).anyMatch(c -> tree.token(c).relation().equals("aux:pass"))
        || (hasTag(verb, "VBN") && tree.is(verb, "acl") && !tree.is(verb, "acl:relcl"));
  }

  /// A verb with the auxiliary of its passive: "was accused".
  Stretch withPassive(int verb) {
    int first =
        tree.children(verb, "aux")
            .filter(a -> tree.token(a).relation().equals("aux:pass") && a < verb)
            .findFirst()
            .orElse(verb);
    return new Stretch(verb - first > 3 ? verb : first, verb + 1);
  }

  public boolean isNegated(int token) {
    return tree.children(token)
        .filter(c -> !tree.is(c, "punct", "conj"))
        .flatMap(c ->
            tree.is(c, "advmod")
                ? IntStream.concat(IntStream.of(c), tree.children(c))
                : IntStream.of(c))
        .anyMatch(c -> NEGATIONS.contains(lower(c)) || NEGATIONS.contains(tree.lemma(c)));
  }

  public boolean hasMark(int verb, String word) {
    return tree.children(verb, "mark", "advmod", "case").anyMatch(m -> lower(m).equals(word));
  }

  /// Whether a party of the clause is "no" something or nobody.
  public boolean hasNegatedParty(int verb) {
    return tree.children(verb, "nsubj", "obj").anyMatch(this::isNobody);
  }

  public boolean isNobody(int noun) {
    return Set.of("nobody", "none", "nothing").contains(lower(noun))
        || tree.children(noun, "det", "compound", "cc")
            .anyMatch(d -> d < noun && Set.of("no", "neither").contains(lower(d)));
  }

  public boolean hasAuxiliary(int verb, String... lemmas) {
    return tree.children(verb, "aux").anyMatch(aux -> List.of(lemmas).contains(tree.lemma(aux)));
  }

  /// The head of the subject of a verb, which may stand with the verb above it.
  public OptionalInt subject(int verb) {
    int at = verb;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      var own = ownSubject(at);
      if (own.isPresent()) {
        return own;
      }
      int head = tree.head(at);
      if (head == Token.ROOT || !sharesSubject(at)) {
        return OptionalInt.empty();
      }
      if (tree.is(at, "acl")) {
        return OptionalInt.of(head);
      }
      at = isSecondReport(at) ? tree.head(head) : head;
    }
    return OptionalInt.empty();
  }

  /// "The court said that he was ill, and added that he was poor": the parser may hang "added" on
  /// what is said.
  boolean isSecondReport(int verb) {
    int said = tree.head(verb);
    int reporting = said == Token.ROOT ? Token.ROOT : tree.head(said);
    return reporting != Token.ROOT
        && tree.is(verb, "conj")
        && tree.is(said, "ccomp")
        && CueWords.VERBS.containsKey(tree.lemma(verb))
        && CueWords.VERBS.containsKey(tree.lemma(reporting))
        && tree.token(verb).fineTag().equals(tree.token(reporting).fineTag())
        && isTensed(verb)
        && tree.child(verb, "nsubj").isEmpty()
        && opensWithThat(verb)
        && (!isTensed(said) || tree.child(said, "aux", "cop").isPresent());
  }

  private boolean opensWithThat(int verb) {
    return tree.children(verb, "ccomp")
        .flatMap(c -> tree.children(c, "mark"))
        .anyMatch(m -> m == verb + 1 && has(m, "that"));
  }

  /// "On board the ship, Berg claims …": of several that the parser gives, the last before the
  /// verb.
  private OptionalInt nearestSubject(int verb) {
    var all = tree.children(verb, "nsubj").filter(s -> !lower(s).equals("neither")).toArray();
    var before = IntStream.of(all).filter(s -> s < verb).max();
    return before.isPresent() ? before : IntStream.of(all).findFirst();
  }

  private OptionalInt ownSubject(int verb) {
    var subject = nearestSubject(verb);
    boolean relative =
        subject.isPresent()
            && RELATIVE.contains(lower(subject.getAsInt()))
            && tree.is(verb, "acl")
            && tree.head(verb) != Token.ROOT;
    return relative ? OptionalInt.of(tree.head(verb)) : subject;
  }

  private boolean sharesSubject(int verb) {
    if (isAfterParticiple(verb)) {
      return true;
    }
    return tree.is(verb, "conj", "xcomp", "advcl", "acl", "dep", "parataxis", "ccomp")
        && (tree.is(verb, "conj", "acl") || !isFinite(verb) || isLoose(verb));
  }

  /// "Results of studies, published in May, show …": the parser may take the participle for the
  /// main verb.
  private boolean isAfterParticiple(int verb) {
    int head = tree.head(verb);
    return tree.is(verb, "parataxis", "conj")
        && isTensed(verb)
        && hasTag(head, "VBN")
        && !isFinite(head)
        && tree.child(verb, "cc").isEmpty();
  }

  /// A finite clause that nothing opens lacks its subject only by the parser's mistake.
  private boolean isLoose(int verb) {
    return tree.is(verb, "advcl") && tree.child(verb, "mark", "advmod").isEmpty();
  }

  /// Who does it in a passive: "by the ministry".
  OptionalInt agent(int verb) {
    return tree.children(verb, "obl", "nmod")
        .filter(c ->
            tree.token(c).relation().endsWith(":agent")
                || tree.children(c, "case").anyMatch(p -> lower(p).equals("by")))
        .findFirst();
  }

  /// The clause that a token stands in, by its verb or predicate.
  public int clauseOf(int token) {
    int at = token;
    while (tree.head(at) != Token.ROOT && !isClauseHead(at)) {
      at = tree.head(at);
    }
    return at;
  }

  boolean isClauseHead(int token) {
    return tree.is(token, "root", "ccomp", "advcl", "acl", "csubj", "parataxis")
        || (tree.is(token, "conj") && tree.child(token, "nsubj").isPresent());
  }

  /// What hangs below a token, without a word that only opens the clause ("that") and without signs
  /// at its ends.
  Stretch clause(int head) {
    var below = tree.below(head);
    int first = below.first();
    while (first < head
        && (opensClause(first, head) || (isPunctuation(first) && !isOpening(first)))) {
      first++;
    }
    return trim(new Stretch(first, below.end()));
  }

  /// Whether a noun names what knowledge or doubt is about: "of the sale".
  boolean isTopic(int noun) {
    return isNoun(noun)
        && !isTime(noun)
        && tree.children(noun, "case").anyMatch(p -> p < noun && TOPICAL.contains(lower(p)));
  }

  /// A noun phrase without the preposition that opens it, or a clause.
  Stretch topic(int head) {
    var all = clause(head);
    int first =
        tree.children(head, "case").filter(c -> c < head).map(c -> c + 1).max().orElse(all.first());
    return trim(new Stretch(Math.max(all.first(), first), all.end()));
  }

  private boolean opensClause(int token, int head) {
    return tree.head(token) == head
        && (tree.is(token, "cc") || (tree.is(token, "mark") && lower(token).equals("that")));
  }

  boolean isOpening(int token) {
    return Set.of("(", "[", "“", "‘", "\"", "«", "``", "$").contains(tree.token(token).form());
  }

  /// What is left of a stretch on both sides of another.
  List<Stretch> without(Stretch all, Stretch other) {
    int before = Math.max(all.first(), Math.min(all.end(), other.first()));
    int after = Math.min(all.end(), Math.max(all.first(), other.end()));
    return Stream.of(new Stretch(all.first(), before), new Stretch(after, all.end()))
        .map(this::trim)
        .filter(stretch -> !stretch.isEmpty())
        .toList();
  }

  /// Without signs at the ends, brackets and quotation marks that have a partner inside excepted;
  /// marks around the whole go too.
  public Stretch trim(Stretch stretch) {
    var trimmed = trimSigns(stretch);
    return isQuoted(trimmed)
        ? trimSigns(new Stretch(trimmed.first() + 1, trimmed.end() - 1))
        : trimmed;
  }

  private boolean isQuoted(Stretch words) {
    return words.length() > 2
        && Quotations.isMark(tree.token(words.first()).form())
        && Quotations.isMark(tree.token(words.end() - 1).form())
        && IntStream.range(words.first() + 1, words.end() - 1)
            .noneMatch(t -> Quotations.isMark(tree.token(t).form()));
  }

  private Stretch trimSigns(Stretch stretch) {
    int first = stretch.first();
    int end = stretch.end();
    while (first < end && isPunctuation(first) && !isPartnered(first, first, end)) {
      first++;
    }
    while (first < end && isPunctuation(end - 1) && !isPartnered(end - 1, first, end)) {
      end--;
    }
    return new Stretch(first, end);
  }

  private boolean isPartnered(int sign, int first, int end) {
    var form = tree.token(sign).form();
    int partner = ")]”’»".indexOf(form);
    return switch (form) {
      case "(", "[", "“", "«" ->
          IntStream.range(sign + 1, end).anyMatch(t -> ")]”»".contains(tree.token(t).form()));
      case ")", "]", "”", "»" ->
          partner >= 0
              && IntStream.range(first, sign).anyMatch(t -> "([“«".contains(tree.token(t).form()));
      case "\"" ->
          IntStream.range(first, end).filter(t -> tree.token(t).form().equals("\"")).count() % 2
              == 0;
      case "%", "$", "€", "£", "'s" -> true;
      default -> false;
    };
  }
}
