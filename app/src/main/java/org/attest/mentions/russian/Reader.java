package org.attest.mentions.russian;

import java.util.Optional;

/// Looks for one sort of name that starts at a word.
interface Reader {
  Optional<Name> at(Words words, int at, Evidence evidence);
}
