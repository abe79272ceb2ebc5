package org.attest.investigation.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.attest.casefile.FileReading;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Polarity;
import org.attest.claims.Reading;
import org.attest.claims.Relation;
import org.attest.claims.Source;
import org.attest.claims.Stance;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout;
import org.attest.documents.Metadata;
import org.attest.documents.Problem;
import org.attest.measures.PartialDate;
import org.attest.measures.TimeExpression;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.mentions.Mentions;
import org.attest.mentions.NamedEntity;
import org.attest.text.CodePoints;
import org.attest.text.LanguageCode;
import org.attest.text.Passage;
import org.attest.text.Sha256;
import org.attest.text.Span;

/// Readings with claims of all kinds, out of a seed: chains of none to three speakers in three
/// scripts, some without names, one of them called like a key of ours.
final class MadeLedger {
  private static final List<String> SPEAKERS =
      List.of(
          "Reuters", "Рейтер", "Reuters", "IEMZ Kupol", "ИЭМЗ Купол", "外交部", "Self", "Anna Bell");

  private static final List<Optional<PartialDate>> DATES =
      List.of(
          Optional.empty(),
          Optional.of(new PartialDate.Year(2022)),
          Optional.of(new PartialDate.Month(YearMonth.of(2022, 1))),
          Optional.of(new PartialDate.Day(LocalDate.of(2021, 12, 31))),
          Optional.of(new PartialDate.Day(LocalDate.of(1931, 5, 1))));

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, NamedEntity> entities = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  private MadeLedger(long seed) {
    random = new Random(seed);
  }

  /// A file of some claims; its bytes are written to a folder.
  static FileReading.Read file(Path folder, String path, long seed, String reader) {
    return new MadeLedger(seed).file(folder, path, reader);
  }

  private FileReading.Read file(Path folder, String path, String reader) {
    int count = random.nextInt(12);
    var language = pick(List.of("en", "ru", "zh", "und"));
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < count; i++) {
      drafts.add(draft());
    }
    var words = CodePoints.of(text.append("nothing more").toString());
    var bytes = words.text().getBytes(StandardCharsets.UTF_8);
    var id = DocumentId.of(bytes);
    drafts.forEach(draft -> claims.add(draft.claim(words, id, reader)));
    var reading =
        new Reading(
            new Document(
                id,
                path,
                Optional.empty(),
                "text/plain",
                words.text(),
                new Metadata(
                    Optional.of("Title"),
                    Optional.empty(),
                    pick(DATES),
                    Optional.empty(),
                    Optional.empty()),
                Layout.NONE,
                random.nextInt(4) == 0
                    ? List.of(Problem.of(Problem.Code.PARTIAL, "some is lost"))
                    : List.of()),
            new LanguageCode(language),
            new Mentions(mentions, List.copyOf(entities.values())),
            claims,
            List.of(),
            List.of());
    return new FileReading.Read(path, List.of(reading), Map.of(id, write(folder, bytes)), reader);
  }

  private static Path write(Path folder, byte[] bytes) {
    try {
      java.nio.file.Files.createDirectories(folder);
      return java.nio.file.Files.write(folder.resolve(Sha256.of(bytes)), bytes);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// A claim whose text is not whole yet.
  private record Draft(
      Span sentence,
      Span content,
      List<Attribution> chain,
      Optional<Relation> relation,
      List<PartialDate> dates) {
    Claim claim(CodePoints text, DocumentId document, String reader) {
      return new Claim(
          new ClaimId(Sha256.ofParts(document.value(), sentence.toString(), reader)),
          Passage.of(text, content),
          sentence,
          text.slice(content),
          chain,
          Polarity.AFFIRMED,
          Certainty.CERTAIN,
          relation,
          List.of(),
          dates.stream()
              .map(d -> new TimeExpression(content, "then", Optional.empty(), Optional.of(d)))
              .toList(),
          List.of(),
          List.of());
    }
  }

  private Draft draft() {
    int start = length();
    var chain = new ArrayList<Attribution>();
    for (int links = random.nextInt(4); links > 0; links--) {
      chain.add(link());
    }
    int from = length();
    text.append("content ").append(random.nextInt(1000));
    var content = new Span(from, length());
    text.append(".\n");
    return new Draft(new Span(start, content.end()), content, chain, relation(), dates());
  }

  private List<PartialDate> dates() {
    return random.nextBoolean() ? pick(DATES).stream().toList() : List.of();
  }

  private Optional<Relation> relation() {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(
            new Relation(
                pick(List.of(Relation.Type.values())),
                Optional.empty(),
                Optional.empty(),
                Map.of()));
  }

  private Attribution link() {
    var basis = new TreeSet<Basis>();
    for (int i = random.nextInt(3); i > 0; i--) {
      basis.add(pick(List.of(Basis.values())));
    }
    return new Attribution(
        source(),
        Optional.empty(),
        pick(List.of(Stance.values())),
        Set.copyOf(basis),
        OptionalInt.empty());
  }

  private Source source() {
    return switch (random.nextInt(6)) {
      case 0 -> new Source(Optional.empty(), Source.Kind.UNSPECIFIED, Optional.empty());
      case 1 -> new Source(Optional.of(words("two officials")), Source.Kind.ANONYMOUS, entity());
      case 2 -> new Source(Optional.of(words("☺")), Source.Kind.ORGANISATION, Optional.empty());
      case 3 -> new Source(Optional.of(words("the plant")), Source.Kind.ORGANISATION, entity());
      default ->
          new Source(Optional.of(words(pick(SPEAKERS))), Source.Kind.OUTLET, Optional.empty());
    };
  }

  private Source.Words words(String words) {
    int start = length();
    text.append(words);
    var span = new Span(start, length());
    text.append(": ");
    return new Source.Words(span, words);
  }

  private Optional<String> entity() {
    var name = pick(SPEAKERS);
    var span = words(name).span();
    var entity =
        entities.computeIfAbsent(
            name,
            _ ->
                new NamedEntity(
                    "e" + (entities.size() + 1), name, MentionType.COMPANY, List.of(name)));
    mentions.add(new Mention(span, name, MentionType.COMPANY, Mention.Kind.NAME, entity.id()));
    return Optional.of(entity.id());
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
