/// Commands, their help, tables and progress in the terminal.
@NullMarked
package org.attest.cli;

import org.jspecify.annotations.NullMarked;
