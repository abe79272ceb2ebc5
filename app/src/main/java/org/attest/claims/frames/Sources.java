package org.attest.claims.frames;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.MentionIndex;
import org.attest.claims.Source;
import org.attest.claims.Source.Kind;
import org.attest.claims.Source.Words;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.mentions.Countries;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Who speaks: from the words for a speaker to its kind, its basis and the entity that is meant.
final class Sources {
  static final Source UNSPECIFIED =
      new Source(Optional.empty(), Kind.UNSPECIFIED, Optional.empty());

  /// How far back, in code points, the name may stand that a speaker without one means.
  private static final int MEMORY = 700;

  private final CodePoints text;
  private final MentionIndex mentions;
  private final Grammar grammar;

  Sources(CodePoints text, MentionIndex mentions, Grammar grammar) {
    this.text = text;
    this.mentions = mentions;
    this.grammar = grammar;
  }

  /// @param outer who is meant by "I" in the content, and by "he" or nobody where the content says
  ///   what somebody does not know ("X said it had no information")
  Attribution link(Row row, Frame frame, Optional<Source> outer) {
    return new Attribution(
        source(row, frame, outer),
        Optional.of(frame.cue()).filter(cue -> !cue.isEmpty()).map(cue -> words(row.span(cue))),
        frame.stance(),
        basis(row, frame),
        frame.speaker().map(s -> grammar.count(row, s)).orElse(OptionalInt.empty()));
  }

  private Source source(Row row, Frame frame, Optional<Source> outer) {
    var same = outer.filter(_ -> ChainReader.WITHOUT_WORDS.contains(frame.stance()));
    return frame
        .speaker()
        .map(speaker -> resolved(row, speaker, source(row, speaker, outer), same))
        .or(() -> same.map(source -> as(Optional.empty(), source)))
        .orElse(UNSPECIFIED);
  }

  /// A pronoun that no mention resolves means the outer speaker.
  private Source resolved(Row row, Stretch speaker, Source source, Optional<Source> outer) {
    boolean pronoun = speaker.length() == 1 && grammar.isPronoun(row, speaker.first());
    return outer
        .filter(_ -> pronoun && source.entity().isEmpty())
        .map(known -> as(source.words(), known))
        .orElse(source);
  }

  private static Source as(Optional<Words> words, Source known) {
    return new Source(words, known.kind(), known.entity());
  }

  Words words(Span span) {
    return new Words(span, text.slice(span));
  }

  private Source source(Row row, Stretch speaker, Optional<Source> outer) {
    var span = row.span(speaker);
    if (speaker.length() == 1 && grammar.isOwnVoice(row, speaker.first())) {
      return new Source(
          Optional.of(words(span)),
          outer.map(Source::kind).orElse(Kind.SELF),
          outer.flatMap(Source::entity));
    }
    var noun = grammar.speaking(row, speaker);
    var mention =
        meant(mentions.in(span), noun)
            .or(() -> mentions.around(span))
            .or(() -> antecedent(row, speaker, outer));
    var kind = noun.map(n -> kind(n, mention)).orElseGet(() -> kind(row, speaker, mention));
    var known = mention.filter(_ -> kind != Kind.ANONYMOUS);
    return new Source(Optional.of(words(span)), kind, known.map(Mention::entity));
  }

  /// A pronoun in what somebody says may mean that speaker, so none is looked for before.
  private Optional<Mention> antecedent(Row row, Stretch speaker, Optional<Source> outer) {
    if (outer.isPresent() && grammar.isPronoun(row, speaker.first())) {
      return Optional.empty();
    }
    int start = row.span(speaker).start();
    return grammar.antecedent(
        row, speaker, mentions.in(new Span(Math.max(0, start - MEMORY), start)));
  }

  /// A person before the body that the person speaks for; else the first that could speak.
  private static Optional<Mention> meant(List<Mention> inside, Optional<Speaking> noun) {
    boolean document = noun.filter(n -> n.kind() == Kind.DOCUMENT).isPresent();
    return inside.stream()
        .filter(m -> m.type() == MentionType.PERSON)
        .findFirst()
        .or(() -> inside.stream().filter(m -> isBody(m)).findFirst())
        .or(() -> inside.stream().findFirst())
        .filter(_ -> !document);
  }

  private static boolean isBody(Mention mention) {
    return switch (mention.type()) {
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> true;
      default -> false;
    };
  }

  private Kind kind(Speaking noun, Optional<Mention> mention) {
    boolean person = mention.filter(m -> m.type() == MentionType.PERSON).isPresent();
    if (person && noun.kind() != Kind.DOCUMENT) {
      return Kind.PERSON;
    }
    return noun.own() ? mention.map(this::kind).orElse(noun.kind()) : noun.kind();
  }

  private Kind kind(Row row, Stretch speaker, Optional<Mention> mention) {
    boolean pronoun = speaker.length() == 1 && grammar.isPronoun(row, speaker.first());
    var named = mention.map(this::kind);
    boolean outlet = grammar.isOutlet(text.slice(row.span(speaker)));
    boolean name =
        row.partOfSpeech(speaker.first()) == PartOfSpeech.PROPN
            || row.opensQuotation(speaker.first());
    var unnamed = name && !pronoun ? Kind.ORGANISATION : Kind.PERSON;
    return outlet ? Kind.OUTLET : named.orElse(unnamed);
  }

  private Kind kind(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> Kind.PERSON;
      case ORGANIZATION, COMPANY, PUBLIC_BODY ->
          grammar.isOutlet(mention.text()) ? Kind.OUTLET : Kind.ORGANISATION;
      case COUNTRY -> Kind.STATE;
      case PLACE, ADDRESS ->
          Countries.byCapital(mention.text()).isPresent() ? Kind.STATE : Kind.ORGANISATION;
      case LAW -> Kind.DOCUMENT;
      case VESSEL, AIRPLANE, EVENT, PRODUCT, WEAPON_SYSTEM -> Kind.ORGANISATION;
    };
  }

  /// The words for a speaker, and those for each that they list ("two officials and documents").
  private Stream<Stretch> nouns(Row row, Stretch speaker) {
    return Stream.concat(Stream.of(speaker), grammar.parties(row, speaker).stream());
  }

  private Set<Basis> basis(Row row, Frame frame) {
    var basis = EnumSet.noneOf(Basis.class);
    basis.addAll(frame.basis());
    frame.speaker().stream()
        .flatMap(speaker -> nouns(row, speaker))
        .flatMap(noun -> grammar.speaking(row, noun).stream())
        .flatMap(noun -> noun.basis().stream())
        .forEach(basis::add);
    return basis;
  }
}
