/// Amounts with their bounds and units, and what they measure. Start reading at
/// [org.attest.measures.quantities.QuantityReader].
@NullMarked
package org.attest.measures.quantities;

import org.jspecify.annotations.NullMarked;
