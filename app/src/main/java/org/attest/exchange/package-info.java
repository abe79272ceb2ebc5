/// What leaves the program for other programs: CONTRACT's JSON (written here only), CSV.
@NullMarked
package org.attest.exchange;

import org.jspecify.annotations.NullMarked;
