/// The case on disk: originals, readings, the hash-chained journal, people's decisions,
/// verification. No other room knows tables.
@NullMarked
package org.attest.casefile;

import org.jspecify.annotations.NullMarked;
