/// The claim: one thing said in one passage, with its chain of speakers, stance, polarity,
/// certainty, basis, quantities and times; and how claims are found in sentences.
///
/// Start reading at [org.attest.claims.Claim].
@NullMarked
package org.attest.claims;

import org.jspecify.annotations.NullMarked;
