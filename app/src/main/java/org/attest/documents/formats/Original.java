package org.attest.documents.formats;

import java.nio.file.Path;

/// A file to be read.
///
/// @param name a hint to its format; never a path
/// @param mediaType as detected
record Original(Path file, String name, String mediaType) {}
