package org.attest.documents.formats;

/// What is left of a file's limits when one of its documents is read.
///
/// @param levels how many more containers may lie in each other; at 0 parts are refused
/// @param characters how long the text may be
public record Allowance(int levels, int parts, long bytes, int characters) {}
