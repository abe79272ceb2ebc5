/// Files as documents: their text, layout, metadata and problems, read in a worker process apart.
///
/// Nothing of a file is executed, trusted or fetched: a parser that hangs, bursts or crashes takes
/// down a worker and becomes one [org.attest.documents.Problem]. Start reading at
/// [org.attest.documents.Document].
@NullMarked
package org.attest.documents;

import org.jspecify.annotations.NullMarked;
