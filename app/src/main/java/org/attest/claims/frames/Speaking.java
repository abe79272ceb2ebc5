package org.attest.claims.frames;

import java.util.Optional;
import org.attest.claims.Basis;
import org.attest.claims.Source;

/// What the words for a speaker say of it.
///
/// @param own whether the noun stands for the body that a name beside it names ("a spokesman of X")
public record Speaking(Source.Kind kind, Optional<Basis> basis, boolean own) {}
