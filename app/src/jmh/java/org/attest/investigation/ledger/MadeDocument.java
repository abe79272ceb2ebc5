package org.attest.investigation.ledger;

import java.nio.charset.StandardCharsets;
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
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Polarity;
import org.attest.claims.Reading;
import org.attest.claims.Relation;
import org.attest.claims.Source;
import org.attest.claims.Source.Words;
import org.attest.claims.Stance;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Page;
import org.attest.documents.Metadata;
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

/// One document of a made case: sentences that each make a claim, in paragraphs of five, and what a
/// reader would have read from them. The words have no code point that takes two chars.
final class MadeDocument {
  private static final List<Stance> STANCES = List.of(Stance.values());
  private static final List<Basis> BASES = List.of(Basis.values());
  private static final List<Relation.Type> RELATIONS = List.of(Relation.Type.values());
  private static final int PARAGRAPH = 5;

  private final Tongue tongue;
  private final Random random;

  /// Who may speak: few speak often, most seldom.
  private final List<String> people;

  private final List<String> firms;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, NamedEntity> entities = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  /// A claim before the text is whole.
  private record Draft(
      Span sentence,
      Span content,
      List<Attribution> chain,
      Relation relation,
      List<TimeExpression> times) {}

  private MadeDocument(Tongue tongue, Random random, List<String> people, List<String> firms) {
    this.tongue = tongue;
    this.random = random;
    this.people = people;
    this.firms = firms;
  }

  static Reading of(
      Tongue tongue,
      Random random,
      List<String> people,
      List<String> firms,
      String path,
      int claims) {
    return new MadeDocument(tongue, random, people, firms).read(path, claims);
  }

  private Reading read(String path, int claims) {
    text.append(path).append('\n');
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < claims; i += PARAGRAPH) {
      int start = text.length();
      for (int k = i; k < Math.min(claims, i + PARAGRAPH); k++) {
        drafts.add(sentence());
      }
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
      text.append("\n\n");
    }
    var words = CodePoints.of(text.toString());
    var document = document(path, words, blocks);
    return new Reading(
        document,
        new LanguageCode(tongue.code()),
        new Mentions(mentions, List.copyOf(entities.values())),
        drafts.stream().map(draft -> claim(draft, words, document.id())).toList(),
        List.of(),
        List.of());
  }

  private Document document(String path, CodePoints words, List<Block> blocks) {
    return new Document(
        DocumentId.of(words.text().getBytes(StandardCharsets.UTF_8)),
        path,
        Optional.empty(),
        "text/plain",
        words.text(),
        new Metadata(
            Optional.of("On " + path),
            Optional.empty(),
            random.nextInt(8) == 0 ? Optional.empty() : Optional.of(day()),
            Optional.of(pick(firms)),
            Optional.empty()),
        new Layout(
            List.of(new Page(1, new Span(0, words.length()))),
            List.of(),
            blocks,
            List.of(),
            List.of()),
        List.of());
  }

  private PartialDate day() {
    return new PartialDate.Day(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1200)));
  }

  private Draft sentence() {
    int start = text.length();
    var chain = chain();
    var times = new ArrayList<TimeExpression>();
    var parties = new ArrayList<String>();
    int from = text.length();
    content(times, parties);
    var content = new Span(from, text.length());
    text.append(". ");
    var relation =
        new Relation(
            RELATIONS.get(random.nextInt(RELATIONS.size())),
            parties.stream().findFirst(),
            Optional.empty(),
            Map.of());
    return new Draft(new Span(start, content.end() + 1), content, chain, relation, times);
  }

  private List<Attribution> chain() {
    int links = Math.max(0, random.nextInt(10) - 2) / 2;
    var chain = new ArrayList<Attribution>();
    for (int i = 0; i < Math.min(links, 2); i++) {
      chain.add(link());
    }
    return chain;
  }

  private Attribution link() {
    var source = source();
    var stance = STANCES.get(random.nextInt(3) == 0 ? random.nextInt(STANCES.size()) : 0);
    var cue = words(tongue.reports().getOrDefault(stance, ""));
    text.append(tongue.parting());
    return new Attribution(
        source,
        Optional.of(cue),
        stance,
        random.nextBoolean() ? Set.of() : Set.of(BASES.get(random.nextInt(BASES.size()))),
        OptionalInt.empty());
  }

  private Source source() {
    int kind = random.nextInt(20);
    if (kind == 0) {
      words(tongue.reportedly());
      return new Source(Optional.empty(), Source.Kind.UNSPECIFIED, Optional.empty());
    }
    if (kind < 4) {
      var words = words(Tongue.pick(tongue.crowds(), random));
      return new Source(Optional.of(words), Source.Kind.ANONYMOUS, Optional.empty());
    }
    boolean isPerson = kind < 12;
    var name = isPerson ? seldom(people) : seldom(firms);
    var type = isPerson ? MentionType.PERSON : MentionType.COMPANY;
    var words = words(name);
    return new Source(
        Optional.of(words),
        isPerson ? Source.Kind.PERSON : Source.Kind.ORGANISATION,
        Optional.of(mention(words, type)));
  }

  /// The first of a list more often than the last.
  private String seldom(List<String> names) {
    double part = random.nextDouble();
    return names.get((int) (part * part * part * names.size()));
  }

  private void content(List<TimeExpression> times, List<String> parties) {
    var parts = Tongue.pick(tongue.contents(), random).split("[{}]", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        text.append(parts[i]);
      } else {
        slot(parts[i], times, parties);
      }
    }
  }

  private void slot(String slot, List<TimeExpression> times, List<String> parties) {
    switch (slot) {
      case "party" -> parties.add(mention(put(pick(firms)), MentionType.COMPANY));
      case "place" -> mention(put(Tongue.pick(tongue.places(), random)), MentionType.PLACE);
      case "things" -> put(Tongue.pick(tongue.things(), random));
      case "number" -> put(Integer.toString(2 + random.nextInt(900)));
      case "time" -> times.add(time());
      default -> throw new IllegalArgumentException(slot);
    }
  }

  private TimeExpression time() {
    var month = YearMonth.of(2014, 1).plusMonths(random.nextInt(144));
    var words = put(Tongue.pick(tongue.months(), random) + tongue.parting() + month.getYear());
    var date = Optional.<PartialDate>of(new PartialDate.Month(month));
    return new TimeExpression(words.span(), words.text(), date, date);
  }

  private Words words(String words) {
    var put = put(words);
    text.append(tongue.parting());
    return put;
  }

  private Words put(String words) {
    int start = text.length();
    text.append(words);
    return new Words(new Span(start, text.length()), words);
  }

  private String mention(Words words, MentionType type) {
    var entity =
        entities.computeIfAbsent(
            words.text(),
            name -> new NamedEntity("e" + (entities.size() + 1), name, type, List.of(name)));
    mentions.add(new Mention(words.span(), words.text(), type, Mention.Kind.NAME, entity.id()));
    return entity.id();
  }

  private String pick(List<String> names) {
    return Tongue.pick(names, random);
  }

  private static Claim claim(Draft draft, CodePoints text, DocumentId document) {
    return new Claim(
        new ClaimId(Sha256.ofParts(document.value(), draft.sentence().toString())),
        Passage.of(text, draft.content()),
        draft.sentence(),
        text.slice(draft.content()),
        draft.chain(),
        Polarity.AFFIRMED,
        Certainty.CERTAIN,
        Optional.of(draft.relation()),
        List.of(),
        draft.times(),
        List.of(),
        List.of());
  }
}
