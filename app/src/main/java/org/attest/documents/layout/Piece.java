package org.attest.documents.layout;

import org.attest.documents.Layout.Block;

/// A block before it is known whether it is the document's own.
///
/// @param start in UTF-16 units, as `end`
/// @param links the share of its letters that stand in links, 0 where the text has no markup
/// @param structure what the markup around it says for furniture, 0 where there is none
record Piece(Block.Kind kind, int start, int end, Shape shape, double links, double structure) {
  static Piece plain(Block.Kind kind, String text, int start, int end) {
    return new Piece(kind, start, end, Shape.of(text, start, end), 0, 0);
  }

  Piece as(Block.Kind other) {
    return new Piece(other, start, end, shape, links, structure);
  }

  Piece with(double otherStructure) {
    return new Piece(kind, start, end, shape, links, otherStructure);
  }

  String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
