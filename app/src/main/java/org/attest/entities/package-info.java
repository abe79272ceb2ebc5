/// Mentions to entities across documents: who of one document is who of another.
@NullMarked
package org.attest.entities;

import org.jspecify.annotations.NullMarked;
