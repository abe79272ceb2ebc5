/// Dates and periods, stated whole or counted from the day of writing. Start reading at
/// [org.attest.measures.dates.TimeReader].
@NullMarked
package org.attest.measures.dates;

import org.jspecify.annotations.NullMarked;
