/// Which relations between parties English sentences state.
@NullMarked
package org.attest.claims.relations.english;

import org.jspecify.annotations.NullMarked;
