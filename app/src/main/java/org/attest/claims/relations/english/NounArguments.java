package org.attest.claims.relations.english;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claims.english.Clauses;
import org.attest.language.PartOfSpeech;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.text.Lexicon;

/// The arguments of a noun by place: what it is said of (`self`: "X, a subsidiary of Y"), whose it
/// is (`poss`, `compound`), what follows its prepositions; and where a verb only supports it
/// ("signed a contract with"), that verb's subject and prepositions.
final class NounArguments {
  private static final Set<String> SUPPORTING =
      new Lexicon(NounArguments.class, "support-verbs.csv")
          .rows().stream().map(row -> row.getFirst()).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PORTFOLIOS =
      new Lexicon(NounArguments.class, "portfolios.csv")
          .rows().stream().map(row -> row.getFirst()).collect(Collectors.toUnmodifiableSet());

  /// Verbs whose object is put into a post: "appointed X as head of".
  private static final Set<String> APPOINTING =
      Set.of(
          "appoint",
          "name",
          "elect",
          "nominate",
          "describe",
          "identify",
          "call",
          "use",
          "list",
          "hire",
          "confirm",
          "install",
          "reappoint");

  /// Verbs that say what their subject is: "became head of".
  private static final Set<String> BECOMING =
      Set.of("become", "remain", "appoint", "name", "elect", "nominate", "call", "make");

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Referents referents;
  private final VerbArguments verbs;

  NounArguments(Clauses clauses, Referents referents, VerbArguments verbs) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.referents = referents;
    this.verbs = verbs;
  }

  Arguments of(int noun) {
    var arguments = new Arguments(clauses);
    putSelf(noun, arguments);
    arguments.put("poss", referents.at(noun, "poss"));
    arguments.put("compound", referents.at(noun, "compound").filter(c -> !isPortfolio(c)));
    tree.children(noun, "nmod", "obl", "acl")
        .filter(c -> c > noun && clauses.isNoun(c) && !isPortfolio(c))
        .forEach(c -> verbs.putAfterPreposition(c, arguments));
    tree.children(noun, "acl")
        .filter(c -> c > noun && SUPPORTING.contains(tree.lemma(c)) && clauses.isPassive(c))
        .forEach(verb -> putSupported(noun, verb, arguments));
    nextName(noun).ifPresent(name -> arguments.put("next", name));
    support(noun).ifPresent(verb -> putSupported(noun, verb, arguments));
    arguments.part("between", "and");
    arguments.share("subj", "each");
    return arguments;
  }

  /// "Defense Secretary", "Secretary of State": what the post is for, not whom it serves.
  private boolean isPortfolio(int token) {
    return PORTFOLIOS.contains(clauses.lower(token))
        && referents
            .mention(token)
            .filter(m -> m.span().length() == tree.token(token).span().length())
            .isPresent();
  }

  /// "Berg, commander, Nordwerk": a name after a post that is set off by commas.
  private OptionalInt nextName(int noun) {
    int head = tree.head(noun);
    boolean set = tree.is(noun, "appos") && head != Token.ROOT && clauses.has(noun + 1, ",");
    return set
        ? tree.children(head, "appos").filter(a -> tree.below(a).first() == noun + 2).findFirst()
        : OptionalInt.empty();
  }

  /// The verb that only supports a noun.
  OptionalInt support(int noun) {
    int head = tree.head(noun);
    boolean supported =
        head != Token.ROOT
            && clauses.isVerb(head)
            && (tree.is(noun, "obj", "nsubj") || isEntered(noun))
            && SUPPORTING.contains(tree.lemma(head))
            && (!isSubject(noun) || tree.child(head, "obj").isEmpty());
    return supported ? OptionalInt.of(head) : OptionalInt.empty();
  }

  /// "Placed under sanctions", "entered into an agreement".
  private boolean isEntered(int noun) {
    return tree.is(noun, "obl", "nmod")
        && (referents.isAfter(noun, "under") || referents.isAfter(noun, "into"));
  }

  private boolean isSubject(int noun) {
    return tree.token(noun).relation().equals("nsubj");
  }

  private void putSupported(int noun, int verb, Arguments arguments) {
    var own = verbs.of(verb);
    for (var place : own.places()) {
      own.in(place).stream().limit(1).filter(h -> h != noun).forEach(h -> arguments.put(place, h));
    }
  }

  /// "A and B are members", but "Secretary A and Minister B".
  private void putSelf(int noun, Arguments arguments) {
    var self = self(noun);
    if (isPredicate(noun)) {
      arguments.put("self", self.stream());
    } else {
      self.ifPresent(head -> arguments.putAlone("self", head));
      self.stream().filter(head -> tree.is(noun, "compound")).forEach(h -> putOf(h, arguments));
    }
  }

  /// "Analyst Anna Berg of Nordwerk": what follows the name belongs to the post.
  private void putOf(int name, Arguments arguments) {
    tree.children(name, "nmod")
        .filter(c -> c > name && !isPortfolio(c))
        .forEach(c -> verbs.putAfterPreposition(c, arguments));
  }

  /// What a noun is said of.
  private OptionalInt self(int noun) {
    int head = tree.head(noun);
    if (tree.child(noun, "cop").isPresent()) {
      return clauses.subject(noun);
    }
    if (head == Token.ROOT) {
      return OptionalInt.empty();
    }
    if (tree.is(noun, "appos") && clauses.isNoun(head)) {
      return OptionalInt.of(head);
    }
    if (clauses.isVerb(head) && isPredicate(noun, head)) {
      return predicated(noun, head);
    }
    return beside(noun);
  }

  /// "Parent company Harfleet Motors", "chief executive Anna Berg", "his brother, Anna Berg,".
  private OptionalInt beside(int noun) {
    int head = tree.head(noun);
    boolean title =
        head > noun
            && tree.is(noun, "compound", "appos", "nmod")
            && tree.token(head).partOfSpeech() == PartOfSpeech.PROPN
            && referents.mention(head).isPresent();
    return title
        ? OptionalInt.of(head)
        : tree.children(noun, "appos").filter(a -> referents.mention(a).isPresent()).findFirst();
  }

  private boolean isPredicate(int noun, int verb) {
    boolean as = referents.isAfter(noun, "as") && tree.is(noun, "obl", "nmod");
    return as || (tree.is(noun, "xcomp", "obj") && BECOMING.contains(tree.lemma(verb)));
  }

  private OptionalInt predicated(int noun, int verb) {
    var object = tree.children(verb, "obj").filter(o -> o != noun && o < noun).findFirst();
    boolean appointed = object.isPresent() && APPOINTING.contains(tree.lemma(verb));
    return appointed ? object : verbs.subject(verb);
  }

  /// "Acted as an intermediary": the verb says it; else the noun itself.
  int saying(int noun) {
    int head = tree.head(noun);
    boolean as =
        referents.isAfter(noun, "as")
            && tree.is(noun, "obl", "nmod")
            && head != Token.ROOT
            && clauses.isVerb(head);
    return as ? head : noun;
  }

  /// Whether a noun is what its clause says of something.
  boolean isPredicate(int noun) {
    int head = tree.head(noun);
    return tree.child(noun, "cop").isPresent()
        || (head != Token.ROOT && clauses.isVerb(head) && isPredicate(noun, head));
  }
}
