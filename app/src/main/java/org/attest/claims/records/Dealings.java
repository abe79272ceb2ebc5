package org.attest.claims.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.claims.Certainty;
import org.attest.claims.FoundClaim;
import org.attest.claims.MentionIndex;
import org.attest.claims.Polarity;
import org.attest.claims.Relation;
import org.attest.claims.Statements;
import org.attest.claims.records.DocumentRecords.Entry;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Makes the claims of records, and joins their parties: the seller and the buyer of one paper are
/// parties of a contract. A pair is told once, in the line that completes it; when a party changes,
/// another paper begins.
final class Dealings {
  /// Two roles that make a relation.
  private record Pair(Role subject, Role object, Relation.Type type) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Role.PAYER, Role.PAYEE, Relation.Type.PAYMENT),
          new Pair(Role.CONSIGNOR, Role.CONSIGNEE, Relation.Type.SHIPMENT),
          new Pair(Role.SELLER, Role.BUYER, Relation.Type.CONTRACT),
          new Pair(Role.PARTY_A, Role.PARTY_B, Relation.Type.CONTRACT),
          new Pair(Role.HOLDER, Role.COMPANY, Relation.Type.OWNERSHIP),
          new Pair(Role.LISTED_BY, Role.PARTY, Relation.Type.DESIGNATION));

  private static final Pattern NO_WORDS = Pattern.compile("[\\s:：–—-]*");

  private static final Set<MentionType> THINGS =
      Set.of(MentionType.PRODUCT, MentionType.WEAPON_SYSTEM, MentionType.VESSEL);

  private final CodePoints text;
  private final MentionIndex mentions;
  private final Statements statements;
  private final Map<Role, String> parties = new EnumMap<>(Role.class);

  Dealings(CodePoints text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
    this.statements = new Statements(text, mentions);
  }

  FoundClaim claim(Entry entry) {
    return switch (entry) {
      case Entry.OfField(var field) -> claim(field.passage(), statement(field), relation(field));
      case Entry.OfRow(var row) -> claim(row.passage(), row.statement(text), relation(row));
    };
  }

  /// Between the cells of a file of values stand signs that are no words.
  private String statement(Field field) {
    int end = field.labelSpan().end();
    var between = text.slice(new Span(end, Math.max(end, field.value().start())));
    return NO_WORDS.matcher(between).matches()
        ? statements.of(field.passage())
        : statements.of(field.labelSpan()) + " " + statements.of(field.value());
  }

  private static FoundClaim claim(Span passage, String statement, Optional<Relation> relation) {
    return new FoundClaim(
        passage,
        passage,
        statement,
        List.of(),
        Polarity.AFFIRMED,
        Certainty.CERTAIN,
        relation,
        List.of());
  }

  private Optional<Relation> relation(Field field) {
    if (!field.role().isParty()) {
      return Optional.empty();
    }
    var party = party(field.value());
    party.ifPresent(id -> note(field.role(), id));
    return party.flatMap(_ ->
        PAIRS.stream()
            .filter(pair -> pair.subject == field.role() || pair.object == field.role())
            .flatMap(pair -> relation(pair, parties, Map.of()).stream())
            .findFirst());
  }

  /// A role that is filled anew begins another paper.
  private void note(Role role, String party) {
    var before = parties.get(role);
    if (before != null && !before.equals(party)) {
      parties.clear();
    }
    parties.put(role, party);
  }

  private static Optional<Relation> relation(
      Pair pair, Map<Role, String> from, Map<String, String> roles) {
    var subject = Optional.ofNullable(from.get(pair.subject));
    var object = Optional.ofNullable(from.get(pair.object));
    return subject.isPresent() && object.isPresent() && !subject.equals(object)
        ? Optional.of(new Relation(pair.type, subject, object, roles))
        : Optional.empty();
  }

  private Optional<Relation> relation(Row row) {
    var own = new EnumMap<Role, String>(Role.class);
    for (var item : row.items()) {
      item.label()
          .map(Label::role)
          .filter(Role::isParty)
          .ifPresent(role -> party(item.cell()).ifPresent(id -> own.putIfAbsent(role, id)));
    }
    account(row, own);
    var known = new EnumMap<>(parties);
    known.putAll(own);
    var product = product(row);
    return PAIRS.stream()
        .filter(pair -> own.containsKey(pair.subject) || own.containsKey(pair.object))
        .flatMap(pair -> relation(pair, known, Map.of()).stream())
        .findFirst()
        .map(relation -> withProduct(relation, product))
        .or(() -> supply(row, known, product));
  }

  /// In a statement of an account the other party pays what is credited and is paid what is
  /// debited.
  private void account(Row row, Map<Role, String> own) {
    var other = own.get(Role.PARTY);
    var account = own.getOrDefault(Role.ACCOUNT, parties.getOrDefault(Role.ACCOUNT, ""));
    boolean debit = row.with(Role.DEBIT).findAny().isPresent();
    boolean credit = row.with(Role.CREDIT).findAny().isPresent();
    if (other != null && !account.isEmpty() && debit != credit) {
      own.put(Role.PAYER, debit ? account : other);
      own.put(Role.PAYEE, debit ? other : account);
    }
  }

  /// The goods of a payment or a shipment are a role of it; a shipment's object is what is sent.
  private static Relation withProduct(Relation relation, Optional<String> product) {
    if (product.isEmpty() || relation.type() == Relation.Type.OWNERSHIP) {
      return relation;
    }
    var roles = new HashMap<>(relation.roles());
    if (relation.type() == Relation.Type.SHIPMENT) {
      relation.object().ifPresent(recipient -> roles.put("recipient", recipient));
      return new Relation(relation.type(), relation.subject(), product, roles);
    }
    roles.put("product", product.get());
    return new Relation(relation.type(), relation.subject(), relation.object(), roles);
  }

  /// A row of goods in a paper of a seller, or of one who sends them.
  private static Optional<Relation> supply(
      Row row, Map<Role, String> known, Optional<String> product) {
    var supplier = first(known, Role.SELLER, Role.CONSIGNOR);
    var recipient = first(known, Role.BUYER, Role.CONSIGNEE);
    if (row.with(Role.GOODS).findAny().isEmpty() || supplier.isEmpty()) {
      return Optional.empty();
    }
    var roles = new HashMap<String, String>();
    product.flatMap(_ -> recipient).ifPresent(id -> roles.put("recipient", id));
    return product
        .or(() -> recipient)
        .map(object -> new Relation(Relation.Type.SUPPLY, supplier, Optional.of(object), roles));
  }

  private static Optional<String> first(Map<Role, String> known, Role one, Role other) {
    return Optional.ofNullable(known.get(one)).or(() -> Optional.ofNullable(known.get(other)));
  }

  private Optional<String> product(Row row) {
    return row.with(Role.GOODS)
        .flatMap(item -> mentions.in(item.cell()).stream())
        .filter(mention -> THINGS.contains(mention.type()))
        .map(Mention::entity)
        .findFirst();
  }

  /// Who the value names: the mention that stands where its name does.
  private Optional<String> party(Span value) {
    var words = text.slice(value);
    int from = text.utf16(value.start());
    return PartyName.of(words)
        .map(name -> text.span(from + name.start(), from + name.end()))
        .flatMap(span -> mentions.around(span).or(() -> longest(mentions.in(span))))
        .map(Mention::entity);
  }

  private static Optional<Mention> longest(List<Mention> mentions) {
    return new ArrayList<>(mentions)
        .stream().reduce((a, b) -> b.span().length() > a.span().length() ? b : a);
  }
}
