/// Reading files safely: [org.attest.documents.reading.DocumentReader] hands each file to a worker
/// process with a time and memory limit, and turns whatever happens into documents.
///
/// The worker knows one file at a time; who contains whom, how deep and how many is decided here,
/// so a part that kills its worker costs that part and nothing else.
@NullMarked
package org.attest.documents.reading;

import org.jspecify.annotations.NullMarked;
