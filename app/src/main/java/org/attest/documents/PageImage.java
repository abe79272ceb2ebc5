package org.attest.documents;

/// A page of an original as a picture to look at, or why there is none.
public sealed interface PageImage {
  /// The picture in PNG.
  final class Png implements PageImage {
    private final byte[] bytes;

    public Png(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }

  record Missing(Problem problem) implements PageImage {}
}
