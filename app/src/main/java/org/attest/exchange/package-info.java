/// What leaves the program for other programs: CONTRACT's JSON (written here only), CSV.
///
/// Every writer takes one row at a time and keeps none, so a case of any size is written in
/// constant memory. The same rows give the same bytes, whatever the locale or time zone. Start
/// reading at [org.attest.exchange.DocumentsJson].
@NullMarked
package org.attest.exchange;

import org.jspecify.annotations.NullMarked;
