package org.attest.claims.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.MentionIndex;
import org.attest.claims.Source;
import org.attest.claims.Source.Kind;
import org.attest.claims.Source.Words;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.mentions.Countries;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.mentions.Outlets;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Who speaks: from the head of a noun phrase to its words, its kind and the entity that is meant.
final class Speakers {
  static final Source UNSPECIFIED =
      new Source(Optional.empty(), Kind.UNSPECIFIED, Optional.empty());

  private static final Set<String> VOICES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "representative", "statement");

  private static final Set<String> MAKING =
      Set.of(
          "publish", "release", "issue", "send", "write", "post", "obtain", "see", "sign", "leak",
          "receive", "print", "file", "submit", "share");

  private static final Set<String> OWN_VOICE = Set.of("i", "we");

  private final CodePoints text;
  private final List<Clauses> all;
  private final MentionIndex mentions;

  /// @param all the sentences of the document
  Speakers(CodePoints text, List<Clauses> all, MentionIndex mentions) {
    this.text = text;
    this.all = all;
    this.mentions = mentions;
  }

  /// @param quoted the entity whose quotation the words stand in, who is meant by "I"
  /// @param alone whether the speaker stands for itself, without those it is coordinated with
  Source source(Clauses clauses, int head, boolean alone, Optional<Source> quoted) {
    var words = alone ? SpeakerWords.alone(clauses, head) : SpeakerWords.of(clauses, head);
    var span = span(clauses, words);
    var own = new Words(span, text.slice(span));
    if (OWN_VOICE.contains(clauses.lower(head))) {
      return quoted
          .map(q -> new Source(Optional.of(own), q.kind(), q.entity()))
          .orElseGet(() -> new Source(Optional.of(own), Kind.SELF, Optional.empty()));
    }
    var mention = mention(clauses, head);
    if (mention.isEmpty() && clauses.has(head, "they") && quoted.isPresent()) {
      return new Source(Optional.of(own), quoted.get().kind(), quoted.get().entity());
    }
    return new Source(Optional.of(own), kind(clauses, head, mention), mention.map(Mention::entity));
  }

  private static Span span(Clauses clauses, Stretch words) {
    return clauses.tree().sentence().spanOf(words.first(), words.end() - 1);
  }

  /// The mention that the head belongs to; else the name that says whom a spokesman speaks for, or
  /// the name set beside a description.
  private Optional<Mention> mention(Clauses clauses, int head) {
    var token = clauses.tree().token(head);
    var own = mentions.around(token.span());
    var named = own.filter(m -> m.kind() != Mention.Kind.DESCRIPTION);
    return named.or(() -> beside(clauses, head)).or(() -> represented(clauses, head)).or(() -> own);
  }

  private Optional<Mention> beside(Clauses clauses, int head) {
    return clauses
        .tree()
        .children(head, "appos")
        .mapToObj(c -> mentions.around(clauses.tree().token(c).span()))
        .flatMap(Optional::stream)
        .filter(m -> m.type() == MentionType.PERSON && m.kind() == Mention.Kind.NAME)
        .findFirst();
  }

  private Optional<Mention> represented(Clauses clauses, int head) {
    if (!VOICES.contains(clauses.tree().lemma(head))) {
      return Optional.empty();
    }
    return clauses
        .tree()
        .children(head, "nmod", "compound")
        .mapToObj(c -> mentions.around(clauses.tree().token(c).span()))
        .flatMap(Optional::stream)
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .findFirst();
  }

  private Kind kind(Clauses clauses, int head, Optional<Mention> mention) {
    if (SpeakerBasis.isUnnamed(clauses, head)) {
      return Kind.ANONYMOUS;
    }
    var noun = SourceNouns.of(clauses.tree().lemma(head));
    boolean named = mention.filter(m -> m.kind() == Mention.Kind.NAME).isPresent();
    if (noun.isPresent() && !isPartOfName(clauses, head, mention)) {
      return isVoice(clauses, head) && named ? Kind.ORGANISATION : noun.get().kind();
    }
    return mention
        .map(this::kind)
        .orElseGet(() -> isPersonal(clauses, head) ? Kind.PERSON : byForm(clauses, head));
  }

  private static boolean isVoice(Clauses clauses, int head) {
    return VOICES.contains(clauses.tree().lemma(head));
  }

  private static boolean isPartOfName(Clauses clauses, int head, Optional<Mention> mention) {
    var span = clauses.tree().token(head).span();
    return mention
        .filter(m -> m.kind() == Mention.Kind.NAME && m.span().contains(span))
        .isPresent();
  }

  private static boolean isPersonal(Clauses clauses, int head) {
    return Set.of("he", "she", "who", "they", "you", "everyone", "somebody", "someone")
        .contains(clauses.lower(head));
  }

  private Kind byForm(Clauses clauses, int head) {
    if (clauses.has(head, "it")) {
      return followsText(clauses.number()) ? Kind.DOCUMENT : Kind.ORGANISATION;
    }
    boolean name = clauses.tree().token(head).partOfSpeech() == PartOfSpeech.PROPN;
    return Outlets.isOutlet(clauses.lower(head))
        ? Kind.OUTLET
        : name ? Kind.ORGANISATION : Kind.PERSON;
  }

  /// "The mayor published a letter. It says …": the sentence before is about a text.
  private boolean followsText(int number) {
    if (number == 0) {
      return false;
    }
    var tree = all.get(number - 1).tree();
    return IntStream.range(0, tree.size())
        .filter(t -> tree.is(t, "nsubj") || isMade(tree, t))
        .filter(t -> isCommon(tree, t))
        .anyMatch(
            t -> SourceNouns.of(tree.lemma(t)).filter(n -> n.kind() == Kind.DOCUMENT).isPresent());
  }

  /// "Published a letter", "sent a reply".
  private static boolean isMade(SyntaxTree tree, int noun) {
    return tree.is(noun, "obj")
        && tree.head(noun) != Token.ROOT
        && MAKING.contains(tree.lemma(tree.head(noun)));
  }

  private static boolean isCommon(SyntaxTree tree, int token) {
    return tree.token(token).partOfSpeech() == PartOfSpeech.NOUN;
  }

  private Kind kind(Mention mention) {
    var type = mentions.entity(mention.entity()).map(e -> e.type()).orElse(mention.type());
    return switch (type) {
      case PERSON -> ofPerson(mention);
      case ORGANIZATION, COMPANY, PUBLIC_BODY ->
          isOutlet(mention) ? Kind.OUTLET : Kind.ORGANISATION;
      case COUNTRY -> Kind.STATE;
      case PLACE, ADDRESS ->
          Countries.byCapital(mention.text()).isPresent() ? Kind.STATE : Kind.ORGANISATION;
      case LAW -> Kind.DOCUMENT;
      case VESSEL, AIRPLANE, EVENT, PRODUCT, WEAPON_SYSTEM -> Kind.ORGANISATION;
    };
  }

  /// "They" are as nameless as "two officials" are.
  private Kind ofPerson(Mention mention) {
    return mentions
        .entity(mention.entity())
        .flatMap(entity -> SourceNouns.ofDescription(entity.name()))
        .map(SourceNouns.Speaking::kind)
        .orElse(Kind.PERSON);
  }

  private boolean isOutlet(Mention mention) {
    var names =
        new ArrayList<>(mentions.entity(mention.entity()).map(e -> e.names()).orElse(List.of()));
    names.add(mention.text());
    return names.stream().anyMatch(Outlets::isOutlet);
  }
}
