/// A case that stays open: its ledger in memory for pages that filter, sort and count, its words
/// for the rest.
///
/// Start reading at [org.attest.investigation.ledger.OpenCase]; what a page asks is answered by
/// [org.attest.investigation.ledger.LedgerState].
@NullMarked
package org.attest.investigation.ledger;

import org.jspecify.annotations.NullMarked;
