package org.attest.casefile;

import java.util.Optional;
import org.attest.documents.DocumentId;
import org.attest.documents.Problem;

/// Something that could not be read.
///
/// @param document absent where the file had no bytes to name it by
public record CaseProblem(String path, Optional<DocumentId> document, Problem problem) {}
