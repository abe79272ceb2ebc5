/// Bytes to text: one class for each family of formats, all writing into a
/// [org.attest.documents.formats.Draft].
///
/// Runs in the worker process only. Start at [org.attest.documents.formats.FileFormats].
@NullMarked
package org.attest.documents.formats;

import org.jspecify.annotations.NullMarked;
