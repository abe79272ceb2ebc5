/// Which relations between parties Russian sentences state.
@NullMarked
package org.attest.claims.relations.russian;

import org.jspecify.annotations.NullMarked;
