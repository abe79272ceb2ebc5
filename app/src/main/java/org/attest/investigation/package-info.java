/// The use cases that join the rooms: read files, add them to a case, answer a query, verify.
///
/// A file is the unit of work: it travels from a worker process through language, mentions and
/// claims, and is committed whole. Start reading at [org.attest.investigation.Investigation].
@NullMarked
package org.attest.investigation;

import org.jspecify.annotations.NullMarked;
