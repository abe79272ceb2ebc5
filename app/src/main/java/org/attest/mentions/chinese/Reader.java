package org.attest.mentions.chinese;

import java.util.Optional;

/// Looks for one sort of name at the start of a word. The name may begin later, where words that
/// are no part of it come first.
interface Reader {
  Optional<Name> at(Line line, int word, Evidence evidence);
}
