package org.attest.language.chinese;

/// A word as HanLP cuts it, in UTF-16 offsets of the text.
///
/// @param plain the word in simplified characters, as long as the word
/// @param tag HanLP's tag (the PKU set)
record Piece(int start, int end, String plain, String tag) {}
