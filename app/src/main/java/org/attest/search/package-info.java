/// Passages found by words, across languages and scripts.
@NullMarked
package org.attest.search;

import org.jspecify.annotations.NullMarked;
