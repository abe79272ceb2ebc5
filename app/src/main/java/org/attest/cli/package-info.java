/// Commands, their help, tables and progress in the terminal.
///
/// Results go to standard output, everything else to standard error. Words of documents are shown
/// through [org.attest.cli.Shown] only. Start reading at [org.attest.cli.Attest].
@NullMarked
package org.attest.cli;

import org.jspecify.annotations.NullMarked;
