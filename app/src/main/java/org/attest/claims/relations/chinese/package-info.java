/// Which relations between parties Chinese sentences state.
@NullMarked
package org.attest.claims.relations.chinese;

import org.jspecify.annotations.NullMarked;
