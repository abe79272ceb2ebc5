/// Names and how they compare: parsing, transliteration, legal forms, and whether two names can be
/// one party's.
@NullMarked
package org.attest.names;

import org.jspecify.annotations.NullMarked;
