/// Relations between the parties of a sentence: what the languages have in common.
///
/// A lexicon tells which words carry which relation and in which of their arguments its parties
/// stand ([org.attest.claims.relations.RelationFrame]); each language finds the arguments in its
/// own way, and [org.attest.claims.relations.Plausibility] refuses what the kinds of parties rule
/// out.
///
/// Which party is the subject:
///
/// | relation | subject | object |
/// | --- | --- | --- |
/// | ownership, control | who owns, holds a stake, founded or leads | what is owned or led |
/// | membership | the member, the part | the group, the whole |
/// | employment | the person | whom the person works for |
/// | supply, shipment | who supplies or sends | what is supplied (role `recipient`) |
/// | receipt | who receives, buys or imports | what is received (role `supplier`) |
/// | payment | who pays or funds | who is paid or funded |
/// | production, development | who makes | what is made |
/// | contract, cooperation | the party named first | the other party |
/// | intermediation | who mediates | the party served (the other is the role `counterparty`) |
/// | location | what lies or sits somewhere | the place |
/// | designation | the authority | who or what is listed, banned or punished |
/// | comparison | what is compared | what it is compared with |
/// | capability | what can do something | what it can do it with or to |
/// | deployment | who sends, uses or attacks | what is used, or who is attacked |
/// | accusation | the accuser | the accused |
///
/// Where the thing that is supplied, received or paid is no entity of the document, the other party
/// is the object, so that both parties are named wherever the text names two. Roles: `place`,
/// `recipient`, `supplier`, `payer`, `payee`, `via`, `counterparty`, `target`, `product`.
@NullMarked
package org.attest.claims.relations;

import org.jspecify.annotations.NullMarked;
