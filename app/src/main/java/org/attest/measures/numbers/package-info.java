/// One number, in digits, in words or in both. Start reading at
/// [org.attest.measures.numbers.NumeralReader].
@NullMarked
package org.attest.measures.numbers;

import org.jspecify.annotations.NullMarked;
