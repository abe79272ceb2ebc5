/// The use cases that join the rooms: open, add, read, query, verify.
@NullMarked
package org.attest.investigation;

import org.jspecify.annotations.NullMarked;
