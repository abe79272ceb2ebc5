/// What tables and labelled lines of contracts, invoices and lists state.
@NullMarked
package org.attest.claims.records;

import org.jspecify.annotations.NullMarked;
