package org.attest.documents.formats;

import java.nio.file.Path;

/// A file found inside another, copied out.
///
/// @param name inside its container, with `/` between folders; shown, never used as a path
/// @param file the bytes
/// @param hash their SHA-256 in hexadecimal
public record Part(String name, Path file, String hash, long size) {}
