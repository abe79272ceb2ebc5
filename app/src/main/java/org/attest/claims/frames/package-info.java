/// Claims without a parse: what Russian and Chinese have in common. A grammar finds the outermost
/// frame of some words ("X said that …", "according to X, …"); its content is read again, until no
/// frame is left.
///
/// Start reading at [org.attest.claims.frames.ChainReader].
@NullMarked
package org.attest.claims.frames;

import org.jspecify.annotations.NullMarked;
