package org.attest.claims.records;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a label says that the value beside it is.
enum Role {
  SELLER(Kind.PARTY),
  BUYER(Kind.PARTY),
  PAYER(Kind.PARTY),
  PAYEE(Kind.PARTY),
  CONSIGNOR(Kind.PARTY),
  CONSIGNEE(Kind.PARTY),
  CARRIER(Kind.PARTY),
  BANK(Kind.PARTY),
  MAKER(Kind.PARTY),
  AGENT(Kind.PARTY),
  END_USER(Kind.PARTY),
  PARTY_A(Kind.PARTY),
  PARTY_B(Kind.PARTY),
  PARTY(Kind.PARTY),
  /// Whose account a statement is of.
  ACCOUNT(Kind.PARTY),
  LISTED_BY(Kind.PARTY),
  HOLDER(Kind.PARTY),
  COMPANY(Kind.PARTY),
  PERSON(Kind.PARTY),
  VESSEL(Kind.TEXT),
  GOODS(Kind.TEXT),
  QUANTITY(Kind.FIGURE),
  SHARES(Kind.FIGURE),
  UNIT(Kind.TEXT),
  PRICE(Kind.MONEY),
  AMOUNT(Kind.MONEY),
  /// What left the account.
  DEBIT(Kind.MONEY),
  /// What came into the account.
  CREDIT(Kind.MONEY),
  CURRENCY(Kind.TEXT),
  DATE(Kind.DATE),
  NUMBER(Kind.CODE),
  PLACE(Kind.TEXT),
  ADDRESS(Kind.CODE),
  PURPOSE(Kind.TEXT),
  SHARE(Kind.FIGURE),
  WEIGHT(Kind.FIGURE),
  VOLUME(Kind.FIGURE),
  MEASURE(Kind.TEXT),
  VALUE(Kind.FIGURE),
  TERMS(Kind.TEXT),
  ACT(Kind.TEXT),
  DOCUMENT(Kind.TEXT),
  /// "Name", which says nothing until other columns do.
  NAME(Kind.TEXT);

  /// What a value looks like and what can be read from it.
  enum Kind {
    PARTY,
    FIGURE,
    MONEY,
    DATE,
    /// Figures that count and measure nothing: numbers of papers, accounts, houses.
    CODE,
    TEXT
  }

  private static final Map<String, Role> BY_LABEL =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Role::label, role -> role));

  private final Kind kind;

  Role(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  boolean isParty() {
    return kind == Kind.PARTY;
  }

  /// As the lexicon writes it: `end-user`.
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Role of(String label) {
    var role = BY_LABEL.get(label);
    if (role == null) {
      throw new IllegalArgumentException("no role " + label);
    }
    return role;
  }
}
